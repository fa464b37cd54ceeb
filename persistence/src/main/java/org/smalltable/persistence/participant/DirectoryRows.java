package org.smalltable.persistence.participant;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.Sector;
import org.smalltable.persistence.value.LowerCaseWord;

/** Lists of companies with search and pages, read straight into lines. */
final class DirectoryRows {

    private final Connection connection;

    DirectoryRows(Connection connection) {
        this.connection = connection;
    }

    DirectoryPage page(UUID session, Side side, DirectoryQuery query, int page, int size) throws SQLException {
        StringBuilder where = new StringBuilder(" where p.session_id = ? and p.side = ?");
        List<Object> parameters = new ArrayList<>(List.of(session, LowerCaseWord.word(side)));
        query.status().ifPresent(status -> {
            where.append(" and p.status = ?");
            parameters.add(LowerCaseWord.word(status));
        });
        query.country().ifPresent(country -> {
            where.append(" and c.country = ?");
            parameters.add(country.code());
        });
        query.sector().ifPresent(sector -> {
            where.append("""
                     and (exists (select from participant_sector s where s.participant_id = p.id
                                     and (s.sector = ? or s.sector like ?))
                          or exists (select from product s where s.participant_id = p.id
                                     and (s.sector = ? or s.sector like ?)))
                    """);
            parameters.addAll(List.of(sector.code(), sector.code() + ".%", sector.code(), sector.code() + ".%"));
        });
        for (String word : Folding.words(query.words()).split(" ")) {
            if (!word.isEmpty()) {
                where.append(" and p.search_text like ?");
                parameters.add("%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
            }
        }
        String from = " from participant p join company c on c.id = p.company_id" + where;
        long total = count(from, parameters);
        List<Object> paged = new ArrayList<>(parameters);
        paged.add(size);
        paged.add((long) page * size);
        return new DirectoryPage(lines(from, paged), total, page, size);
    }

    private long count(String from, List<Object> parameters) throws SQLException {
        try (PreparedStatement statement = prepare("select count(*)" + from, parameters);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<DirectoryLine> lines(String from, List<Object> parameters) throws SQLException {
        String select = """
                select p.id, c.id, c.name, c.country, p.status,
                       case when p.interests <> '' then p.interests else
                           (select string_agg(x.name, ', ' order by position)
                              from product x where x.participant_id = p.id and x.position < 4) end,
                       array(select sector from participant_sector x where x.participant_id = p.id
                             union select sector from product x where x.participant_id = p.id and sector is not null
                             order by 1),
                       exists(select from account a where a.company_id = c.id), p.registered_at,
                       exists(select from product x where x.participant_id = p.id and x.first_shown)
                """;
        List<DirectoryLine> lines = new ArrayList<>();
        try (PreparedStatement statement =
                        prepare(select + from + " order by c.name_key, p.id limit ? offset ?", parameters);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                String summary = row.getString(6);
                lines.add(new DirectoryLine(
                        row.getObject(1, UUID.class),
                        row.getObject(2, UUID.class),
                        row.getString(3),
                        new Country(row.getString(4)),
                        ParticipantStatus.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                        summary == null ? "" : summary,
                        Arrays.stream((String[]) row.getArray(7).getArray())
                                .map(Sector::new)
                                .toList(),
                        row.getBoolean(10),
                        row.getBoolean(8),
                        row.getObject(9, OffsetDateTime.class).toInstant()));
            }
        }
        return lines;
    }

    private PreparedStatement prepare(String sql, List<Object> parameters) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.size(); i++) {
            statement.setObject(i + 1, parameters.get(i));
        }
        return statement;
    }
}
