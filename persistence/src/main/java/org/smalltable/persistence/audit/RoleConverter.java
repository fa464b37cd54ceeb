package org.smalltable.persistence.audit;

import jakarta.persistence.Converter;
import org.smalltable.persistence.value.LowerCaseWord;

/** Keeps {@link Role} as its word. */
@Converter(autoApply = true)
class RoleConverter extends LowerCaseWord<Role> {

    RoleConverter() {
        super(Role.class);
    }
}
