import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

public class Server {
    public static void main(String[] args) throws InterruptedException {
        Start start = new Start(args);
        Console console = new Console();
        ServerSocket listener = listen(start);
        Start.SCREEN.println("[SERVER STARTED] Waiting for connections...");
        if (start.port == 0) {
            Start.SCREEN.println("Port " + listener.getLocalPort());
        }
        while (true) {
            try {
                new ClientThread(listener.accept(), console).start();
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
    }

    private static ServerSocket listen(Start start) {
        try {
            ServerSocket listener = new ServerSocket();
            listener.bind(new InetSocketAddress(start.host, start.port), 1000);
            return listener;
        } catch (IOException e) {
            Start.fail(1, "Server tidak bisa dibuka di " + start.host + ":" + start.port + " (" + e.getMessage() + ")");
            throw new IllegalStateException(e);
        }
    }
}
