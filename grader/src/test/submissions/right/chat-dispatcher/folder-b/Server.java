import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Server {
    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final ExecutorService POOL = Executors.newCachedThreadPool();
    private static final Dispatcher DISPATCHER = new Dispatcher(Server::stamp, OUT);

    public static void main(String[] args) throws InterruptedException {
        Arguments address = Arguments.of(args);
        ServerSocket listener = listen(address);
        OUT.println("Server berjalan di " + address.host() + ":" + listener.getLocalPort());
        POOL.execute(DISPATCHER);
        while (true) {
            try {
                Socket socket = listener.accept();
                OUT.println("Terhubung dengan IP " + ip(socket) + ":" + socket.getPort());
                POOL.execute(() -> serve(socket));
            } catch (IOException e) {
                Thread.sleep(50);
            }
        }
    }

    private static ServerSocket listen(Arguments address) {
        try {
            return new ServerSocket(address.port(), 500, InetAddress.getByName(address.host()));
        } catch (UnknownHostException e) {
            throw Arguments.stop(1, "Host tidak dikenal: " + address);
        } catch (IOException e) {
            throw Arguments.stop(1, "Tidak bisa membuka " + address + ": " + e.getMessage());
        }
    }

    private static void serve(Socket socket) {
        try {
            Member member = new Member(socket);
            member.send(Member.encode("NICK"));
            POOL.execute(member::write);
            try {
                chat(member);
            } catch (IOException e) {
                // koneksi putus: sama saja dengan keluar
            } finally {
                DISPATCHER.leave(member);
            }
        } catch (IOException | InterruptedException e) {
            System.err.println("Client " + socket.getPort() + " gagal dilayani: " + e.getMessage());
        }
    }

    private static void chat(Member member) throws IOException, InterruptedException {
        member.name = member.read();
        if (member.name == null) {
            return;
        }
        OUT.println("Telah terhubung dengan " + member.name);
        DISPATCHER.join(member);
        String line = member.read();
        while (line != null) {
            DISPATCHER.say(line, false);
            line = member.read();
        }
    }

    private static String stamp() {
        LocalTime now = LocalTime.now();
        return String.format("[%02d:%02d:%02d] ", now.getHour(), now.getMinute(), now.getSecond());
    }

    private static String ip(Socket socket) {
        return socket.getInetAddress().getHostAddress();
    }
}
