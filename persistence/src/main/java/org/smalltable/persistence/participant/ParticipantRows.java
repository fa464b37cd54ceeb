package org.smalltable.persistence.participant;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.smalltable.core.matching.CountryWishes;
import org.smalltable.core.matching.OrderSize;
import org.smalltable.core.matching.Product;
import org.smalltable.core.request.Side;
import org.smalltable.core.trade.Country;
import org.smalltable.core.trade.CountryGroup;
import org.smalltable.core.trade.HsCode;
import org.smalltable.core.trade.Sector;
import org.smalltable.core.trade.SpokenLanguage;

/** Participants with what they offer or seek, read for a whole session with one statement. */
final class ParticipantRows {

    /** Orders are kept in whole US dollars. */
    private static final Currency ORDER_CURRENCY = Currency.getInstance("USD");

    private static final BigDecimal NO_LIMIT = BigDecimal.valueOf(Long.MAX_VALUE);

    private static final String SELECT = """
            select p.id, p.session_id, p.company_id, p.side, p.status, p.status_reason,
                   c.name, c.country, c.province, c.group_name, c.kind, c.website, c.about,
                   p.interests, p.max_meetings, p.free_slots, p.floor_bonus, p.order_min, p.order_max, p.registered_at,
                   array(select name from product x where x.participant_id = p.id order by position),
                   array(select coalesce(hs_code, '') from product x where x.participant_id = p.id order by position),
                   array(select coalesce(sector, '') from product x where x.participant_id = p.id order by position),
                   array(select first_shown from product x where x.participant_id = p.id order by position),
                   array(select sector from participant_sector x where x.participant_id = p.id),
                   array(select hs_code from participant_hs_code x where x.participant_id = p.id),
                   array(select language from participant_language x where x.participant_id = p.id),
                   array(select certificate from participant_certificate x where x.participant_id = p.id),
                   array(select wish || ' ' || place from country_wish x where x.participant_id = p.id)
              from participant p join company c on c.id = p.company_id
            """;

    private final Connection connection;

    ParticipantRows(Connection connection) {
        this.connection = connection;
    }

    /** Reads participants that a condition on {@code p} and {@code c} holds for, in the order of their ids. */
    List<ParticipantView> read(String condition, Object... parameters) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement(SELECT + " where " + condition + " order by p.id")) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            List<ParticipantView> views = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    views.add(view(row));
                }
            }
            return views;
        }
    }

    private static ParticipantView view(ResultSet row) throws SQLException {
        int cap = row.getInt(15);
        return new ParticipantView(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                row.getObject(3, UUID.class),
                Side.valueOf(row.getString(4).toUpperCase(Locale.ROOT)),
                ParticipantStatus.valueOf(row.getString(5).toUpperCase(Locale.ROOT)),
                row.getString(6),
                new CompanyProfile(
                        row.getString(7),
                        new Country(row.getString(8)),
                        row.getString(9),
                        row.getString(10),
                        row.getString(11),
                        row.getString(12),
                        row.getString(13)),
                new ParticipantProfile(
                        row.getString(14),
                        products(row),
                        values(row.getArray(25), Sector::new),
                        values(row.getArray(26), HsCode::new),
                        values(row.getArray(27), SpokenLanguage::new),
                        values(row.getArray(28), Function.identity()),
                        wishes(row.getArray(29)),
                        orders(row),
                        OptionalInt.of(cap)),
                cap,
                row.getLong(16),
                row.getInt(17),
                row.getObject(20, OffsetDateTime.class).toInstant());
    }

    private static List<Product> products(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray(21).getArray();
        String[] codes = (String[]) row.getArray(22).getArray();
        String[] sectors = (String[]) row.getArray(23).getArray();
        Boolean[] firsts = (Boolean[]) row.getArray(24).getArray();
        List<Product> products = new ArrayList<>(names.length);
        for (int i = 0; i < names.length; i++) {
            products.add(new Product(
                    names[i],
                    Optional.of(codes[i]).filter(c -> !c.isEmpty()).map(HsCode::new),
                    Optional.of(sectors[i]).filter(s -> !s.isEmpty()).map(Sector::new),
                    firsts[i]));
        }
        return products;
    }

    private static <T> Set<T> values(Array array, Function<String, T> value) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(value).collect(Collectors.toSet());
    }

    private static CountryWishes wishes(Array array) throws SQLException {
        Map<String, Set<Country>> countries = new TreeMap<>();
        Map<String, Set<CountryGroup>> groups = new TreeMap<>();
        for (String written : (String[]) array.getArray()) {
            String wish = written.substring(0, written.indexOf(' '));
            String place = written.substring(wish.length() + 1);
            if (place.length() == 2) {
                countries.computeIfAbsent(wish, w -> new TreeSet<>()).add(new Country(place));
            } else {
                groups.computeIfAbsent(wish, w -> EnumSet.noneOf(CountryGroup.class))
                        .add(CountryGroup.valueOf(place.toUpperCase(Locale.ROOT)));
            }
        }
        return new CountryWishes(
                countries.getOrDefault("wanted", Set.of()),
                countries.getOrDefault("preferred", Set.of()),
                countries.getOrDefault("refused", Set.of()),
                groups.getOrDefault("wanted", Set.of()),
                groups.getOrDefault("preferred", Set.of()));
    }

    private static Optional<OrderSize> orders(ResultSet row) throws SQLException {
        BigDecimal least = row.getBigDecimal(18);
        BigDecimal most = row.getBigDecimal(19);
        return least == null && most == null
                ? Optional.empty()
                : Optional.of(new OrderSize(
                        least == null ? BigDecimal.ZERO : least, most == null ? NO_LIMIT : most, ORDER_CURRENCY));
    }
}
