package contoh;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Client chat: satu thread membaca socket, thread utama membaca keyboard. */
public class Client {
    private final BufferedReader keyboard =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private final PrintStream screen =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private final CountDownLatch introduced = new CountDownLatch(1);
    private volatile boolean leaving = false;
    private Socket socket;
    private String username;

    public static void main(String[] args) throws IOException, InterruptedException {
        new Client().start(Address.parse(args));
    }

    private void start(Address address) throws IOException, InterruptedException {
        screen.print("Masukkan username: ");
        screen.flush();
        username = keyboard.readLine();
        if (username == null) {
            return;
        }
        socket = address.connect();
        Thread receiver = new Thread(this::receive);
        receiver.start();
        Thread.sleep(300); // supaya server siap
        send(username);
        introduced.countDown();
        type();
        leave(receiver);
    }

    private void type() throws IOException, InterruptedException {
        prompt();
        String line = keyboard.readLine();
        while (line != null) {
            introduced.await();
            if (!line.isEmpty()) {
                send(username + ": " + line);
            }
            prompt();
            line = keyboard.readLine();
        }
    }

    private void leave(Thread receiver) throws InterruptedException {
        introduced.await(2, TimeUnit.SECONDS);
        leaving = true;
        try {
            socket.shutdownOutput(); // yang sudah dikirim tetap sampai
            receiver.join(2000);
            socket.close();
        } catch (IOException e) {
            // server sudah lebih dulu pergi
        }
        System.exit(0);
    }

    private void receive() {
        try {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            String line = in.readLine();
            while (line != null) {
                if (!line.equals("NICK")) {
                    screen.println("\r" + line);
                    prompt();
                }
                line = in.readLine();
            }
        } catch (IOException e) {
            // sama saja: server sudah pergi
        }
        if (!leaving) {
            screen.println("\nKoneksi ke server terputus!");
            System.exit(0);
        }
    }

    private void send(String line) {
        try {
            socket.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // thread penerima akan tahu bahwa server sudah pergi
        }
    }

    private void prompt() {
        screen.print(">> ");
        screen.flush();
    }
}
