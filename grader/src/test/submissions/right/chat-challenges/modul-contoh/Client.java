import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public class Client {
    private static final PrintStream LAYAR =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final BufferedReader KEYBOARD =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

    private final Socket socket;
    private final CountDownLatch bernama = new CountDownLatch(1);
    private final CountDownLatch selesai = new CountDownLatch(1);
    private volatile boolean pergi;
    private boolean masuk;
    private boolean ditolak;
    private String nama;

    private Client(Socket socket, String nama) {
        this.socket = socket;
        this.nama = nama;
    }

    public static void main(String[] args) throws IOException {
        Alamat alamat = Alamat.dari(args);
        tanya("Masukkan username: ");
        String nama = KEYBOARD.readLine();
        if (nama == null) {
            return;
        }
        try (Socket socket = new Socket(alamat.host(), alamat.port())) {
            socket.setTcpNoDelay(true);
            new Client(socket, nama).jalan();
        } catch (IOException gagal) {
            System.err.println("Tidak bisa terhubung ke " + alamat.host() + ":" + alamat.port() + ": "
                    + gagal.getMessage());
            System.exit(1);
        }
        System.exit(0);
    }

    private static void tanya(String prompt) {
        LAYAR.print(prompt);
        LAYAR.flush();
    }

    private void jalan() {
        Thread pengetik = new Thread(this::ketik, "pengetik");
        pengetik.setDaemon(true);
        pengetik.start();
        try {
            BufferedReader dariServer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            for (String baris = dariServer.readLine(); baris != null; baris = dariServer.readLine()) {
                dengar(baris);
            }
        } catch (IOException terputus) {
            // Sama saja dengan server yang menutup.
        }
        selesai.countDown();
        if (!pergi) {
            LAYAR.println();
            LAYAR.println("Koneksi ke server terputus!");
        }
    }

    private synchronized void dengar(String baris) throws IOException {
        if (masuk || !baris.equals("NICK")) {
            masuk = masuk || baris.equals("Terkoneksi dengan Server!");
            LAYAR.println();
            LAYAR.println(baris);
            tanya(">> ");
        } else if (bernama.getCount() > 0) {
            kirim(nama);
            bernama.countDown();
            tanya(">> ");
        } else {
            ditolak = true;
            tanya("Masukkan username: ");
        }
    }

    private void ketik() {
        try {
            for (String baris = KEYBOARD.readLine(); baris != null; baris = KEYBOARD.readLine()) {
                bernama.await();
                ucapkan(baris);
            }
            bernama.await(2, TimeUnit.SECONDS);
            pergi = true;
            socket.shutdownOutput();
            selesai.await(2, TimeUnit.SECONDS);
            socket.close();
        } catch (IOException | InterruptedException terputus) {
            // Thread utama akan tahu juga.
        }
    }

    private synchronized void ucapkan(String baris) throws IOException {
        if (ditolak) {
            ditolak = false;
            nama = baris;
            kirim(nama);
        } else if (!baris.isEmpty()) {
            kirim(nama + ": " + baris);
        }
        tanya(">> ");
    }

    private void kirim(String baris) throws IOException {
        OutputStream keluar = socket.getOutputStream();
        keluar.write((baris + "\n").getBytes(StandardCharsets.UTF_8));
        keluar.flush();
    }
}
