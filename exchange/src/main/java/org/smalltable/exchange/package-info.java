/** Files in and out. */
@NullMarked
package org.smalltable.exchange;

import org.jspecify.annotations.NullMarked;
