package org.smalltable.web.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpPortTest {

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "65536", "80 80"})
    void what_is_no_port_is_told_in_a_sentence(String port) {
        assertThatThrownBy(() -> HttpPort.requireNumber(port))
                .isInstanceOf(StartFailure.class)
                .hasMessage("QUARKUS_HTTP_PORT is a number from 0 to 65535, such as 8099; '" + port + "' is none.");
    }

    @Test
    void a_number_or_nothing_is_a_port() {
        assertThatCode(() -> {
                    HttpPort.requireNumber("8099");
                    HttpPort.requireNumber("");
                    HttpPort.requireNumber(null);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void who_finds_a_port_in_use_is_told_of_one_that_is_free() throws IOException {
        InetAddress here = InetAddress.getLoopbackAddress();
        try (ServerSocket taken = new ServerSocket(0, 1, here)) {
            int port = taken.getLocalPort();
            StartFailure told =
                    catchThrowableOfType(StartFailure.class, () -> HttpPort.requireFree(here.getHostAddress(), port));
            assertThat(told).hasMessageContaining("Port " + port + " of ");
            String free = told.getMessage().replaceAll("(?s).*QUARKUS_HTTP_PORT=(\\d+) .*", "$1");
            try (ServerSocket other = new ServerSocket(Integer.parseInt(free), 1, here)) {
                assertThat(other.isBound()).isTrue();
            }
        }
    }
}
