/** The terminal's commands: plan, match, check and their benchmarks. */
@NullMarked
package org.smalltable.cli;

import org.jspecify.annotations.NullMarked;
