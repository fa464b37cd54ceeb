/** Who did what, when and from where. The door is {@link org.smalltable.persistence.audit.AuditLog}. */
@NullMarked
package org.smalltable.persistence.audit;

import org.jspecify.annotations.NullMarked;
