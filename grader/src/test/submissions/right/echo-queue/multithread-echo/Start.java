import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Yang sama untuk server dan client: argumen dan layar. */
class Start {
    static final PrintStream SCREEN =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    final String host;
    final int port;

    Start(String[] args) {
        if (args.length > 2) {
            fail(2, "Argumen terlalu banyak, cara pakai: [host [port]]");
        }
        host = args.length > 0 ? args[0] : "127.0.0.1";
        port = args.length > 1 ? number(args[1]) : 8000;
    }

    private static int number(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 0 && number <= 65535) {
                return number;
            }
        } catch (NumberFormatException e) {
            // sama dengan angka yang di luar batas
        }
        fail(2, "Port harus angka 0 sampai 65535: " + text);
        return -1;
    }

    static void fail(int status, String message) {
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println(message);
        System.exit(status);
    }
}
