/** What is shown when something cannot be done. */
@NullMarked
package org.smalltable.web.error;

import org.jspecify.annotations.NullMarked;
