package id.benang.echo;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The operator at the server's console, of whom there is only one. Requests stand in a queue, first
 * come, first served, and a single thread takes them to the console: so no second prompt can open
 * before the first has its answer, and no answer goes to the wrong client.
 */
public final class Operator implements AutoCloseable {
    private final BlockingQueue<Request> waiting = new LinkedBlockingQueue<>();
    private final Keyboard keyboard;
    private final PrintStream output;
    private final Thread thread = new Thread(this::work, "operator");

    /** Touched by the operator's thread alone. */
    private boolean inputEnded;

    private volatile boolean closed;

    /**
     * Nothing is read before {@link #start()}.
     *
     * @param keyboard where the answers are typed; lines typed ahead wait in there
     * @param output where requests and prompts appear
     */
    public Operator(Keyboard keyboard, PrintStream output) {
        this.keyboard = keyboard;
        this.output = output;
        // Nothing can wake a thread that waits for the keyboard; the program ends without it.
        thread.setDaemon(true);
    }

    /** Starts the operator's thread, which ends with {@link #close()}. */
    public void start() {
        thread.start();
    }

    /** Queues a request and does not wait. */
    public void submit(Request request) {
        // <solusi> Langkah 4: masukkan pertanyaan ke antrean.
        //   Taruh di waiting dan langsung kembali: thread client tidak menunggu operator.
        //   Bacaan: multithread-echo.md, bagian "Giliran dan kunci".
        waiting.add(request);
        // </solusi>
    }

    /** Takes the requests of a client that has left out of the queue. */
    public void forget(ClientHandler client) {
        waiting.removeIf(request -> request.client() == client);
    }

    private void work() {
        // <solusi> Langkah 5: layani antrean satu per satu.
        //   Selama belum closed: tunggu pertanyaan berikutnya dengan waiting.take(), lalu panggil serve. Selesai
        //   kalau thread ini dibangunkan (InterruptedException).
        //   Bacaan: multithread-echo.md, bagian "Giliran dan kunci".
        try {
            while (!closed) {
                serve(waiting.take());
            }
        } catch (InterruptedException woken) {
            // The server has closed; whoever still waits is closed with it.
        }
        // </solusi>
    }

    private void serve(Request request) {
        if (inputEnded) {
            request.client().dismiss();
        } else if (request.client().isHere()) {
            ask(request);
        }
    }

    private void ask(Request request) {
        // <solusi> Langkah 6: tanyakan kepada operator.
        //   Cetak baris [CLIENT ...] dan prompt "Your response: " (jangan lupa flush), lalu tunggu satu baris dari
        //   keyboard dan kirim dengan client.reply. Kalau client sudah pergi, katakan bahwa jawabannya dibuang. Kalau
        //   masukan operator habis: endInput(), lalu putus client ini dengan dismiss().
        //   Bacaan: multithread-echo.md, bagian "Satu konsol, banyak client" dan "Client yang pergi".
        ClientHandler client = request.client();
        output.println("[CLIENT " + client.peer() + "] " + request.text());
        output.print("Your response: ");
        output.flush();
        Optional<String> answer = keyboard.next();
        if (answer.isEmpty()) {
            endInput();
            client.dismiss();
        } else if (!client.reply(answer.get())) {
            output.println("[RESPONSE DROPPED] Client " + client.peer() + " sudah pergi, jawaban ini dibuang.");
        }
        // </solusi>
    }

    private void endInput() {
        inputEnded = true;
        output.println();
        output.println("[INPUT ENDED] Masukan operator sudah habis, client yang menunggu jawaban diputus.");
    }

    /** Ends the operator's thread, at the latest when the next line is typed. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
    }
}
