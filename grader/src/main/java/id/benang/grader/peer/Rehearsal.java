package id.benang.grader.peer;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Scanner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;

/**
 * Does once what students' programs do, for the sake of the JDK's classes that it takes: whoever starts it
 * asks the virtual machine which these were. Connects to itself over loopback.
 */
public final class Rehearsal {

    private final Map<String, PrintWriter> byName = new ConcurrentHashMap<>();
    private final List<Socket> connected = new CopyOnWriteArrayList<>();
    private final List<String> said = Collections.synchronizedList(new ArrayList<>());
    private final LinkedBlockingQueue<String> outbox = new LinkedBlockingQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final ReentrantLock lock = new ReentrantLock();

    private Rehearsal() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        new Rehearsal().play();
    }

    private void play() throws IOException, InterruptedException {
        ExecutorService pool = Executors.newCachedThreadPool();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread client = new Thread(() -> talk(server.getLocalPort()));
            client.start();
            Socket socket = server.accept();
            connected.add(socket);
            pool.submit(() -> answer(socket)).get();
            client.join();
        } catch (java.util.concurrent.ExecutionException impossible) {
            throw new IOException(impossible);
        } finally {
            pool.shutdownNow();
        }
        String all = said.stream().filter(line -> !line.isEmpty()).collect(Collectors.joining(", "));
        if (!all.endsWith("hello")) {
            throw new IOException("The rehearsal came to another end: " + all);
        }
    }

    private void answer(Socket socket) {
        try (socket;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
            PrintWriter out = writerTo(socket);
            byName.put("guest " + count.incrementAndGet(), out);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String stamp = LocalDateTime.now(ZoneId.systemDefault())
                        .format(DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss"));
                lock.lock();
                try {
                    outbox.put(String.format("[%s] %s", stamp, line));
                    byName.values().forEach(each -> each.println(outbox.poll()));
                } finally {
                    lock.unlock();
                }
            }
        } catch (IOException | InterruptedException broken) {
            said.add("broken off: " + broken);
        } finally {
            connected.remove(socket);
        }
    }

    private void talk(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            PrintWriter out = writerTo(socket);
            Scanner in = new Scanner(socket.getInputStream(), StandardCharsets.UTF_8);
            out.println("hello");
            said.add(in.nextLine());
            socket.shutdownOutput();
        } catch (IOException broken) {
            said.add("broken off: " + broken);
        }
    }

    private static PrintWriter writerTo(Socket socket) throws IOException {
        return new PrintWriter(
                new BufferedWriter(new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8)), true);
    }
}
