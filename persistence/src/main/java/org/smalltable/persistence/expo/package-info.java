/** Editions, their matchmaking sessions and slots. The door is {@link org.smalltable.persistence.expo.Expos}. */
@NullMarked
package org.smalltable.persistence.expo;

import org.jspecify.annotations.NullMarked;
