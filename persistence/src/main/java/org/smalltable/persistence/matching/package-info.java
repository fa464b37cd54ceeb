/** What organizers set for the matching of a session. The door is {@link org.smalltable.persistence.matching.RuleWeights}. */
@NullMarked
package org.smalltable.persistence.matching;

import org.jspecify.annotations.NullMarked;
