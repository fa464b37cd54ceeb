package org.smalltable.language;

/**
 * A word of a text.
 *
 * @param ground its ground form
 * @param written as it stands in the text
 */
record Token(String ground, String written) {}
