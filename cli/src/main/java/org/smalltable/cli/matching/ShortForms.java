package org.smalltable.cli.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.smalltable.exchange.company.CompanyRow;

/** Cuts forms down to what a hurried company fills in: three headings and two sectors, drawn by a seed. */
final class ShortForms {

    private static final int HEADINGS = 3;
    private static final int SECTORS = 2;

    private ShortForms() {}

    static List<CompanyRow> of(List<CompanyRow> rows, long seed) {
        Random random = new Random(seed);
        List<CompanyRow> cut = new ArrayList<>();
        for (CompanyRow row : rows) {
            cut.add(new CompanyRow(
                    row.line(),
                    row.name(),
                    row.group(),
                    row.country(),
                    row.province(),
                    row.kind(),
                    row.website(),
                    row.about(),
                    row.text(),
                    some(row.sectors(), SECTORS, random),
                    some(row.codes(), HEADINGS, random),
                    row.languages(),
                    row.certificates(),
                    row.wishes(),
                    row.most()));
        }
        return cut;
    }

    private static <T extends Comparable<? super T>> Set<T> some(Set<T> all, int most, Random random) {
        List<T> shuffled = new ArrayList<>(new TreeSet<>(all));
        Collections.shuffle(shuffled, random);
        return new HashSet<>(shuffled.subList(0, Math.min(most, shuffled.size())));
    }
}
