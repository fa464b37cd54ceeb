package org.smalltable.persistence.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.smalltable.core.trade.SpokenLanguage;

/** Keeps {@link SpokenLanguage} as its code. */
@Converter(autoApply = true)
public class SpokenLanguageConverter implements AttributeConverter<SpokenLanguage, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable SpokenLanguage value) {
        return value == null ? null : value.tag();
    }

    @Override
    public @Nullable SpokenLanguage convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new SpokenLanguage(column);
    }
}
