import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Server tanya-jawab dengan satu Selector; keyboard dibaca thread lain. */
public class EchoServer {
    private static final String HABIS = new String("habis");

    private record Pertanyaan(Tamu dari, String isi) {}

    private final PrintStream layar =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final BlockingQueue<String> ketikan = new LinkedBlockingQueue<>();
    private final Queue<Pertanyaan> antrean = new ArrayDeque<>();
    private Pertanyaan sekarang = null;
    private boolean habis = false;
    private Selector selector;

    public static void main(String[] args) throws IOException {
        if (args.length > 2) {
            gagal(2, "Argumen terlalu banyak. Cara pakai: java EchoServer [host [port]]");
        }
        String host = args.length > 0 ? args[0] : "127.0.0.1";
        int port = args.length > 1 ? port(args[1]) : 8000;
        new EchoServer().jalan(host, port);
    }

    static int port(String teks) {
        if (teks.matches("\\d{1,5}") && Integer.parseInt(teks) <= 65535) {
            return Integer.parseInt(teks);
        }
        gagal(2, "Port tidak benar: " + teks);
        return -1;
    }

    static void gagal(int status, String pesan) {
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println(pesan);
        System.exit(status);
    }

    private void jalan(String host, int port) throws IOException {
        selector = Selector.open();
        ServerSocketChannel pintu = ServerSocketChannel.open();
        try {
            pintu.bind(new InetSocketAddress(host, port), 500);
        } catch (IOException | UnresolvedAddressException e) {
            gagal(1, "Tidak bisa membuka " + host + ":" + port + " (" + e + ")");
        }
        pintu.configureBlocking(false);
        pintu.register(selector, SelectionKey.OP_ACCEPT);
        layar.println("[SERVER STARTED] Waiting for connections...");
        layar.println("Port: " + pintu.socket().getLocalPort());
        Thread keyboard = new Thread(this::bacaKeyboard);
        keyboard.setDaemon(true);
        keyboard.start();
        while (true) {
            selector.select(kunci -> {
                if (kunci.isAcceptable()) {
                    terima(pintu);
                } else {
                    dengarkan((Tamu) kunci.attachment());
                }
            });
            giliran();
        }
    }

    private void bacaKeyboard() {
        try {
            BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String baris = in.readLine(); baris != null; baris = in.readLine()) {
                ketikan.add(baris);
                selector.wakeup();
            }
        } catch (IOException e) {
            // sama dengan masukan yang habis
        }
        ketikan.add(HABIS);
        selector.wakeup();
    }

    private void terima(ServerSocketChannel pintu) {
        try {
            SocketChannel channel = pintu.accept();
            if (channel != null) {
                Tamu tamu = new Tamu(channel);
                channel.configureBlocking(false);
                channel.register(selector, SelectionKey.OP_READ, tamu);
                layar.println("[NEW CONNECTION] Client " + tamu.alamat + " connected.");
            }
        } catch (IOException e) {
            layar.println("Koneksi gagal diterima: " + e.getMessage());
        }
    }

    private void dengarkan(Tamu tamu) {
        for (String pesan : tamu.baca()) {
            if (pesan.equals("exit")) {
                tamu.pamit = true;
            } else if (!tamu.pamit) {
                tamu.belumDijawab++;
                antrean.add(new Pertanyaan(tamu, pesan));
            }
        }
        periksa(tamu);
    }

    private void periksa(Tamu tamu) {
        if (!tamu.tutup && (tamu.putus || tamu.pamit && tamu.belumDijawab == 0)) {
            tamu.tutup();
            layar.println("[CONNECTION CLOSED] Client " + tamu.alamat + " disconnected.");
        }
    }

    /** Memasangkan jawaban yang sudah diketik dengan pertanyaan, satu demi satu. */
    private void giliran() {
        boolean maju = true;
        while (maju) {
            maju = sekarang == null ? tampilkan() : jawab();
        }
    }

    private boolean tampilkan() {
        sekarang = antrean.poll();
        if (sekarang == null) {
            return false;
        }
        Tamu tamu = sekarang.dari();
        if (tamu.tutup || habis) {
            tamu.putus = true;
            periksa(tamu);
            sekarang = null;
        } else {
            layar.println("[CLIENT " + tamu.alamat + "] " + sekarang.isi());
            layar.print("Your response: ");
            layar.flush();
        }
        return true;
    }

    private boolean jawab() {
        String jawaban = ketikan.poll();
        if (jawaban == null) {
            return false;
        }
        Tamu tamu = sekarang.dari();
        sekarang = null;
        if (jawaban == HABIS) {
            habis = true;
            tamu.putus = true;
            layar.println("\n[INPUT ENDED] Operator tidak mengetik lagi; yang menunggu diputus.");
        } else if (tamu.tutup || !tamu.kirim(jawaban)) {
            layar.println("[DROPPED] " + tamu.alamat + " sudah pergi, jawabannya dibuang.");
        } else {
            tamu.belumDijawab--;
            antrean.stream().filter(lain -> lain.dari() != tamu).forEach(lain -> lain.dari().kirim(jawaban));
        }
        periksa(tamu);
        return true;
    }
}
