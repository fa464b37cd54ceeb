/** Gallery. */
@NullMarked
package org.smalltable.web.gallery;

import org.jspecify.annotations.NullMarked;
