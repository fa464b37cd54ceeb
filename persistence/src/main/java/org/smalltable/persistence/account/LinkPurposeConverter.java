package org.smalltable.persistence.account;

import jakarta.persistence.Converter;
import org.smalltable.persistence.value.LowerCaseWord;

/** Keeps {@link LinkPurpose} as its word. */
@Converter(autoApply = true)
class LinkPurposeConverter extends LowerCaseWord<LinkPurpose> {

    LinkPurposeConverter() {
        super(LinkPurpose.class);
    }
}
