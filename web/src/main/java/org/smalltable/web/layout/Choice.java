package org.smalltable.web.layout;

/**
 * One thing to choose in a select or a group of check boxes.
 *
 * @param value what the form sends
 * @param label what the reader sees
 */
public record Choice(String value, String label) {}
