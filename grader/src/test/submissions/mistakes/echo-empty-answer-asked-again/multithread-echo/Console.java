import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Operator di console server; hanya boleh dipakai oleh yang sedang mendapat giliran. */
class Console {
    final Turns turns = new Turns();
    private final BufferedReader keyboard =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private boolean ended = false;

    /** Mengembalikan false kalau client itu harus diputus. */
    boolean ask(ClientThread client, String text) {
        if (ended) {
            return false;
        }
        Start.SCREEN.println("[CLIENT " + client.address() + "] " + text);
        Start.SCREEN.print("Your response: ");
        Start.SCREEN.flush();
        try {
            String answer = keyboard.readLine();
            while ("".equals(answer)) {
                answer = keyboard.readLine();
            }
            if (answer == null) {
                ended = true;
                Start.SCREEN.println("\n[INPUT ENDED] Operator sudah selesai, client yang menunggu diputus.");
                return false;
            }
            return deliver(client, answer);
        } catch (IOException e) {
            ended = true;
            Start.SCREEN.println("\n[INPUT ENDED] Keyboard tidak bisa dibaca lagi.");
            return false;
        }
    }

    private static boolean deliver(ClientThread client, String answer) {
        try {
            if (!client.isGone()) {
                client.reply(answer);
                return true;
            }
        } catch (IOException e) {
            // diberitahukan di bawah
        }
        Start.SCREEN.println("[DROPPED] Client " + client.address() + " sudah pergi, jawaban dibuang.");
        return false;
    }
}
