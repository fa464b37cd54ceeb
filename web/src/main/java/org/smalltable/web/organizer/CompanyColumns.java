package org.smalltable.web.organizer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.smalltable.core.request.Side;

/**
 * Where the columns of a file of companies stand.
 *
 * @param places per known column its place, from 0
 * @param missing needed columns that the file lacks
 * @param unused columns that mean nothing here, as the file calls them
 */
record CompanyColumns(Map<String, Integer> places, int count, List<String> missing, List<String> unused) {

    static final CompanyColumns NONE = new CompanyColumns(Map.of(), 0, List.of(), List.of());

    private static final List<String> NEEDED = List.of("name", "country");
    private static final List<String> COMMON = List.of(
            "name",
            "country",
            "province",
            "kind",
            "group",
            "website",
            "about",
            "sectors",
            "area",
            "hs",
            "languages",
            "max");

    /** The columns of one side in the order in which an example shows them. */
    static List<String> known(Side side) {
        return Stream.concat(COMMON.stream(), Stream.of(words(side))).toList();
    }

    /** The column in which a company tells in its own words what it offers or seeks. */
    static String words(Side side) {
        return switch (side) {
            case EXHIBITOR -> "products";
            case BUYER -> "interests";
        };
    }

    static CompanyColumns of(List<String> head, Side side) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List<String> unused = new ArrayList<>();
        List<String> known = known(side);
        for (int i = 0; i < head.size(); i++) {
            String column = head.get(i).strip().toLowerCase(Locale.ROOT);
            if (known.contains(column)) {
                places.putIfAbsent(column, i);
            } else if (!column.isEmpty()) {
                unused.add(head.get(i).strip());
            }
        }
        return new CompanyColumns(
                places,
                head.size(),
                NEEDED.stream().filter(column -> !places.containsKey(column)).toList(),
                List.copyOf(unused));
    }
}
