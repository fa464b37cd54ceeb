/** The organizer's pages about matching rules. */
package org.smalltable.web.rules;
