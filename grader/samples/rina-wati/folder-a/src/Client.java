import java.io.*;
import java.net.*;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;

public class Client {

    static final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    static boolean sudahNick = false;
    static volatile boolean selesai = false;

    public static void main(String[] args) throws Exception {
        String host = args.length > 0 ? args[0] : "127.0.0.1";
        int port = 5005;
        try {
            if (args.length > 1) port = Integer.parseInt(args[1]);
        } catch (NumberFormatException e) {
            port = -1;
        }
        if (args.length > 2 || port < 0 || port > 65535) {
            System.err.println("Pemakaian: Client [host [port]], port antara 0 dan 65535");
            System.exit(2);
        }

        Scanner keyboard = new Scanner(System.in, StandardCharsets.UTF_8);
        out.print("Masukkan username: ");
        out.flush();
        if (!keyboard.hasNextLine()) return;
        String username = keyboard.nextLine();

        Socket socket;
        try {
            socket = new Socket(host, port);
        } catch (IOException e) {
            System.err.println("Gagal terhubung ke " + host + ":" + port + ", apakah servernya sudah jalan?");
            System.exit(1);
            return;
        }
        Writer w = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
        Thread penerima = new Thread(() -> terima(socket, w, username));
        penerima.setDaemon(true);
        penerima.start();

        tungguNick();
        out.print(">> ");
        out.flush();
        while (keyboard.hasNextLine()) {
            String teks = keyboard.nextLine();
            if (!teks.isEmpty()) kirim(w, username + ": " + teks);
            out.print(">> ");
            out.flush();
        }
        selesai = true;
        socket.shutdownOutput();
        penerima.join(1000);
        System.exit(0);
    }

    static void terima(Socket socket, Writer w, String username) {
        try {
            BufferedReader r = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String baris;
            while ((baris = r.readLine()) != null) {
                if (baris.equals("NICK")) {
                    kirim(w, username);
                    nickTerkirim();
                } else {
                    out.println(baris);
                }
            }
        } catch (IOException e) {
            // ditangani di bawah
        }
        if (!selesai) putus();
    }

    static void kirim(Writer w, String pesan) {
        synchronized (w) {
            try {
                w.write(pesan + "\n");
                w.flush();
            } catch (IOException e) {
                putus();
            }
        }
    }

    static void putus() {
        out.println("Koneksi ke server terputus!");
        System.exit(0);
    }

    static synchronized void tungguNick() throws InterruptedException {
        while (!sudahNick) Client.class.wait();
    }

    static synchronized void nickTerkirim() {
        sudahNick = true;
        Client.class.notifyAll();
    }
}
