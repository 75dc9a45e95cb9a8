import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Argumen [host [port]], sama untuk server dan client. */
public record Arguments(String host, int port) {
    public static Arguments of(String[] args) {
        if (args.length > 2) {
            throw stop(2, "Terlalu banyak argumen: cukup [host [port]]");
        }
        try {
            int port = args.length == 2 ? Integer.parseInt(args[1]) : 5005;
            if (port >= 0 && port < 65536) {
                return new Arguments(args.length > 0 ? args[0] : "127.0.0.1", port);
            }
        } catch (NumberFormatException e) {
            // dilaporkan di bawah
        }
        throw stop(2, "Port salah: " + args[1]);
    }

    public static IllegalStateException stop(int status, String message) {
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println(message);
        System.exit(status);
        return new IllegalStateException(message);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
