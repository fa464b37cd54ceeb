/** Signing in, one's own account, one-time links. */
@NullMarked
package org.smalltable.web.account;

import org.jspecify.annotations.NullMarked;
