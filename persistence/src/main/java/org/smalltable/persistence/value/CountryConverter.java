package org.smalltable.persistence.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.smalltable.core.trade.Country;

/** Keeps {@link Country} as its code. */
@Converter(autoApply = true)
public class CountryConverter implements AttributeConverter<Country, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Country value) {
        return value == null ? null : value.code();
    }

    @Override
    public @Nullable Country convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Country(column);
    }
}
