/** Rows of the demo that would take too long through the ordinary doors. The door is {@link org.smalltable.persistence.demo.Demos}. */
@NullMarked
package org.smalltable.persistence.demo;

import org.jspecify.annotations.NullMarked;
