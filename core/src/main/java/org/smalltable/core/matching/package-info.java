/**
 * Who fits whom, and why. {@link org.smalltable.core.matching.MatchRules} weighs one offer against one demand and answers
 * with points and reasons, or says what bars the two.
 */
package org.smalltable.core.matching;
