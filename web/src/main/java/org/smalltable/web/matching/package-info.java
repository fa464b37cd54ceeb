/** Who fits whom, and why: ranked matches, the directory and companies' pages, on lists kept in memory for each session. */
@NullMarked
package org.smalltable.web.matching;

import org.jspecify.annotations.NullMarked;
