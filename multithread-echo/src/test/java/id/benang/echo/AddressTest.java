package id.benang.echo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    @Test
    void both_arguments_are_optional() throws StartFailure {
        assertThat(parse()).isEqualTo(new Address("127.0.0.1", 8000));
        assertThat(parse("192.168.1.2")).isEqualTo(new Address("192.168.1.2", 8000));
        assertThat(parse("0.0.0.0", "5001")).isEqualTo(new Address("0.0.0.0", 5001));
    }

    @Test
    void the_lowest_and_the_highest_port_are_taken() throws StartFailure {
        assertThat(parse("127.0.0.1", "0").port()).isZero();
        assertThat(parse("127.0.0.1", "65535").port()).isEqualTo(65_535);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "70000", "65536", "-1", "", " 5005", "5005.0", "99999999999"})
    void a_port_that_is_none_is_refused_with_status_2(String port) {
        StartFailure failure = failureOf("127.0.0.1", port);

        assertThat(failure.status()).isEqualTo(2);
        assertThat(failure)
                .hasMessage("Port harus angka dari 0 sampai 65535, bukan \"" + port
                        + "\". Cara pakai: [host [port]], misalnya: 127.0.0.1 8000");
    }

    @Test
    void a_third_argument_is_refused_with_status_2() {
        StartFailure failure = failureOf("127.0.0.1", "5005", "lagi");

        assertThat(failure.status()).isEqualTo(2);
        assertThat(failure)
                .hasMessage("Argumen terlalu banyak: 3. Cara pakai: [host [port]], misalnya: 127.0.0.1 8000");
    }

    @Test
    void a_taken_port_is_named_with_status_1() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Address taken = new Address("127.0.0.1", other.getLocalPort());

            StartFailure failure = catchThrowableOfType(StartFailure.class, taken::listen);

            assertThat(failure.status()).isEqualTo(1);
            assertThat(failure)
                    .hasMessage("Server tidak bisa dibuka di 127.0.0.1:" + other.getLocalPort()
                            + " (Address already in use). Mungkin port sudah dipakai program lain,"
                            + " atau host bukan milik komputer ini.");
        }
    }

    @Test
    void an_unknown_host_is_named_with_status_1() {
        Address unknown = new Address("tidak.ada.invalid", 5005);

        StartFailure listening = catchThrowableOfType(StartFailure.class, unknown::listen);
        StartFailure connecting = catchThrowableOfType(StartFailure.class, unknown::connect);

        assertThat(listening.status()).isEqualTo(1);
        assertThat(listening)
                .hasMessage("Server tidak bisa dibuka di tidak.ada.invalid:5005 (Unresolved address)."
                        + " Mungkin port sudah dipakai program lain, atau host bukan milik komputer ini.");
        assertThat(connecting.status()).isEqualTo(1);
        assertThat(connecting)
                .hasMessage("Tidak bisa terhubung ke tidak.ada.invalid:5005 (tidak.ada.invalid)."
                        + " Pastikan server sudah berjalan di sana.");
    }

    @Test
    void a_server_that_does_not_run_is_named_with_status_1() throws IOException, StartFailure {
        int free;
        try (ServerSocket gone = new Address("127.0.0.1", 0).listen()) {
            free = gone.getLocalPort();
        }

        StartFailure failure = catchThrowableOfType(StartFailure.class, new Address("127.0.0.1", free)::connect);

        assertThat(failure.status()).isEqualTo(1);
        assertThat(failure)
                .hasMessage("Tidak bisa terhubung ke 127.0.0.1:" + free
                        + " (Connection refused). Pastikan server sudah berjalan di sana.");
    }

    private static Address parse(String... arguments) throws StartFailure {
        return Address.parse(arguments, 8000);
    }

    private static StartFailure failureOf(String... arguments) {
        return catchThrowableOfType(StartFailure.class, () -> parse(arguments));
    }
}
