import java.io.*;
import java.net.*;
import java.nio.charset.StandardCharsets;

public class Server {
    public static void main(String[] args) throws IOException {
        String host = args.length > 0 ? args[0] : "127.0.0.1";
        int port = args.length > 1 ? Integer.parseInt(args[1]) : 8000;
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        ServerSocket server = new ServerSocket(port, 50, InetAddress.getByName(host));
        out.println("[SERVER STARTED] Waiting for connections...");
        while (true) {
            Socket socket = server.accept();
            String alamat = "('" + socket.getInetAddress().getHostAddress() + "', " + socket.getPort() + ")";
            out.println("[NEW CONNECTION] Client " + alamat + " connected.");
            try (socket) {
                BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
                String pesan;
                while ((pesan = in.readLine()) != null && !pesan.equals("exit")) {
                    out.println("[CLIENT " + alamat + "] " + pesan);
                    out.print("Your response: ");
                    out.flush();
                    String jawaban = keyboard.readLine();
                    socket.getOutputStream().write((jawaban + "\n").getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                out.println("Client hilang");
            }
            out.println("[CONNECTION CLOSED] Client " + alamat + " disconnected.");
        }
    }
}
