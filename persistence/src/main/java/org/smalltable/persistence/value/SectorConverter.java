package org.smalltable.persistence.value;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.smalltable.core.trade.Sector;

/** Keeps {@link Sector} as its code. */
@Converter(autoApply = true)
public class SectorConverter implements AttributeConverter<Sector, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Sector value) {
        return value == null ? null : value.code();
    }

    @Override
    public @Nullable Sector convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Sector(column);
    }
}
