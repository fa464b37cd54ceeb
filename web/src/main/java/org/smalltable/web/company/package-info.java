/** What companies do for themselves: registering, describing themselves, saying when they are free, inviting colleagues. */
@NullMarked
package org.smalltable.web.company;

import org.jspecify.annotations.NullMarked;
