package org.smalltable.persistence.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.smalltable.core.trade.HsCode;

/** Keeps {@link HsCode} as its code. */
@Converter(autoApply = true)
public class HsCodeConverter implements AttributeConverter<HsCode, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable HsCode value) {
        return value == null ? null : value.digits();
    }

    @Override
    public @Nullable HsCode convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new HsCode(column);
    }
}
