/** Matching from a terminal: {@code match} and {@code bench match}. */
@NullMarked
package org.smalltable.cli.matching;

import org.jspecify.annotations.NullMarked;
