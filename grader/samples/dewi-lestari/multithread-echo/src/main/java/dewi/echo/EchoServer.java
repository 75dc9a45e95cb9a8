package dewi.echo;

import java.io.*;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.*;

/** Tiap client punya thread pembaca; konsol dipakai bergiliran lewat satu thread penjawab. */
public class EchoServer {

    static final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    static final BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    /** Satu thread saja, jadi urut sesuai kedatangan dan tidak pernah ada dua prompt. */
    static final ExecutorService konsol = Executors.newSingleThreadExecutor();
    static boolean stdinHabis = false;

    public static void main(String[] args) {
        String host = args.length > 0 ? args[0] : "127.0.0.1";
        int port = 8000;
        try {
            if (args.length > 1) port = Integer.parseInt(args[1]);
        } catch (NumberFormatException e) {
            port = -1;
        }
        if (args.length > 2 || port < 0 || port > 65535) {
            System.err.println("Pemakaian: EchoServer [host [port]], port 0 sampai 65535");
            System.exit(2);
        }
        try (ServerSocket server = new ServerSocket(port, 100, InetAddress.getByName(host))) {
            out.println("[SERVER STARTED] Waiting for connections..." + (port == 0 ? " port " + server.getLocalPort() : ""));
            while (true) {
                Client c = new Client(server.accept());
                out.println("[NEW CONNECTION] Client " + c.alamat + " connected.");
                new Thread(c::baca).start();
            }
        } catch (IOException e) {
            System.err.println("Server gagal dijalankan di " + host + ":" + port + ": " + e.getMessage());
            System.exit(1);
        }
    }

    static class Client {
        final Socket socket;
        final String alamat;
        boolean tutup = false;

        Client(Socket socket) {
            this.socket = socket;
            this.alamat = "('" + socket.getInetAddress().getHostAddress() + "', " + socket.getPort() + ")";
        }

        void baca() {
            try {
                InputStream in = new BufferedInputStream(socket.getInputStream());
                String pesan;
                while ((pesan = bacaBaris(in)) != null) {
                    if (pesan.equals("exit")) {
                        konsol.execute(this::tutup);
                        return;
                    }
                    String p = pesan;
                    konsol.execute(() -> jawab(p));
                }
            } catch (IOException e) {
                // diputus
            }
            tutup();
        }

        void jawab(String pesan) {
            if (stdinHabis) tutup();
            if (sudahTutup()) return;
            out.println("[CLIENT " + alamat + "] " + pesan);
            out.print("Your response: ");
            out.flush();
            try {
                String jawaban = keyboard.readLine();
                if (jawaban == null) {
                    stdinHabis = true;
                    out.println("Input operator habis, client yang menunggu ditutup.");
                    tutup();
                } else if (sudahTutup()) {
                    out.println("Jawaban dibuang, client " + alamat + " sudah keluar.");
                } else {
                    socket.getOutputStream().write((jawaban + "\n").getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException e) {
                out.println("Jawaban dibuang, client " + alamat + " sudah keluar.");
                tutup();
            }
        }

        synchronized boolean sudahTutup() {
            return tutup;
        }

        synchronized void tutup() {
            if (tutup) return;
            tutup = true;
            out.println("[CONNECTION CLOSED] Client " + alamat + " disconnected.");
            try {
                socket.close();
            } catch (IOException e) {
                // tidak apa-apa
            }
        }
    }

    static String bacaBaris(InputStream in) throws IOException {
        ByteArrayOutputStream buf = new ByteArrayOutputStream();
        int b;
        while ((b = in.read()) != '\n') {
            if (b == -1) return null;
            if (buf.size() < 8193) buf.write(b);
        }
        String s = buf.toString(StandardCharsets.UTF_8);
        return s.endsWith("\r") ? s.substring(0, s.length() - 1) : s;
    }
}
