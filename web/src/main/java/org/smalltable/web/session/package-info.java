/** A session's public page, and the frame that holds the pages of the companies taking part in it. */
@NullMarked
package org.smalltable.web.session;

import org.jspecify.annotations.NullMarked;
