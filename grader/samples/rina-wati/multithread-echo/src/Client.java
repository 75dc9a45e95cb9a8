import java.io.*;
import java.net.*;
import java.nio.charset.StandardCharsets;

public class Client {

    static final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] args) {
        String host = args.length > 0 ? args[0] : "127.0.0.1";
        int port = 8000;
        try {
            if (args.length > 1) port = Integer.parseInt(args[1]);
        } catch (NumberFormatException e) {
            port = -1;
        }
        if (args.length > 2 || port < 0 || port > 65535) {
            System.err.println("Pemakaian: Client [host [port]], port antara 0 dan 65535");
            System.exit(2);
        }

        Socket socket;
        try {
            socket = new Socket(host, port);
        } catch (IOException e) {
            System.err.println("Gagal terhubung ke " + host + ":" + port + ", apakah servernya sudah jalan?");
            System.exit(1);
            return;
        }
        try {
            tanyaJawab(socket);
            socket.close();
        } catch (IOException e) {
            out.println("Koneksi ke server terputus!");
        }
    }

    static void tanyaJawab(Socket socket) throws IOException {
        BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        while (true) {
            out.print("Your message: ");
            out.flush();
            String pesan = keyboard.readLine();
            if (pesan == null) return;
            socket.getOutputStream().write((pesan + "\n").getBytes(StandardCharsets.UTF_8));
            if (pesan.equals("exit")) return;
            String jawaban = in.readLine();
            if (jawaban == null) throw new EOFException();
            out.println("[SERVER RESPONSE] " + jawaban);
        }
    }
}
