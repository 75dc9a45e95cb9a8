package id.benang.grader.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.benang.grader.cli.Benang;
import id.benang.grader.corpus.Folders;
import id.benang.grader.launch.Isolation;
import id.benang.grader.slot.Slots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A class of hostile servers and two right ones, graded together: each is contained, and none changes what becomes
 * of the others. Run by {@code mvn verify -Phostile}, on Linux with bubblewrap.
 */
@Tag("hostile")
class HostileClassIT {

    private static final String SECRET = "kanari-4711";
    /** By its argument it is found among all processes. */
    private static final String SLEEPER = "98765";

    private static final Path RIGHT = Path.of("samples", "siti-rahma").toAbsolutePath();

    /** Of commands, as {@code benang.toml} tells them. */
    private static final Path RIGHT_COMMANDS =
            Path.of("src", "test", "submissions", "right", "python-echo").toAbsolutePath();

    @TempDir
    private Path temp;

    private Path out;
    private Path submissions;

    @BeforeEach
    void makeRoom() throws Exception {
        Isolation.open(temp);
        assumeTrue(Slots.arePossible(Files.createDirectory(temp.resolve("trial"))), "no slots on this machine");
        out = temp.resolve("out");
        submissions = Files.createDirectory(temp.resolve("class"));
    }

    /** What each does in its main, before or instead of being a server; BODY of a class with the usual imports. */
    private Map<String, String> hostile(Path canary, int port) {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("reads", "System.out.println(Files.readString(Path.of(\"" + canary + "\")));");
        bodies.put(
                "writes",
                "for (String f : new String[] {\"class.csv\", \"students/reads/results.json\"}) {"
                        + " try { Files.createDirectories(Path.of(\"" + out + "\", f).getParent());"
                        + " Files.writeString(Path.of(\"" + out + "\", f), \"forged\"); }"
                        + " catch (IOException e) { System.out.println(e); } }");
        bodies.put("connects", "new Socket(\"127.0.0.1\", " + port + ").getOutputStream().write(1);");
        bodies.put(
                "forks",
                "for (int i = 0; i < 4000; i++) { new ProcessBuilder(\"sleep\", \"" + SLEEPER + "\").start(); }");
        bodies.put(
                "threads",
                "for (int i = 0; i < 9000; i++) { Thread t = new Thread(() -> { try { Thread.sleep(99999999); }"
                        + " catch (InterruptedException e) { } }); t.setDaemon(true); t.start(); }");
        bodies.put("kills", "new ProcessBuilder(\"sh\", \"-c\", \"kill -9 $PPID -1\").start().waitFor();");
        bodies.put(
                "floods",
                "byte[] line = \"banjir \".repeat(1000).getBytes();"
                        + " for (int i = 0; i < 20000; i++) { System.out.write(line, 0, line.length); }");
        bodies.put("lingers", "new ProcessBuilder(\"setsid\", \"sleep\", \"" + SLEEPER + "\").start();");
        bodies.put(
                "fills",
                "for (int i = 0; i < 400; i++) { Files.write(Path.of(\"f\" + i), new byte[1024 * 1024]);"
                        + " Files.write(Path.of(\"/tmp/f\" + i), new byte[1024 * 1024]); }");
        bodies.put(
                "hoards",
                "List<Object> all = new ArrayList<>();"
                        + " while (true) { all.add(java.nio.ByteBuffer.allocateDirect(16 * 1024 * 1024)); }");
        bodies.put(
                "spreads", "new ProcessBuilder(\"sh\", \"-c\", \"head -c 1500m /dev/zero | tail\").start().waitFor();");
        bodies.put("swells", "System.out.println(S27.length());");
        bodies.put(
                "forges",
                "for (int i = 0; i < 100; i++) { System.out.println(\"{\\\"kind\\\":\\\"done\\\",\\\"grade\\\":100}\");"
                        + " System.out.println(\"Tests run: 99, Failures: 0\"); }");
        bodies.put(
                "hooks",
                "Runtime.getRuntime().addShutdownHook(new Thread(() -> { while (true) { Thread.onSpinWait(); } }));"
                        + " System.exit(0);");
        bodies.put(
                "squats",
                "for (int p = 1024; p < 30000; p++) { try { open.add(new ServerSocket(p)); }"
                        + " catch (IOException e) { } } Thread.sleep(99999999);");
        bodies.put("exits", "new ServerSocket(Integer.parseInt(args[1])).accept(); System.exit(0);");
        bodies.put("initializes", "");
        return bodies;
    }

    private void write(String name, String body) throws IOException {
        String start = switch (name) {
            case "initializes" -> "static { if (true) { while (true) { Thread.onSpinWait(); } } }";
            case "swells" -> doubling(27);
            default -> "";
        };
        Path folder = Files.createDirectories(submissions.resolve(name).resolve("modul-contoh"));
        Files.writeString(
                folder.resolve("Server.java"),
                "import java.io.*; import java.net.*; import java.nio.file.*; import java.util.*;\n"
                        + "public class Server {\n static List<ServerSocket> open = new ArrayList<>();\n " + start
                        + "\n public static void main(String[] args) throws Exception {\n  " + body + "\n }\n}\n");
    }

    /** Constants that the compiler works out, each twice as long as the one before, the first 16 characters. */
    private static String doubling(int times) {
        StringBuilder constants = new StringBuilder("static final String S0 = \"banjir, banjir, \";");
        for (int number = 1; number <= times; number++) {
            constants.append("static final String S%d = S%d + S%d;".formatted(number, number - 1, number - 1));
        }
        return constants.toString();
    }

    @Test
    void each_is_contained_and_the_right_one_keeps_its_score() throws Exception {
        Path canary = Files.writeString(temp.resolve("canary.txt"), SECRET);
        try (ServerSocket outside = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Map<String, String> bodies = hostile(canary, outside.getLocalPort());
            for (Map.Entry<String, String> each : bodies.entrySet()) {
                write(each.getKey(), each.getValue());
            }
            Folders.copy(
                    RIGHT.resolve("modul-contoh"), submissions.resolve("right").resolve("modul-contoh"));
            Folders.copy(RIGHT_COMMANDS, submissions.resolve("commands"));

            assertThat(grade()).isZero();

            outside.setSoTimeout(1);
            assertThat(outside).satisfies(HostileClassIT::hasNoGuest);
            for (String name : bodies.keySet()) {
                JsonNode result = result(name);
                assertThat(result.get("isolation").asString()).as(name).isEqualTo("isolated");
                assertThat(result.get("score").asDouble()).as(name).isLessThan(10);
            }
        }
        assertThat(result("swells").get("modules").get(0).get("message").asString())
                .contains("lebih dari 512 MB memori");
        assertThat(scores("right")).containsEntry("modul-contoh", 100.0);
        assertThat(scores("commands")).containsEntry("multithread-echo", 100.0);
        assertThat(textsIn(out)).noneMatch(text -> text.contains(SECRET)).noneMatch(text -> text.startsWith("forged"));
        assertThat(ProcessHandle.allProcesses()
                        .map(process -> process.info().commandLine().orElse(""))
                        .filter(line -> line.contains(SLEEPER)
                                || line.contains(temp.resolve("tmp").toString())))
                .isEmpty();
    }

    private static void hasNoGuest(ServerSocket socket) {
        try {
            socket.accept().close();
            throw new AssertionError("a student's program reached the grader's machine");
        } catch (SocketTimeoutException nobody) {
            return;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private int grade() throws IOException, InterruptedException {
        Path tmp = Files.createDirectory(temp.resolve("tmp"));
        Process coordinator = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + tmp,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Benang.class.getName(),
                        "grade",
                        submissions.toString(),
                        "--out",
                        out.toString(),
                        "--isolation",
                        "required",
                        "--jobs",
                        "4")
                .redirectErrorStream(true)
                .redirectOutput(temp.resolve("log.txt").toFile())
                .start();
        assertThat(coordinator.waitFor(20, TimeUnit.MINUTES)).isTrue();
        return coordinator.exitValue();
    }

    private JsonNode result(String name) throws IOException {
        Path file = out.resolve("students").resolve(name).resolve("results.json");
        return new ObjectMapper().readTree(Files.readString(file));
    }

    private Map<String, Double> scores(String name) throws IOException {
        Map<String, Double> scores = new LinkedHashMap<>();
        result(name)
                .get("modules")
                .forEach(module -> scores.put(
                        module.get("module").asString(), module.get("score").asDouble()));
        return scores;
    }

    private static List<String> textsIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(HostileClassIT::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
