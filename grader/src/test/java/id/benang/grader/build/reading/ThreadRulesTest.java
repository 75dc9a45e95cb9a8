package id.benang.grader.build.reading;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The habits that only the threads around them make harmful. */
class ThreadRulesTest {

    @TempDir
    Path temp;

    @Test
    void a_static_list_without_a_lock_is_noted_wherever_it_is_touched() throws IOException {
        Marked.check(temp, """
                public class Server {
                    static List<Handler> clients = new ArrayList<>();
                    public static void main(String[] args) throws IOException {
                        ServerSocket server = new ServerSocket(5005);
                        while (true) {
                            Handler handler = new Handler(server.accept());
                            clients.add(handler); //! shared-collection
                            new Thread(handler).start();
                        }
                    }
                }
                """, """
                class Handler implements Runnable {
                    Handler(Socket socket) {}
                    @Override public void run() {
                        for (Handler other : Server.clients) { //! shared-collection
                            System.out.println(other);
                        }
                        Server.clients.remove(this); //! shared-collection
                        synchronized (Server.clients) {
                            System.out.println(Server.clients.size());
                        }
                    }
                }
                """);
    }

    @Test
    void a_field_of_the_one_server_is_shared_by_its_handlers() throws IOException {
        Marked.check(temp, """
                public class Server {
                    private final Map<String, Socket> online;
                    private final ExecutorService pool = Executors.newCachedThreadPool();
                    Server() { online = new HashMap<>(); }
                    public static void main(String[] args) throws IOException {
                        new Server().accept(new ServerSocket(5005));
                    }
                    void accept(ServerSocket server) throws IOException {
                        for (;;) {
                            Socket socket = server.accept();
                            pool.submit(() -> serve(socket));
                        }
                    }
                    private void serve(Socket socket) {
                        online.put("name", socket); //! shared-collection
                        copy();
                    }
                    private List<String> copy() {
                        return new ArrayList<>(online.keySet()); //! shared-collection
                    }
                }
                """);
    }

    @Test
    void a_locked_or_concurrent_collection_is_fine() throws IOException {
        Marked.check(temp, """
                public class Server {
                    static final List<Socket> a = Collections.synchronizedList(new ArrayList<>());
                    static final List<Socket> b = new CopyOnWriteArrayList<>();
                    static final Map<String, Socket> c = new ConcurrentHashMap<>();
                    static final List<Socket> d = new ArrayList<>();
                    static final List<Socket> e = new ArrayList<>();
                    static final List<Socket> f = new ArrayList<>();
                    static final ReentrantLock lock = new ReentrantLock();
                    public static void main(String[] args) throws IOException {
                        ServerSocket server = new ServerSocket(5005);
                        f.add(null);
                        while (true) {
                            Socket socket = server.accept();
                            new Thread(() -> serve(socket)).start();
                        }
                    }
                    static void serve(Socket socket) {
                        a.add(socket);
                        b.add(socket);
                        c.put("", socket);
                        lock.lock();
                        try {
                            d.add(socket);
                        } finally {
                            lock.unlock();
                        }
                        join(socket);
                        System.out.println(f.size());
                    }
                    static synchronized void join(Socket socket) {
                        e.add(socket);
                        e.forEach(each -> announce(each));
                    }
                    private static void announce(Socket socket) {
                        System.out.println(e.indexOf(socket));
                    }
                }
                """);
    }

    @Test
    void what_only_one_thread_touches_needs_no_lock() throws IOException {
        Marked.check(temp, """
                public class Server {
                    public static void main(String[] args) throws IOException {
                        ServerSocket server = new ServerSocket(5005);
                        List<Integer> ports = new ArrayList<>();
                        while (true) {
                            Handler handler = new Handler(server.accept());
                            ports.add(1);
                            new Thread(handler).start();
                        }
                    }
                }
                """, """
                class Handler implements Runnable {
                    private final List<String> history = new ArrayList<>();
                    private final Lines lines = new Lines();
                    Handler(Socket socket) { history.add("new"); }
                    @Override public void run() {
                        history.add("here");
                        lines.next();
                    }
                }
                """, """
                class Lines {
                    private final Deque<String> ready = new ArrayDeque<>();
                    String next() {
                        ready.add("line");
                        return ready.poll();
                    }
                }
                """, """
                class Client {
                    private static final List<String> seen = new ArrayList<>();
                    public static void main(String[] args) {
                        Thread reader = new Thread(() -> seen.add("line"));
                        reader.start();
                    }
                }
                """);
    }

    @Test
    void work_of_one_executor_thread_needs_no_lock() throws IOException {
        Marked.check(temp, """
                public class Server {
                    private final List<PrintWriter> clients = new ArrayList<>();
                    private final ExecutorService one = Executors.newSingleThreadExecutor();
                    public static void main(String[] args) throws IOException {
                        Server own = new Server();
                        ServerSocket server = new ServerSocket(5005);
                        while (true) {
                            Socket socket = server.accept();
                            new Thread(() -> own.serve(socket)).start();
                        }
                    }
                    void serve(Socket socket) {
                        one.execute(() -> clients.add(null));
                        one.execute(() -> {
                            for (PrintWriter client : clients) {
                                client.println("hi");
                            }
                        });
                    }
                }
                """);
    }

    @Test
    void a_broadcast_without_a_lock_is_noted() throws IOException {
        Marked.check(temp, """
                public class Server {
                    private final List<Handler> clients = new CopyOnWriteArrayList<>();
                    private final Map<String, PrintWriter> writers = new ConcurrentHashMap<>();
                    public static void main(String[] args) throws IOException {
                        new Server().run();
                    }
                    void run() throws IOException {
                        ServerSocket server = new ServerSocket(5005);
                        while (true) {
                            new Handler(this, server.accept()).start();
                        }
                    }
                    void broadcast(String message) {
                        for (Handler client : clients) {
                            client.send(message); //! broadcast-unlocked
                        }
                    }
                    void second(String message) {
                        writers.values().forEach(writer -> writer.println(message)); //! broadcast-unlocked
                    }
                    void third(String message) {
                        Iterator<Handler> all = clients.iterator();
                        while (all.hasNext()) {
                            Handler next = all.next();
                            next.send(message); //! broadcast-unlocked
                        }
                        for (int i = 0; i < clients.size(); i++) {
                            clients.get(i).send(message); //! broadcast-unlocked
                        }
                    }
                }
                """, """
                class Handler extends Thread {
                    private final Server server;
                    private final Socket socket;
                    Handler(Server server, Socket socket) { this.server = server; this.socket = socket; }
                    @Override public void run() {
                        server.broadcast("hi");
                        server.second("hi");
                        server.third("hi");
                    }
                    void send(String message) {
                        try {
                            write(message);
                        } catch (IOException gone) {
                            System.err.println(gone);
                        }
                    }
                    private void write(String message) throws IOException {
                        socket.getOutputStream().write((message + "\\n").getBytes(StandardCharsets.UTF_8));
                    }
                }
                """);
    }

    @Test
    void a_broadcast_under_a_lock_or_into_queues_is_fine() throws IOException {
        Marked.check(temp, """
                public class Server {
                    static final Set<Handler> clients = new HashSet<>();
                    public static void main(String[] args) throws IOException {
                        ServerSocket server = new ServerSocket(5005);
                        while (true) {
                            Thread.ofPlatform();
                            new Thread(new Handler(server.accept())).start();
                        }
                    }
                    static synchronized void broadcast(String message) {
                        for (Handler client : clients) {
                            client.send(message);
                        }
                        toAll(message);
                    }
                    private static void toAll(String message) {
                        clients.forEach(client -> client.send(message));
                    }
                    static void queue(String message) {
                        List<Handler> copy;
                        synchronized (clients) {
                            copy = new ArrayList<>(clients);
                        }
                        for (Handler client : copy) {
                            client.queue.add(message);
                            client.later(message);
                        }
                    }
                }
                """.replace("            Thread.ofPlatform();\n", ""), """
                class Handler implements Runnable {
                    final Queue<String> queue = new LinkedBlockingQueue<>();
                    private final Socket socket;
                    private PrintWriter out;
                    private final ExecutorService own = Executors.newSingleThreadExecutor();
                    Handler(Socket socket) { this.socket = socket; }
                    @Override public void run() {
                        Server.broadcast("hi");
                        Server.queue("hi");
                        for (String line : List.of("a", "b")) {
                            out.println(line);
                            send(line);
                        }
                    }
                    void send(String message) {
                        out.println(message);
                    }
                    void later(String message) {
                        own.execute(() -> out.println(message));
                    }
                }
                """);
    }

    @Test
    void a_failure_thrown_away_in_a_broadcast_is_noted() throws IOException {
        Marked.check(temp, """
                public class Server {
                    static final List<Socket> clients = new ArrayList<>();
                    static final List<Handler> handlers = new ArrayList<>();
                    static synchronized void broadcast(byte[] message) {
                        for (Socket client : clients) {
                            try {
                                client.getOutputStream().write(message);
                            } catch (IOException ignored) { //! broadcast-swallowed
                                // nobody cares
                            }
                        }
                        for (Handler handler : handlers) {
                            handler.send(message);
                        }
                    }
                    static synchronized void around(byte[] message) {
                        try {
                            for (Socket client : clients) {
                                write(client, message);
                            }
                        } catch (Exception e) {} //! broadcast-swallowed
                    }
                    static void write(Socket client, byte[] message) throws IOException {
                        client.getOutputStream().write(message);
                    }
                }
                """, """
                class Handler {
                    private Socket socket;
                    void send(byte[] message) {
                        try {
                            socket.getOutputStream().write(message);
                        } catch (RuntimeException | IOException e) { //! broadcast-swallowed
                        }
                    }
                }
                """);
    }

    @Test
    void a_failure_that_is_dealt_with_is_fine() throws IOException {
        Marked.check(temp, """
                public class Server {
                    static final List<Socket> clients = new ArrayList<>();
                    static synchronized void broadcast(byte[] message) {
                        for (Socket client : clients) {
                            try {
                                client.getOutputStream().write(message);
                            } catch (SocketTimeoutException slow) {
                                close(client);
                            } catch (IOException gone) {
                                close(client);
                            }
                        }
                    }
                    static void close(Socket client) {
                        try {
                            client.close();
                        } catch (IOException e) {
                        }
                    }
                    static void single(Socket client) {
                        try {
                            client.getOutputStream().write(1);
                        } catch (IOException e) {
                        }
                    }
                }
                """);
    }

    @Test
    void input_made_anew_for_each_request_is_noted() throws IOException {
        Marked.check(temp, """
                public class Server {
                    public static void main(String[] args) throws IOException {
                        ServerSocket server = new ServerSocket(8000);
                        while (true) {
                            new Thread(new Handler(server.accept())).start();
                            Scanner again = new Scanner(System.in, StandardCharsets.UTF_8); //! input-anew
                        }
                    }
                }
                """, """
                class Handler implements Runnable {
                    Scanner own = new Scanner(System.in, StandardCharsets.UTF_8); //! input-anew
                    Handler(Socket socket) {}
                    @Override public void run() {
                        ask();
                    }
                    String ask() {
                        return new BufferedReader(
                                new InputStreamReader(System.in, StandardCharsets.UTF_8)).toString(); //! input-anew
                    }
                }
                """);
    }

    @Test
    void input_made_once_is_fine() throws IOException {
        Marked.check(temp, """
                public class Server {
                    static final Scanner ONE = new Scanner(System.in, StandardCharsets.UTF_8);
                    public static void main(String[] args) throws IOException {
                        Scanner two = new Scanner(System.in, StandardCharsets.UTF_8);
                        ServerSocket server = new ServerSocket(8000);
                        new Thread(() -> operator()).start();
                        while (true) {
                            new Thread(new Handler(server.accept())).start();
                        }
                    }
                    static void operator() {
                        BufferedReader keyboard =
                                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                    }
                }
                """, """
                class Handler implements Runnable {
                    static final Scanner SHARED = new Scanner(System.in, StandardCharsets.UTF_8);
                    Handler(Socket socket) {}
                    @Override public void run() {
                        new Scanner("text");
                    }
                }
                """);
    }
}
