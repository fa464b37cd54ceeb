package org.smalltable.web.api;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AccessorNamingStrategy;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.DefaultAccessorNamingStrategy;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.smalltable.core.matching.OrderSize;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SpokenLanguage;

/**
 * How the product's values look as JSON: codes as plain strings, the words of enums in lower case, what is not
 * there left out, and of records their components only, never what can be reckoned from them.
 */
@Singleton
class JsonShapes implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper json) {
        json.setDefaultPropertyInclusion(JsonInclude.Include.NON_ABSENT);
        json.configOverride(OptionalInt.class)
                .setInclude(JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY));
        // some facts say all by being there
        json.disable(SerializationFeature.FAIL_ON_EMPTY_BEANS);
        json.setAccessorNaming(new ComponentsOnly());
        json.setConfig(json.getDeserializationConfig().with(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS));
        json.addMixIn(Country.class, Code.class);
        json.addMixIn(Sector.class, Code.class);
        json.addMixIn(HsCode.class, Digits.class);
        json.addMixIn(SpokenLanguage.class, Tag.class);
        json.registerModule(new SimpleModule("words")
                .addSerializer(new Word())
                .addKeySerializer(Enum.class, new KeyWord())
                .addSerializer(new Orders()));
    }

    private abstract static class Code {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Code(String code) {}

        @JsonValue
        abstract String code();
    }

    private abstract static class Digits {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Digits(String digits) {}

        @JsonValue
        abstract String digits();
    }

    private abstract static class Tag {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Tag(String tag) {}

        @JsonValue
        abstract String tag();
    }

    /** An enum's word. */
    @SuppressWarnings("rawtypes")
    private static final class Word extends StdSerializer<Enum> {
        Word() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum value, JsonGenerator to, SerializerProvider provider) throws IOException {
            to.writeString(word(value));
        }
    }

    /** An enum's word as the name of a member. */
    @SuppressWarnings("rawtypes")
    private static final class KeyWord extends StdSerializer<Enum> {
        KeyWord() {
            super(Enum.class);
        }

        @Override
        public void serialize(Enum value, JsonGenerator to, SerializerProvider provider) throws IOException {
            to.writeFieldName(word(value));
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The size of orders; who names no limit has a very large one. */
    private static final class Orders extends StdSerializer<OrderSize> {
        private static final BigDecimal NO_LIMIT = BigDecimal.valueOf(1_000_000_000_000L);

        Orders() {
            super(OrderSize.class);
        }

        @Override
        public void serialize(OrderSize orders, JsonGenerator to, SerializerProvider provider) throws IOException {
            to.writeStartObject();
            to.writeNumberField("least", orders.least());
            if (orders.most().compareTo(NO_LIMIT) < 0) {
                to.writeNumberField("most", orders.most());
            }
            to.writeStringField("currency", orders.currency().getCurrencyCode());
            to.writeEndObject();
        }
    }

    /** Records have methods that say more than their components; JSON does not repeat what can be told from them. */
    private static final class ComponentsOnly extends DefaultAccessorNamingStrategy.Provider {
        @Override
        public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass record) {
            return new DefaultAccessorNamingStrategy.RecordNaming(config, record) {
                @Override
                public @Nullable String findNameForIsGetter(AnnotatedMethod method, String name) {
                    return null;
                }
            };
        }
    }
}
