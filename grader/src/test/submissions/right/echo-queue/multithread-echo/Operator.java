import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Satu-satunya thread yang memakai console untuk bertanya. */
class Operator extends Thread {
    private record Request(Handler client, String text) {}

    private final BlockingQueue<Request> queue = new LinkedBlockingQueue<>();
    private final BufferedReader keyboard =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    void submit(Handler client, String text) {
        queue.add(new Request(client, text));
    }

    @Override
    public void run() {
        try {
            boolean open = true;
            while (true) {
                Request request = queue.take();
                if (!open) {
                    request.client().close();
                } else if (request.client().isOpen()) {
                    open = serve(request.client(), request.text());
                }
            }
        } catch (InterruptedException e) {
            // server berhenti
        }
    }

    /** Mengembalikan false kalau operator tidak akan menjawab lagi. */
    private boolean serve(Handler client, String text) {
        Start.SCREEN.println("[CLIENT " + client.address() + "] " + text);
        Start.SCREEN.print("Your response: ");
        Start.SCREEN.flush();
        String answer = readAnswer();
        if (answer == null) {
            Start.SCREEN.println("\nMasukan operator habis: client yang bertanya akan diputus.");
            client.close();
            return false;
        }
        if (!client.reply(answer)) {
            Start.SCREEN.println("Jawaban untuk " + client.address() + " dibuang karena client sudah pergi.");
        }
        return true;
    }

    private String readAnswer() {
        try {
            return keyboard.readLine();
        } catch (IOException e) {
            return null;
        }
    }
}
