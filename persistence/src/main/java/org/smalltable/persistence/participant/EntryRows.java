package org.smalltable.persistence.participant;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.value.LowerCaseWord;
import org.smalltable.persistence.value.NewId;

/** Adds many companies to a session at once: a batch for the companies, one for their participants, one for their profiles. */
final class EntryRows {

    private static final String COMPANY = """
            insert into company (id, name, name_key, country, province, group_name, kind, website, about, created_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint company_name_country_once do nothing
            """;

    private static final String PARTICIPANT = """
            insert into participant (id, session_id, company_id, side, status, interests, max_meetings, free_slots,
                                     order_min, order_max, search_text, registered_at, decided_at)
            select ?, ?, c.id, ?, 'admitted', ?, ?, ?, ?, ?, ?, ?, ? from company c where c.name_key = ? and c.country = ?
            on conflict on constraint participant_company_once do nothing
            """;

    private final Connection connection;
    private final Clock clock;

    EntryRows(Connection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /** Adds those that are not there yet, admitted; answers how many. */
    int add(UUID session, Side side, int cap, List<CompanyEntry> listed) throws SQLException {
        // in one order whatever the file's, so that two imports that share companies wait for each other
        List<CompanyEntry> entries = listed.stream()
                .sorted(Comparator.comparing((CompanyEntry entry) ->
                                Folding.key(entry.company().name()))
                        .thenComparing(entry -> entry.company().country().code()))
                .toList();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        try (PreparedStatement insert = connection.prepareStatement(COMPANY)) {
            for (CompanyEntry entry : entries) {
                CompanyProfile company = entry.company();
                batch(
                        insert,
                        NewId.at(clock),
                        company.name(),
                        Folding.key(company.name()),
                        company.country().code(),
                        company.province(),
                        company.group(),
                        company.kind(),
                        company.website(),
                        company.about(),
                        now);
            }
            insert.executeBatch();
        }
        Map<UUID, ParticipantProfile> drawn = new LinkedHashMap<>();
        try (PreparedStatement insert = connection.prepareStatement(PARTICIPANT)) {
            for (CompanyEntry entry : entries) {
                ParticipantProfile profile = entry.profile();
                UUID id = NewId.at(clock);
                drawn.put(id, profile);
                batch(
                        insert,
                        id,
                        session,
                        LowerCaseWord.word(side),
                        profile.interests(),
                        Math.min(profile.maxMeetings().orElse(cap), cap),
                        entry.freeSlots(),
                        profile.orders().map(o -> o.least().longValue()).orElse(null),
                        profile.orders().map(o -> o.most().longValue()).orElse(null),
                        SearchWords.of(entry.company(), profile),
                        now,
                        now,
                        Folding.key(entry.company().name()),
                        entry.company().country().code());
            }
            insert.executeBatch();
        }
        drawn.keySet().retainAll(present(drawn.keySet()));
        new ProfileRows(connection).write(drawn);
        return drawn.size();
    }

    /** Those ids that made it: a company already there keeps the participant it has. */
    private List<UUID> present(Collection<UUID> ids) throws SQLException {
        List<UUID> present = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("select id from participant where id = any(?)")) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    present.add(row.getObject(1, UUID.class));
                }
            }
        }
        return present;
    }

    private static void batch(PreparedStatement insert, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            insert.setObject(i + 1, values[i]);
        }
        insert.addBatch();
    }
}
