package org.smalltable.web.organizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FileTextTest {

    @Test
    void utf_8_is_read_with_and_without_a_byte_order_mark() {
        assertThat(FileText.of("名称,country".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new FileText.Text("名称,country"));
        assertThat(FileText.of("\uFEFF名称,country".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new FileText.Text("名称,country"));
    }

    @Test
    void another_encoding_is_told_with_the_line_where_it_shows() {
        assertThat(FileText.of("name\nCafé\n".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new FileText.OtherEncoding(2));
        assertThat(FileText.of("name\nplain\n咖啡".getBytes(Charset.forName("GB18030"))))
                .isEqualTo(new FileText.OtherEncoding(3));
        assertThat(FileText.of("name".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(new FileText.OtherEncoding(1));
        assertThat(FileText.of("name".getBytes(StandardCharsets.UTF_16))).isEqualTo(new FileText.OtherEncoding(1));
    }

    @Test
    void a_workbook_and_an_empty_file_are_told_apart() {
        assertThat(FileText.of(new byte[] {'P', 'K', 3, 4, 0, 0})).isEqualTo(new FileText.Workbook());
        assertThat(FileText.of(new byte[0])).isEqualTo(new FileText.Empty());
        assertThat(FileText.of(" \n".getBytes(StandardCharsets.UTF_8))).isEqualTo(new FileText.Empty());
    }
}
