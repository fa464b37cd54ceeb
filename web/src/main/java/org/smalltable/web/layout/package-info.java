/** The frame that every page hangs in: layout, forms, notices, assets. */
@NullMarked
package org.smalltable.web.layout;

import org.jspecify.annotations.NullMarked;
