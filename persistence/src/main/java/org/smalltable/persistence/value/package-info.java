/** How core's values and the words of enums are kept in columns. */
@NullMarked
package org.smalltable.persistence.value;

import org.jspecify.annotations.NullMarked;
