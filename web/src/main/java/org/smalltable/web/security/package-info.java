/** Who is at the door: sign-in, rights, headers, origin checks and limits. */
@NullMarked
package org.smalltable.web.security;

import org.jspecify.annotations.NullMarked;
