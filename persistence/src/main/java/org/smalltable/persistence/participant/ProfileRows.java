package org.smalltable.persistence.participant;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.matching.Product;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SpokenLanguage;
import org.smalltable.persistence.value.KeptText;
import org.smalltable.persistence.value.LowerCaseWord;

/**
 * The rows beside a participant that say what it offers or seeks, written in batches: a demo or an import brings thousands.
 * {@link ParticipantRows} reads them.
 */
final class ProfileRows {

    private static final String[] TABLES = {
        "product",
        "participant_sector",
        "participant_hs_code",
        "participant_language",
        "participant_certificate",
        "country_wish"
    };

    private final Connection connection;

    ProfileRows(Connection connection) {
        this.connection = connection;
    }

    /** Puts these profiles in the place of what the participants had. */
    void write(Map<UUID, ParticipantProfile> profiles) throws SQLException {
        for (String table : TABLES) {
            batch("delete from " + table + " where participant_id = ?", profiles, (id, profile, rows) -> rows.add(id));
        }
        batch(
                "insert into product (participant_id, position, name, hs_code, sector, first_shown) values (?, ?, ?, ?, ?, ?)",
                profiles,
                (id, profile, rows) -> {
                    int position = 0;
                    for (Product product : profile.products()) {
                        rows.add(
                                id,
                                position++,
                                KeptText.of(product.text()),
                                product.code().map(HsCode::digits).orElse(null),
                                product.sector().map(Sector::code).orElse(null),
                                product.firstShown());
                    }
                });
        words(
                "participant_sector (participant_id, sector)",
                profiles,
                p -> p.sectors().stream().map(Sector::code).toList());
        words(
                "participant_hs_code (participant_id, hs_code)",
                profiles,
                p -> p.codes().stream().map(HsCode::digits).toList());
        words(
                "participant_language (participant_id, language)",
                profiles,
                p -> p.languages().stream().map(SpokenLanguage::tag).toList());
        words("participant_certificate (participant_id, certificate)", profiles, p -> List.copyOf(p.certificates()));
        batch(
                "insert into country_wish (participant_id, wish, place) values (?, ?, ?) on conflict do nothing",
                profiles,
                (id, profile, rows) -> {
                    CountryWishes wishes = profile.wishes();
                    for (Country country : wishes.refused()) {
                        rows.add(id, "refused", country.code());
                    }
                    for (Country country : wishes.wanted()) {
                        rows.add(id, "wanted", country.code());
                    }
                    for (Country country : wishes.preferred()) {
                        rows.add(id, "preferred", country.code());
                    }
                    for (CountryGroup group : wishes.wantedGroups()) {
                        rows.add(id, "wanted", LowerCaseWord.word(group));
                    }
                    for (CountryGroup group : wishes.preferredGroups()) {
                        rows.add(id, "preferred", LowerCaseWord.word(group));
                    }
                });
    }

    private void words(
            String columns, Map<UUID, ParticipantProfile> profiles, Function<ParticipantProfile, List<String>> values)
            throws SQLException {
        batch("insert into " + columns + " values (?, ?) on conflict do nothing", profiles, (id, profile, rows) -> {
            for (String value : values.apply(profile)) {
                rows.add(id, value);
            }
        });
    }

    private void batch(String sql, Map<UUID, ParticipantProfile> profiles, Rows rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Map.Entry<UUID, ParticipantProfile> entry : profiles.entrySet()) {
                rows.of(entry.getKey(), entry.getValue(), values -> {
                    for (int i = 0; i < values.length; i++) {
                        statement.setObject(i + 1, values[i]);
                    }
                    statement.addBatch();
                });
            }
            statement.executeBatch();
        }
    }

    private interface Rows {
        void of(UUID participant, ParticipantProfile profile, Batch batch) throws SQLException;
    }

    private interface Batch {
        void add(@Nullable Object... values) throws SQLException;
    }
}
