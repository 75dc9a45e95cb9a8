import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

public class Client {
    public static void main(String[] args) throws IOException {
        Start start = new Start(args);
        try (Socket socket = connect(start)) {
            chat(socket);
        } catch (IOException e) {
            Start.SCREEN.println("Koneksi ke server terputus!");
        }
    }

    private static Socket connect(Start start) {
        try {
            return new Socket(start.host, start.port);
        } catch (IOException e) {
            Start.fail(1, "Tidak bisa terhubung ke " + start.host + ":" + start.port + " (" + e.getMessage() + ")");
            throw new IllegalStateException(e);
        }
    }

    private static void chat(Socket socket) throws IOException {
        BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = socket.getOutputStream();
        while (true) {
            Start.SCREEN.print("Your message: ");
            Start.SCREEN.flush();
            String message = keyboard.readLine();
            if (message == null) {
                return;
            }
            out.write((message + "\n").getBytes(StandardCharsets.UTF_8));
            if (message.equals("exit")) {
                return;
            }
            String reply = in.readLine();
            if (reply == null || reply.isEmpty()) {
                throw new IOException("server menutup koneksi");
            }
            Start.SCREEN.println("[SERVER RESPONSE] " + reply);
        }
    }
}
