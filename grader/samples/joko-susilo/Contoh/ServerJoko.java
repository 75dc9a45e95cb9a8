import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** Server obrolan tanpa satu thread per client: satu Selector untuk semuanya. */
public class ServerJoko {
    private static final int BATAS_BARIS = 8192;
    private static final int BATAS_ANTREAN = 4 * 1024 * 1024;

    private final PrintStream layar = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Set<Orang> hadir = new LinkedHashSet<>();
    private final ByteBuffer penampung = ByteBuffer.allocate(64 * 1024);

    private static class Orang {
        SocketChannel saluran;
        SelectionKey kunci;
        String ip;
        String nama;
        ByteArrayOutputStream baris = new ByteArrayOutputStream();
        Deque<ByteBuffer> antrean = new ArrayDeque<>();
        int tertunda;
    }

    public static void main(String[] args) {
        String host = args.length > 0 ? args[0] : "127.0.0.1";
        int port = args.length > 1 ? angka(args[1]) : 5005;
        if (args.length > 2 || port < 0 || port > 65535) {
            System.err.println("Pemakaian: ServerJoko [host [port]], port antara 0 dan 65535");
            System.exit(2);
        }
        try {
            new ServerJoko().jalan(host, port);
        } catch (IOException | RuntimeException e) {
            System.err.println("Server tidak bisa dipasang di " + host + ":" + port + " (" + e + ")");
            System.exit(1);
        }
    }

    private static int angka(String teks) {
        try {
            return Integer.parseInt(teks);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private void jalan(String host, int port) throws IOException {
        Selector selector = Selector.open();
        ServerSocketChannel server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(host, port), 100);
        server.configureBlocking(false);
        server.register(selector, SelectionKey.OP_ACCEPT);
        layar.println("Server menunggu koneksi...");
        if (port == 0) {
            layar.println("Port " + server.socket().getLocalPort());
        }
        while (true) {
            selector.select();
            Iterator<SelectionKey> siap = selector.selectedKeys().iterator();
            while (siap.hasNext()) {
                SelectionKey kunci = siap.next();
                siap.remove();
                if (kunci.isValid() && kunci.isAcceptable()) {
                    terima(server.accept(), selector);
                }
                if (kunci.isValid() && kunci.isReadable()) {
                    baca((Orang) kunci.attachment());
                }
                if (kunci.isValid() && kunci.isWritable()) {
                    tulis((Orang) kunci.attachment());
                }
            }
        }
    }

    private void terima(SocketChannel saluran, Selector selector) throws IOException {
        if (saluran == null) {
            return;
        }
        Orang orang = new Orang();
        orang.saluran = saluran;
        InetSocketAddress alamat = (InetSocketAddress) saluran.getRemoteAddress();
        orang.ip = alamat.getAddress().getHostAddress();
        layar.println("Terhubung dengan ('" + orang.ip + "', " + alamat.getPort() + ")");
        saluran.configureBlocking(false);
        orang.kunci = saluran.register(selector, SelectionKey.OP_READ, orang);
        kirim(orang, "NICK");
    }

    private void baca(Orang orang) {
        penampung.clear();
        int jumlah;
        try {
            jumlah = orang.saluran.read(penampung);
        } catch (IOException e) {
            jumlah = -1;
        }
        if (jumlah < 0) {
            pergi(orang);
            return;
        }
        penampung.flip();
        while (penampung.hasRemaining() && orang.saluran.isOpen()) {
            byte b = penampung.get();
            if (b == '\n') {
                String teks = orang.baris.toString(StandardCharsets.UTF_8);
                orang.baris.reset();
                pesan(orang, teks.endsWith("\r") ? teks.substring(0, teks.length() - 1) : teks);
            } else if (orang.baris.size() <= BATAS_BARIS) {
                orang.baris.write(b);
            }
        }
    }

    private void pesan(Orang orang, String teks) {
        if (orang.nama != null) {
            layar.println(teks);
            siarkan(teks);
            return;
        }
        orang.nama = teks;
        layar.println("Username " + teks);
        layar.println("Client " + orang.ip + " terhubung dengan nickname: " + teks);
        hadir.add(orang);
        siarkan(teks + " Bergabung!");
        kirim(orang, "Terkoneksi dengan Server!");
    }

    private void pergi(Orang orang) {
        orang.kunci.cancel();
        try {
            orang.saluran.close();
        } catch (IOException e) {
            System.err.println("Gagal menutup: " + e.getMessage());
        }
        if (hadir.remove(orang)) {
            siarkan(orang.nama + " keluar!");
        }
    }

    private void siarkan(String teks) {
        for (Orang orang : new ArrayList<>(hadir)) {
            kirim(orang, teks);
        }
    }

    /** Hanya mengantre; yang macet terlalu lama diputus pada giliran bacanya. */
    private void kirim(Orang orang, String teks) {
        byte[] bytes = (teks + "\n").getBytes(StandardCharsets.UTF_8);
        if (orang.tertunda + bytes.length > BATAS_ANTREAN) {
            orang.antrean.clear();
            try {
                orang.saluran.shutdownInput();
            } catch (IOException e) {
                // sudah tertutup; giliran baca berikutnya menemukannya
            }
            return;
        }
        orang.antrean.add(ByteBuffer.wrap(bytes));
        orang.tertunda += bytes.length;
        if (orang.kunci.isValid()) {
            orang.kunci.interestOps(SelectionKey.OP_READ | SelectionKey.OP_WRITE);
        }
    }

    private void tulis(Orang orang) {
        try {
            while (!orang.antrean.isEmpty()) {
                ByteBuffer depan = orang.antrean.peek();
                orang.tertunda -= orang.saluran.write(depan);
                if (depan.hasRemaining()) {
                    return;
                }
                orang.antrean.remove();
            }
            orang.kunci.interestOps(SelectionKey.OP_READ);
        } catch (IOException e) {
            pergi(orang);
        }
    }
}
