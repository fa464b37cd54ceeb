/**
 * The demo: a living session at the size of the fullest real matchmaking day, with invented companies. Countries, sectors,
 * sizes and answers are drawn from published distributions with a seed, so every demo is the same.
 */
@NullMarked
package org.smalltable.web.demo;

import org.jspecify.annotations.NullMarked;
