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
        waiting.add(request);
    }

    /** Takes the requests of a client that has left out of the queue. */
    public void forget(ClientHandler client) {
        waiting.removeIf(request -> request.client() == client);
    }

    private void work() {
        try {
            while (!closed) {
                serve(waiting.take());
            }
        } catch (InterruptedException woken) {
            // The server has closed; whoever still waits is closed with it.
        }
    }

    private void serve(Request request) {
        if (inputEnded) {
            request.client().dismiss();
        } else if (request.client().isHere()) {
            ask(request);
        }
    }

    private void ask(Request request) {
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
