import java.io.*;
import java.net.*;
import java.nio.charset.StandardCharsets;

public class Client {
    public static void main(String[] args) throws IOException {
        String host = args.length > 0 ? args[0] : "127.0.0.1";
        int port = args.length > 1 ? Integer.parseInt(args[1]) : 8000;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (Socket socket = new Socket(host, port)) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            while (true) {
                out.print("Your message: ");
                out.flush();
                String pesan = keyboard.readLine();
                if (pesan == null) break;
                socket.getOutputStream().write((pesan + "\n").getBytes(StandardCharsets.UTF_8));
                if (pesan.equals("exit")) break;
                String jawaban = in.readLine();
                if (jawaban == null) break;
                out.println("[SERVER RESPONSE] " + jawaban);
            }
        }
    }
}
