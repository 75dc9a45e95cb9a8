package contoh;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Client chat: satu thread membaca socket, thread utama membaca keyboard. */
public class Client {
    private final BufferedReader keyboard =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    private final PrintStream screen =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private Socket socket;
    private String username;

    public static void main(String[] args) throws IOException {
        new Client().start(Address.parse(args));
    }

    private void start(Address address) throws IOException {
        screen.print("Masukkan username: ");
        screen.flush();
        username = keyboard.readLine();
        if (username == null) {
            return;
        }
        socket = address.connect();
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        if ("NICK".equals(in.readLine())) {
            send(username);
        }
        type(in);
        socket.close();
    }

    private void type(BufferedReader in) throws IOException {
        prompt();
        String line = keyboard.readLine();
        while (line != null) {
            if (!line.isEmpty()) {
                send(username + ": " + line);
            }
            while (in.ready()) {
                screen.println(in.readLine());
            }
            prompt();
            line = keyboard.readLine();
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
