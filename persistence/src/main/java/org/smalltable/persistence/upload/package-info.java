/** Files waiting for the organizer's confirmation. The door is {@link org.smalltable.persistence.upload.Uploads}. */
@NullMarked
package org.smalltable.persistence.upload;

import org.jspecify.annotations.NullMarked;
