import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Client chat: keyboard di thread sendiri (daemon), socket di thread utama. */
public class Client {
    static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    static final Semaphore sudahKenalan = new Semaphore(0);
    static volatile boolean selesai = false;

    public static void main(String[] args) throws IOException {
        if (args.length > 2) {
            Server.keluar(2, "Argumen terlalu banyak. Cara pakai: java Client [host [port]]");
        }
        String host = args.length > 0 ? args[0] : "127.0.0.1";
        int port = args.length > 1 ? Integer.parseInt(args[1]) : 5005;
        BufferedReader keyboard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        OUT.print("Masukkan username: ");
        OUT.flush();
        String nama = keyboard.readLine();
        if (nama == null) {
            return;
        }
        try (Socket socket = new Socket(host, port)) {
            BufferedWriter out =
                    new BufferedWriter(new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8));
            Thread pengetik = new Thread(() -> ketik(keyboard, nama, socket, out));
            pengetik.setDaemon(true);
            pengetik.start();
            terima(socket, nama, out);
            if (!selesai) {
                OUT.println("Koneksi ke server terputus!");
            }
        } catch (UnknownHostException e) {
            Server.keluar(1, "Host tidak dikenal: " + host + ":" + port);
        } catch (IOException e) {
            Server.keluar(1, "Tidak ada server di " + host + ":" + port + " (" + e.getMessage() + ")");
        }
    }

    static void terima(Socket socket, String nama, BufferedWriter out) {
        try {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            boolean kenalan = false;
            String baris = in.readLine();
            while (baris != null) {
                if (baris.equals("NICK") && !kenalan) {
                    kenalan = true;
                    kirim(out, nama);
                    sudahKenalan.release();
                } else {
                    OUT.println(baris);
                }
                baris = in.readLine();
            }
        } catch (IOException e) {
            // server pergi tanpa pamit
        }
    }

    static void ketik(BufferedReader keyboard, String nama, Socket socket, BufferedWriter out) {
        try {
            OUT.print(">> ");
            OUT.flush();
            String baris = keyboard.readLine();
            if (baris != null) {
                sudahKenalan.acquire();
            } else {
                sudahKenalan.tryAcquire(2, TimeUnit.SECONDS);
            }
            while (baris != null) {
                if (!baris.isEmpty()) {
                    kirim(out, nama + ": " + baris);
                }
                OUT.print(">> ");
                OUT.flush();
                baris = keyboard.readLine();
            }
            selesai = true;
            socket.shutdownOutput();
            Thread.sleep(2000); // program selesai begitu server menutup, tetapi tidak menunggu selamanya
            System.exit(0);
        } catch (IOException | InterruptedException e) {
            // thread utama akan tahu bahwa koneksi sudah putus
        }
    }

    static synchronized void kirim(BufferedWriter out, String baris) throws IOException {
        out.write(baris);
        out.write("\n");
        out.flush();
    }
}
