import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Server chat dengan satu thread dan satu Selector. */
public class Server {
    static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private final List<Peserta> semua = new ArrayList<>();
    private final List<Peserta> online = new ArrayList<>();
    private final Selector selector;
    private final ServerSocketChannel listener;

    Server(Selector selector, ServerSocketChannel listener) {
        this.selector = selector;
        this.listener = listener;
    }

    public static void main(String[] args) throws IOException {
        if (args.length > 2) {
            keluar(2, "Argumen terlalu banyak. Cara pakai: java Server [host [port]]");
        }
        String host = args.length > 0 ? args[0] : "127.0.0.1";
        int port = args.length > 1 ? port(args[1]) : 5005;
        Selector selector = Selector.open();
        ServerSocketChannel listener = ServerSocketChannel.open();
        try {
            listener.setOption(StandardSocketOptions.SO_REUSEADDR, false);
            listener.bind(new InetSocketAddress(host, port), 1000);
        } catch (IOException | UnresolvedAddressException e) {
            keluar(1, "Server tidak bisa memakai " + host + ":" + port + " (" + e + ")");
        }
        listener.configureBlocking(false);
        listener.register(selector, SelectionKey.OP_ACCEPT);
        OUT.println("Server menunggu koneksi...");
        OUT.println("Port " + listener.socket().getLocalPort());
        new Server(selector, listener).putar();
    }

    static int port(String teks) {
        if (teks.matches("[0-9]{1,5}") && Integer.parseInt(teks) <= 65535) {
            return Integer.parseInt(teks);
        }
        keluar(2, "Port tidak benar: " + teks);
        return -1;
    }

    static void keluar(int status, String pesan) {
        new PrintStream(System.err, true, StandardCharsets.UTF_8).println(pesan);
        System.exit(status);
    }

    private void putar() throws IOException {
        while (true) {
            selector.select();
            Iterator<SelectionKey> keys = selector.selectedKeys().iterator();
            while (keys.hasNext()) {
                SelectionKey key = keys.next();
                keys.remove();
                if (key.isValid() && key.isAcceptable()) {
                    terima();
                } else if (key.isValid()) {
                    layani((Peserta) key.attachment(), key);
                }
            }
            keluarkanYangPutus();
        }
    }

    private void terima() {
        try {
            SocketChannel channel = listener.accept();
            if (channel == null) {
                return;
            }
            channel.configureBlocking(false);
            InetSocketAddress alamat = (InetSocketAddress) channel.socket().getRemoteSocketAddress();
            OUT.println("Terhubung dengan ('" + alamat.getAddress().getHostAddress() + "', " + alamat.getPort() + ")");
            Peserta peserta = new Peserta(channel, selector, alamat.getAddress().getHostAddress());
            semua.add(peserta);
            peserta.kirim(Peserta.bytes("NICK"));
        } catch (IOException e) {
            // client itu sudah pergi lagi
        }
    }

    private void layani(Peserta peserta, SelectionKey key) {
        if (key.isReadable()) {
            for (String baris : peserta.baca()) {
                proses(peserta, baris);
            }
        }
        if (key.isValid() && key.isWritable()) {
            peserta.tulis();
        }
    }

    private void proses(Peserta peserta, String baris) {
        if (peserta.nama == null) {
            peserta.nama = baris;
            OUT.println("Username " + baris);
            OUT.println("Client " + peserta.ip + " terhubung dengan nickname: " + baris);
            online.add(peserta);
            siarkan(baris + " Bergabung!");
            peserta.kirim(Peserta.bytes("Terkoneksi dengan Server!"));
        } else {
            OUT.println(baris);
            siarkan(baris);
        }
    }

    private void siarkan(String pesan) {
        byte[] bytes = Peserta.bytes(pesan);
        for (Peserta peserta : online) {
            peserta.kirim(bytes);
        }
    }

    /** Dikerjakan di luar siaran, supaya daftar tidak berubah selagi dibaca. */
    private void keluarkanYangPutus() {
        boolean ada = true;
        while (ada) {
            ada = false;
            for (Peserta peserta : List.copyOf(semua)) {
                if (peserta.putus) {
                    ada = true;
                    semua.remove(peserta);
                    peserta.tutup();
                    if (online.remove(peserta)) {
                        siarkan(peserta.nama + " keluar!");
                    }
                }
            }
        }
    }
}
