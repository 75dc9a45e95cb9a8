package id.benang.grader.build.reading;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The habits that one line shows. */
class PatternRulesTest {

    @TempDir
    Path temp;

    @Test
    void week_year_in_a_pattern_is_noted() throws IOException {
        Marked.check(temp, """
                class Stamp {
                    static final String SHAPE = "YYYY-MM-dd" + " HH:mm:ss";
                    Object a = DateTimeFormatter.ofPattern("[YYYY-MM-dd HH:mm:ss]"); //! week-year
                    Object b = DateTimeFormatter.ofPattern(SHAPE, Locale.ROOT); //! week-year
                    Object c = new SimpleDateFormat("dd/MM/YYYY"); //! week-year
                    Object d = new DateTimeFormatterBuilder().appendPattern(("YY")).toFormatter(); //! week-year
                    void set(SimpleDateFormat format) {
                        format.applyPattern("'Year' YYYY"); //! week-year
                    }
                }
                """);
    }

    @Test
    void other_years_and_other_texts_are_not() throws IOException {
        Marked.check(temp, """
                class Stamp {
                    Object a = DateTimeFormatter.ofPattern("'['yyyy-MM-dd HH:mm:ss']' ", Locale.ROOT);
                    Object b = DateTimeFormatter.ofPattern("'YYYY' uuuu");
                    Object c = DateTimeFormatter.ofPattern("YYYY-'W'ww-e");
                    Object d = new SimpleDateFormat("yyyy");
                    String e = "YYYY";
                    Object f = String.format("YYYY");
                    Object g(String pattern) {
                        return DateTimeFormatter.ofPattern(pattern);
                    }
                    Object h = new SimpleDateFormat();
                }
                """);
    }

    @Test
    void text_and_bytes_without_a_charset_are_noted() throws IOException {
        Marked.check(temp, """
                class Wire {
                    void open(Socket socket, String text, byte[] bytes) throws IOException {
                        new PrintWriter(socket.getOutputStream(), true).println(text); //! charset
                        new PrintWriter(socket.getOutputStream()).println(text); //! charset
                        new BufferedReader(new InputStreamReader(socket.getInputStream())); //! charset
                        new BufferedReader(new InputStreamReader(System.in)); //! charset
                        new OutputStreamWriter(socket.getOutputStream()).write(text); //! charset
                    }
                }
                """, """
                class More {
                    byte[] more(Socket socket, String text, byte[] bytes) throws IOException {
                        new Scanner(System.in); //! charset
                        new PrintStream(socket.getOutputStream(), true); //! charset
                        new String(bytes); //! charset
                        new String(bytes, 0, 3); //! charset
                        return (text + "\\n").getBytes(); //! charset
                    }
                }
                """);
    }

    @Test
    void a_charset_or_plain_ascii_is_fine() throws IOException {
        Marked.check(temp, """
                class Wire {
                    static final String NICK = "NICK";
                    void open(Socket socket, String text, byte[] bytes) throws IOException {
                        new PrintWriter(new OutputStreamWriter(socket.getOutputStream(), "UTF-8"), true);
                        new PrintWriter(socket.getOutputStream(), true, StandardCharsets.UTF_8);
                        new PrintWriter(new StringWriter());
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
                        new Scanner(System.in, StandardCharsets.UTF_8);
                        new Scanner("text");
                        new PrintStream(System.out, true, StandardCharsets.UTF_8);
                        text.getBytes(StandardCharsets.UTF_8);
                        (NICK + "\\n").getBytes();
                        new String(bytes, StandardCharsets.UTF_8);
                        new String(new char[0]);
                    }
                }
                """);
    }

    @Test
    void a_read_taken_for_a_message_is_noted() throws IOException {
        Marked.check(temp, """
                class Handler {
                    private final InputStream in;
                    Handler(InputStream in) { this.in = in; }
                    void serve() throws IOException {
                        byte[] buffer = new byte[1024];
                        int count;
                        while ((count = in.read(buffer)) > 0) {
                            String message = new String(buffer, 0, count, StandardCharsets.UTF_8).trim(); //! read-is-message
                            String[] words = message.split(" ");
                            broadcast(message);
                        }
                    }
                    String receive() throws IOException {
                        byte[] data = new byte[100];
                        int count = in.read(data, 0, data.length);
                        return new String(data, 0, count, StandardCharsets.UTF_8); //! read-is-message
                    }
                    void broadcast(String message) {
                        System.out.println(receiveAll() + message);
                    }
                    String receiveAll() { return ""; }
                }
                """);
    }

    @Test
    void reads_that_are_put_together_are_fine() throws IOException {
        Marked.check(temp, """
                class Handler {
                    private final InputStream in;
                    private final StringBuilder rest = new StringBuilder();
                    private String pending = "";
                    private final byte[] buffer = new byte[1024];
                    Handler(InputStream in) { this.in = in; }
                    void appended() throws IOException {
                        int count = in.read(buffer);
                        rest.append(new String(buffer, 0, count, StandardCharsets.UTF_8));
                    }
                    void added() throws IOException {
                        int count = in.read(buffer);
                        pending += new String(buffer, 0, count, StandardCharsets.UTF_8);
                    }
                    void summed() throws IOException {
                        int count = in.read(buffer);
                        pending = pending + new String(buffer, 0, count, StandardCharsets.UTF_8);
                    }
                    void handedOn() throws IOException {
                        int count = in.read(buffer);
                        String piece;
                        piece = new String(buffer, 0, count, StandardCharsets.UTF_8);
                        feed(piece);
                    }
                    void feed(String piece) {
                        rest.append(piece);
                    }
                    String handedBack() throws IOException {
                        int count = in.read(buffer);
                        return new String(buffer, 0, count, StandardCharsets.UTF_8);
                    }
                    void user() throws IOException {
                        pending += handedBack();
                    }
                    void cut() throws IOException {
                        int count = in.read(buffer);
                        for (String line : new String(buffer, 0, count, StandardCharsets.UTF_8).split("\\n")) {
                            System.out.println(line);
                        }
                    }
                    void searched() throws IOException {
                        int count = in.read(buffer);
                        for (byte each : buffer) {
                            if (each == '\\n') {
                                System.out.println(new String(buffer, 0, count, StandardCharsets.UTF_8));
                            }
                        }
                    }
                }
                """, """
                class Other {
                    String line(InputStream in) throws IOException {
                        byte[] bytes = new byte[10];
                        int length = 0;
                        while (length < 10) {
                            length += in.read(bytes, length, 10 - length);
                        }
                        return new String(bytes, StandardCharsets.UTF_8);
                    }
                    String file(FileInputStream in) throws IOException {
                        byte[] whole = new byte[10];
                        in.read(whole);
                        return new String(whole, StandardCharsets.UTF_8);
                    }
                    String given(byte[] line) {
                        return new String(line, StandardCharsets.UTF_8);
                    }
                }
                """);
    }
}
