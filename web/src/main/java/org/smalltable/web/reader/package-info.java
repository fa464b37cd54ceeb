/** Who reads a page: language, time zone, account. */
@NullMarked
package org.smalltable.web.reader;

import org.jspecify.annotations.NullMarked;
