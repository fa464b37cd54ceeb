/** The browser's and the programs' way in: pages, JSON, security. By feature below. */
@NullMarked
package org.smalltable.web;

import org.jspecify.annotations.NullMarked;
