import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class Client {
    private static final PrintStream OUT =
            new PrintStream(new java.io.BufferedOutputStream(new FileOutputStream(FileDescriptor.out)), false, StandardCharsets.UTF_8);
    private static final BufferedReader KEYBOARD =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private static final CompletableFuture<Void> named = new CompletableFuture<>();
    private static final CompletableFuture<Void> ended = new CompletableFuture<>();

    public static void main(String[] args) throws Exception {
        Arguments address = Arguments.of(args);
        ask("Masukkan username: ");
        String name = KEYBOARD.readLine();
        if (name == null) {
            return;
        }
        Socket socket = connect(address);
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
        Thread keyboard = new Thread(() -> type(name, socket, out));
        keyboard.setDaemon(true);
        keyboard.start();
        receive(name, in, out);
    }

    private static Socket connect(Arguments address) {
        try {
            return new Socket(address.host(), address.port());
        } catch (IOException e) {
            throw Arguments.stop(1, "Tidak bisa terhubung ke " + address + ": " + e.getMessage());
        }
    }

    private static void receive(String name, BufferedReader in, PrintWriter out) {
        try {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals("NICK") && !named.isDone()) {
                    out.print(name + "\n");
                    out.flush();
                    named.complete(null);
                } else {
                    OUT.println(line);
                    OUT.flush();
                }
            }
        } catch (IOException e) {
            // putus mendadak
        }
        if (!ended.isDone()) {
            OUT.println("Koneksi ke server terputus!");
            OUT.flush();
        }
        System.exit(0);
    }

    private static void type(String name, Socket socket, PrintWriter out) {
        try {
            ask(">> ");
            for (String line = KEYBOARD.readLine(); line != null; line = KEYBOARD.readLine()) {
                named.get();
                if (!line.isEmpty()) {
                    out.print(name + ": " + line + "\n");
                    out.flush();
                }
                ask(">> ");
            }
            waitForName();
            ended.complete(null);
            socket.shutdownOutput();
            Thread.sleep(2000);
            System.exit(0);
        } catch (IOException | InterruptedException | ExecutionException e) {
            // penerima sudah tahu bahwa server tidak ada lagi
        }
    }

    private static void waitForName() throws InterruptedException, ExecutionException {
        try {
            named.get(2, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            OUT.println("Server tidak bertanya nama.");
        }
    }

    private static void ask(String prompt) {
        OUT.print(prompt);
    }
}
