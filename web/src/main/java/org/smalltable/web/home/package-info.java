/** The start page and what it says about the product. */
@NullMarked
package org.smalltable.web.home;

import org.jspecify.annotations.NullMarked;
