/** Figures for the organizer, read across features. The door is {@link org.smalltable.persistence.overview.Overviews}. */
@NullMarked
package org.smalltable.persistence.overview;

import org.jspecify.annotations.NullMarked;
