import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Satu client. Thread ini membaca socket; thread "worker" mengantre ke console dan menjawab. */
class ClientThread extends Thread {
    private static final int LIMIT = 8192;

    /** Satu baris dengan nomor antreannya. */
    private record Request(long ticket, String text) {}

    private final Socket socket;
    private final Console console;
    private final BlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private volatile boolean gone = false;

    ClientThread(Socket socket, Console console) {
        this.socket = socket;
        this.console = console;
    }

    String address() {
        return "('" + socket.getInetAddress().getHostAddress() + "', " + socket.getPort() + ")";
    }

    boolean isGone() {
        return gone;
    }

    @Override
    public void run() {
        Start.SCREEN.println("[NEW CONNECTION] Client " + address() + " connected.");
        Thread worker = new Thread(this::work);
        worker.start();
        try {
            InputStream in = new java.io.BufferedInputStream(socket.getInputStream());
            String line = readLine(in);
            while (line != null) {
                // nomor diambil begitu baris dibaca, bukan saat worker sempat mengantre
                requests.add(new Request(console.turns.take(), line));
                line = readLine(in);
            }
        } catch (IOException e) {
            if (!gone) {
                Start.SCREEN.println("[CONNECTION CLOSED] Client " + address() + " disconnected.");
            }
        }
        gone = true;
        requests.add(new Request(console.turns.take(), "exit"));
    }

    private void work() {
        try {
            Request request = requests.take();
            while (!request.text().equals("exit") && serve(request)) {
                request = requests.take();
            }
            console.turns.giveBack(request.ticket());
            gone = true;
            socket.close();
            Start.SCREEN.println("[CONNECTION CLOSED] Client " + address() + " disconnected.");
            giveBackTheRest();
        } catch (InterruptedException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Yang masih dibaca sesudah ini juga dibuang, sampai thread pembaca selesai. */
    private void giveBackTheRest() throws InterruptedException {
        join();
        for (Request rest : requests) {
            console.turns.giveBack(rest.ticket());
        }
    }

    private boolean serve(Request request) throws InterruptedException {
        console.turns.await(request.ticket());
        try {
            return !gone && console.ask(this, request.text());
        } finally {
            console.turns.giveBack(request.ticket());
        }
    }

    void reply(String answer) throws IOException {
        socket.getOutputStream().write((answer + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static String readLine(InputStream in) throws IOException {
        byte[] line = new byte[LIMIT + 1];
        int length = 0;
        int b = in.read();
        while (b != '\n') {
            if (b < 0) {
                return null;
            }
            if (length < line.length) {
                line[length++] = (byte) b;
            }
            b = in.read();
        }
        if (length > 0 && line[length - 1] == '\r') {
            length--;
        }
        return new String(line, 0, Math.min(length, LIMIT), StandardCharsets.UTF_8);
    }
}
