package id.benang.grader.scenario;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A server that takes no notice of its arguments. It listens on each of the ports that stand in a file, and when it
 * cannot, it tells somebody before it dies of that.
 */
final class Stubborn {

    /** In the folder where it runs: who is told, and then the ports. */
    static final String FILE = "ports.txt";

    private Stubborn() {}

    public static void main(String[] arguments) throws IOException {
        List<Integer> numbers =
                Files.readAllLines(Path.of(FILE)).stream().map(Integer::valueOf).toList();
        ServerSocket last = null;
        for (int port : numbers.subList(1, numbers.size())) {
            last = listen(port, numbers.get(0));
        }
        while (last != null) {
            last.accept();
        }
    }

    private static ServerSocket listen(int port, int told) throws IOException {
        try {
            return new ServerSocket(port);
        } catch (BindException taken) {
            new Socket(InetAddress.getLoopbackAddress(), told).close();
            throw taken;
        }
    }
}
