/** The organizer's page of matching rules, and why any two companies fit or do not. */
@NullMarked
package org.smalltable.web.rules;

import org.jspecify.annotations.NullMarked;
