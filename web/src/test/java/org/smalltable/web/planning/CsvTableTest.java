package org.smalltable.web.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void values_are_quoted_and_formulas_made_harmless() {
        CsvTable table = new CsvTable();
        table.line(List.of("=1+1", "a \"b\", c", "-5", "咖啡", ""));
        assertThat(table).hasToString("\"'=1+1\",\"a \"\"b\"\", c\",\"'-5\",\"咖啡\",\"\"\r\n");
    }
}
