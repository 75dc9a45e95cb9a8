import java.io.*;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.AtomicInteger;

public class Server {

    static final int BATAS_BYTE = 4_000_000;
    static final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    static final List<ClientHandler> clients = new ArrayList<>();

    public static void main(String[] args) {
        String host = "127.0.0.1";
        int port = 5005;
        if (args.length > 2) {
            keluar(2, "Pemakaian: Server [host [port]]");
        }
        if (args.length >= 1) host = args[0];
        if (args.length == 2) {
            try {
                port = Integer.parseInt(args[1]);
            } catch (NumberFormatException e) {
                keluar(2, "Port bukan angka: " + args[1]);
            }
            if (port < 0 || port > 65535) keluar(2, "Port harus antara 0 dan 65535: " + args[1]);
        }
        try (ServerSocket server = new ServerSocket(port, 100, InetAddress.getByName(host))) {
            out.println("Server menunggu koneksi..." + (port == 0 ? " port " + server.getLocalPort() : ""));
            for (;;) {
                Socket socket = server.accept();
                out.println("Terhubung dengan ('" + socket.getInetAddress().getHostAddress() + "', " + socket.getPort() + ")");
                new ClientHandler(socket).run();
            }
        } catch (IOException e) {
            keluar(1, "Tidak bisa membuka server di " + host + " port " + port + " (" + e.getMessage() + ")");
        }
    }

    static void keluar(int status, String pesan) {
        System.err.println(pesan);
        System.exit(status);
    }

    static void broadcast(String pesan) {
        synchronized (clients) {
            for (ClientHandler c : clients) c.kirim(pesan);
        }
    }

    static class ClientHandler implements Runnable {
        final Socket socket;
        final ExecutorService pengirim = Executors.newSingleThreadExecutor();
        final AtomicInteger tertunda = new AtomicInteger();
        String username;

        ClientHandler(Socket socket) {
            this.socket = socket;
        }

        @Override
        public void run() {
            try {
                kirim("NICK");
                InputStream in = new BufferedInputStream(socket.getInputStream());
                username = bacaBaris(in);
                if (username == null) return;
                out.println("Username " + username);
                out.println("Client " + socket.getInetAddress().getHostAddress() + " terhubung dengan nickname: " + username);
                synchronized (clients) {
                    clients.add(this);
                    broadcast(username + " Bergabung!");
                    kirim("Terkoneksi dengan Server!");
                }
                String pesan;
                while ((pesan = bacaBaris(in)) != null) {
                    out.println(pesan);
                    broadcast(pesan);
                }
            } catch (IOException e) {
                // client hilang
            } finally {
                tutup();
                synchronized (clients) {
                    if (clients.remove(this)) broadcast(username + " keluar!");
                }
            }
        }

        void kirim(String pesan) {
            byte[] data = (pesan + "\n").getBytes(StandardCharsets.UTF_8);
            if (tertunda.addAndGet(data.length) > BATAS_BYTE) {
                tutup(); // kebanyakan pesan yang belum dibaca
                return;
            }
            try {
                pengirim.execute(() -> {
                    try {
                        socket.getOutputStream().write(data);
                    } catch (IOException e) {
                        tutup();
                    }
                    tertunda.addAndGet(-data.length);
                });
            } catch (RejectedExecutionException e) {
                // sudah ditutup
            }
        }

        void tutup() {
            pengirim.shutdownNow();
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
