package id.benang.echo;

import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.timeout;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import id.benang.chat.Recording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class OperatorTest {
    private static final int DEADLINE_MILLIS = 60_000;

    private final Recording console = new Recording();
    private final ClientHandler ani = client("('127.0.0.1', 1)");
    private final ClientHandler budi = client("('127.0.0.1', 2)");
    private final ClientHandler citra = client("('127.0.0.1', 3)");

    @Test
    void requests_are_served_in_order_of_arrival() {
        try (Operator operator = operator("a\nb\nc\nd\n")) {
            operator.submit(new Request(budi, "satu"));
            operator.submit(new Request(ani, "dua"));
            operator.submit(new Request(budi, "tiga"));
            operator.submit(new Request(citra, "empat"));

            operator.start();

            verify(citra, timeout(DEADLINE_MILLIS)).reply("d");
            InOrder order = inOrder(ani, budi, citra);
            order.verify(budi).reply("a");
            order.verify(ani).reply("b");
            order.verify(budi).reply("c");
            order.verify(citra).reply("d");
        }
    }

    @Test
    void a_client_that_has_left_is_passed_over() {
        when(ani.isHere()).thenReturn(false);
        try (Operator operator = operator("a\nb\n")) {
            operator.submit(new Request(ani, "satu"));
            operator.submit(new Request(budi, "dua"));
            operator.submit(new Request(citra, "tiga"));
            operator.forget(budi);

            operator.start();

            verify(citra, timeout(DEADLINE_MILLIS)).reply("a");
            verify(ani, never()).reply(anyString());
            verify(budi, never()).reply(anyString());
        }
    }

    @Test
    void a_keyboard_that_fails_ends_the_input_like_one_that_ends() {
        InputStream broken = mock(InputStream.class, invocation -> {
            throw new IOException("Bad file descriptor");
        });
        try (Operator operator = new Operator(new Keyboard(broken), output())) {
            operator.submit(new Request(ani, "halo"));

            operator.start();

            verify(ani, timeout(DEADLINE_MILLIS)).dismiss();
            console.await("""
                    [CLIENT ('127.0.0.1', 1)] halo
                    Your response:\s
                    [INPUT ENDED] Masukan operator sudah habis, client yang menunggu jawaban diputus.
                    """);
        }
    }

    private Operator operator(String typed) {
        InputStream input = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
        return new Operator(new Keyboard(input), output());
    }

    private PrintStream output() {
        return new PrintStream(console, true, StandardCharsets.UTF_8);
    }

    private static ClientHandler client(String peer) {
        ClientHandler client = mock(ClientHandler.class);
        when(client.peer()).thenReturn(peer);
        when(client.isHere()).thenReturn(true);
        when(client.reply(anyString())).thenReturn(true);
        return client;
    }
}
