package org.smalltable.web.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Published shares and rates of real expos, by topic, metric and segment. Each row of the file names its source. */
final class Distributions {

    private record Key(String topic, String metric, String segment) {}

    private final Map<Key, Double> values = new LinkedHashMap<>();

    private Distributions() {}

    static Distributions shipped() {
        Distributions distributions = new Distributions();
        try (InputStream file = Distributions.class.getResourceAsStream("/demo/distributions.csv");
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (NamedCsvRecord row : rows) {
                distributions.values.put(
                        new Key(row.getField("topic"), row.getField("metric"), row.getField("segment")),
                        Double.valueOf(row.getField("value")));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return distributions;
    }

    /** One figure. */
    double value(String topic, String metric, String segment) {
        Double value = values.get(new Key(topic, metric, segment));
        if (value == null) {
            throw new IllegalArgumentException("No figure for " + topic + ", " + metric + ", " + segment + ".");
        }
        return value;
    }

    /** All segments of a metric with their figures, in the file's order. */
    Map<String, Double> segments(String topic, String metric) {
        Map<String, Double> segments = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (key.topic().equals(topic) && key.metric().equals(metric)) {
                segments.put(key.segment(), value);
            }
        });
        return segments;
    }
}
