package id.benang.echo;

import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;

/** The client: sends what is typed and waits for the answer, in turn, until {@code exit}. */
public final class Client {
    /** Longer than the server's longest: the operator may type more. */
    private static final int LONGEST_LINE = 8 * LineReader.LONGEST;

    private final Keyboard keyboard;
    private final PrintStream output;

    Client(Keyboard keyboard, PrintStream output) {
        this.keyboard = keyboard;
        this.output = output;
    }

    /** Runs the client, {@code [host [port]]}. */
    public static void main(String[] arguments) {
        try {
            Address address = Address.parse(arguments, Server.DEFAULT_PORT);
            new Client(Terminal.keyboard(), Terminal.output()).run(address);
        } catch (StartFailure failure) {
            failure.exit();
        }
    }

    /**
     * Converses until the keyboard ends, {@code exit} is typed or the server is gone.
     *
     * @throws StartFailure if there is no server at the address
     */
    void run(Address address) throws StartFailure {
        try (Connection connection = new Connection(address.connect(), LONGEST_LINE)) {
            converse(connection);
        } catch (IOException gone) {
            output.println("Koneksi ke server terputus!");
        }
    }

    private void converse(Connection connection) throws IOException {
        // <solusi> Langkah 7: bertanya dan menunggu jawaban, bergantian.
        //   Ambil ketikan dengan ask() sampai habis. Setiap baris dikirim; kalau isinya exit, selesai. Selain itu
        //   tunggu satu baris balasan dan cetak di belakang "[SERVER RESPONSE] ". Balasan yang tidak datang berarti
        //   server hilang: lempar EOFException. Bacaan: multithread-echo.md, bagian "Client".
        // <awal> output.println("Langkah 7 belum dikerjakan: client ini belum bertanya apa-apa.");
        Optional<String> message = ask();
        while (message.isPresent()) {
            connection.send(message.get());
            if (message.get().equals("exit")) {
                return;
            }
            String reply = connection.read().orElseThrow(() -> new EOFException("the server has closed"));
            output.println("[SERVER RESPONSE] " + reply);
            message = ask();
        }
        // </solusi>
    }

    private Optional<String> ask() {
        output.print("Your message: ");
        output.flush();
        return keyboard.next();
    }
}
