package id.benang.grader.build.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.Message;
import id.benang.grader.model.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeReadingTest {

    private static final int PLENTY = 100_000;

    @TempDir
    Path temp;

    private List<Message> notes(String... sources) throws IOException {
        return Marked.notes(temp, true, PLENTY, List.of(), sources).stream()
                .map(note -> new Message(note.key(), note.arguments()))
                .toList();
    }

    @Test
    void the_lines_that_a_note_is_about_are_quoted() throws IOException {
        String source = """
                class Reader {
                    Object one = new java.util.Scanner(System.in);
                    Object other =   new java.util.Scanner(System.in); // é
                }
                """;

        assertThat(Marked.notes(temp, true, PLENTY, List.of(), source))
                .filteredOn(note -> note.key().equals("reading.charset"))
                .singleElement()
                .satisfies(note -> assertThat(note.lines())
                        .containsExactly(
                                "2  Object one = new java.util.Scanner(System.in);",
                                "3  Object other =   new java.util.Scanner(System.in); // é"));
    }

    @Test
    void a_note_names_file_lines_and_what_is_meant() throws IOException {
        List<Message> notes = notes("""
                class Wire {
                    byte[] a = System.lineSeparator().getBytes();
                    byte[] b = System.lineSeparator().getBytes();
                    Object c = new PrintWriter(System.out);
                }
                """);

        assertThat(notes)
                .extracting(Texts.indonesian()::say)
                .containsExactly(
                        "Wire.java baris 2, 3, 4: getBytes(), new PrintWriter(…) tanpa charset. Di komputer yang "
                                + "bawaannya bukan UTF-8, huruf seperti é dan emoji rusak. Tulis StandardCharsets.UTF_8. "
                                + "Bacaan: modul-contoh.md, bagian \"Huruf aneh di konsol Windows\".");
        assertThat(notes)
                .extracting(Texts.english()::say)
                .containsExactly(
                        "Wire.java line 2, 3, 4: getBytes(), new PrintWriter(…) without a charset. On a computer "
                                + "whose default is not UTF-8, letters like é and emoji break. Write StandardCharsets.UTF_8. "
                                + "Read on: modul-contoh.md, section \"Huruf aneh di konsol Windows\".");
    }

    @Test
    void a_shared_collection_is_named_with_its_kind() throws IOException {
        assertThat(notes("""
                        public class Server {
                            static List<String> names = new LinkedList<>();
                            public static void main(String[] args) {
                                while (true) new Thread(() -> names.add("a")).start();
                            }
                        }
                        """))
                .containsExactly(Message.of("reading.shared-collection", "Server.java", 4, "names (LinkedList)"));
    }

    /** As an actor has it: others put into the queue what is to be done, and one thread does it. */
    @Test
    void what_is_put_into_a_queue_runs_in_the_thread_that_empties_it() throws IOException {
        assertThat(notes("""
                        public class Server implements Runnable {
                            interface Deed { void handle(); }
                            final BlockingQueue<Deed> deeds = new ArrayBlockingQueue<>(10);
                            final List<String> names = new ArrayList<>();
                            void join(String name) throws Exception {
                                deeds.put(() -> { names.add(name); tell(name); });
                            }
                            void leave(String name) throws Exception { deeds.put(() -> names.remove(name)); }
                            void tell(String name) { for (String each : names) System.out.println(each + name); }
                            public void run() {
                                try { while (true) deeds.take().handle(); } catch (InterruptedException end) { return; }
                            }
                            public static void main(String[] args) throws Exception {
                                Server server = new Server();
                                new Thread(server).start();
                                while (true) {
                                    new Thread(() -> {
                                        try { server.join("a"); server.leave("a"); } catch (Exception e) { throw new Error(e); }
                                    }).start();
                                }
                            }
                        }
                        """)).isEmpty();
    }

    @Test
    void a_long_pattern_is_shortened() throws IOException {
        assertThat(notes("""
                        class Stamp {
                            Object a = DateTimeFormatter.ofPattern("YYYY'%s'");
                        }
                        """.formatted("x".repeat(60))))
                .containsExactly(Message.of("reading.week-year", "Stamp.java", 2, "YYYY'" + "x".repeat(35) + "…"));
    }

    @Test
    void many_notes_are_counted_instead_of_listed() throws IOException {
        String[] sources = IntStream.range(10, 35)
                .mapToObj(number -> "class A" + number + " { Object a = new Scanner(System.in); }")
                .toArray(String[]::new);

        List<Message> notes = notes(sources);

        assertThat(notes).hasSize(21);
        assertThat(notes.get(0)).isEqualTo(Message.of("reading.charset", "A10.java", 1, "new Scanner(…)"));
        assertThat(notes.get(20)).isEqualTo(Message.of("reading.more", 5));
    }

    @Test
    void a_read_is_a_message_on_a_wire_without_lines() throws IOException {
        String source = """
                class Handler {
                    String receive(InputStream in) throws IOException {
                        byte[] data = new byte[100];
                        return new String(data, 0, in.read(data), StandardCharsets.UTF_8);
                    }
                }
                """;

        assertThat(Marked.notes(temp, false, PLENTY, List.of(), source)).isEmpty();
        assertThat(notes(source)).containsExactly(Message.of("reading.read-is-message", "Handler.java", 4, ""));
    }

    @Test
    void reading_ends_with_its_budget() throws IOException {
        assertThat(Marked.notes(temp, true, 10, List.of(), """
                        class Wire {
                            byte[] a = System.lineSeparator().getBytes();
                        }
                        """)).containsExactly(Message.of("reading.cut-short"));
    }

    @Test
    void deep_nesting_costs_a_note_at_most() throws IOException {
        String sum = IntStream.range(0, 1_000).mapToObj(String::valueOf).collect(Collectors.joining(" + "));

        assertThat(notes("class Deep { int a = " + sum + "; }"))
                .extracting(Message::key)
                .isSubsetOf("reading.trouble");
    }

    @Test
    void a_failure_of_a_rule_does_not_reach_the_compiler() throws IOException {
        Rule seeing = new Rule() {
            @Override
            public void see(Site site) {
                throw new IllegalStateException("rule");
            }

            @Override
            public List<Finding> findings(Threads threads) {
                return List.of();
            }
        };

        List<Message> notes = Marked.notes(temp, true, PLENTY, List.of(seeing), "class A { int a = 1; }");

        assertThat(temp.resolve("classes/A.class")).exists();
        assertThat(Texts.indonesian().say(notes.get(0)))
                .startsWith("Penilai gagal membaca kode untuk catatan seperti ini, dan itu bukan kesalahanmu; nilainya "
                        + "tidak terpengaruh. Untuk pengelola Benang: A.java, java.lang.IllegalStateException: rule, "
                        + "id.benang.grader.build.reading.CodeReadingTest$1.see(CodeReadingTest.java:");
    }

    @Test
    void a_failure_in_concluding_is_told_too() throws IOException {
        Rule concluding = new Rule() {
            @Override
            public void see(Site site) {}

            @Override
            public List<Finding> findings(Threads threads) {
                throw new IllegalStateException("conclusion");
            }
        };

        assertThat(Marked.notes(temp, true, PLENTY, List.of(concluding), "class A {}"))
                .extracting(Message::key)
                .containsExactly("reading.trouble");
        assertThat(Files.exists(temp.resolve("classes/A.class"))).isTrue();
    }
}
