/** How the application starts: its embedded PostgreSQL, its secret, its greeting. */
@NullMarked
package org.smalltable.web.start;

import org.jspecify.annotations.NullMarked;
