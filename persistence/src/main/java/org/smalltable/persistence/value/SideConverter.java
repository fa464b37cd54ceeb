package org.smalltable.persistence.value;

import jakarta.persistence.Converter;
import org.smalltable.core.request.Side;

/** Keeps {@link Side} as its word. */
@Converter(autoApply = true)
public class SideConverter extends LowerCaseWord<Side> {

    public SideConverter() {
        super(Side.class);
    }
}
