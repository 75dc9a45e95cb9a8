package id.benang.grader.explain;

import id.benang.grader.model.Finding;
import id.benang.grader.model.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says what the stack traces on a program's standard error mean here. */
public final class CrashExplanation {

    /** {@code Exception in thread "x" a.b.C: message}, or the exception alone at the beginning of a line. */
    private static final Pattern HEAD = Pattern.compile(
            "(?:Exception in thread \"(.*)\" |Caused by: )?((?:[a-z_]\\w*\\.)+[A-Z][\\w$]*(?:Exception|Error))(?:: (.*))?");

    private static final int MOST = 3;

    /** What common exceptions mean in these labs; an exception that is none of them is only named. */
    private static final Map<String, String> MEANINGS = new LinkedHashMap<>();

    static {
        MEANINGS.put("BindException", "crash.bind");
        MEANINGS.put("ConnectException", "crash.connect");
        MEANINGS.put("ConcurrentModificationException", "crash.concurrent-modification");
        MEANINGS.put("SocketException", "crash.socket");
        MEANINGS.put("EOFException", "crash.end-of-file");
        MEANINGS.put("NullPointerException", "crash.null");
        MEANINGS.put("NoSuchElementException", "crash.no-line");
        MEANINGS.put("NumberFormatException", "crash.number");
        MEANINGS.put("ArrayIndexOutOfBoundsException", "crash.index");
        MEANINGS.put("OutOfMemoryError", "crash.memory");
        MEANINGS.put("StackOverflowError", "crash.stack");
    }

    private CrashExplanation() {}

    /**
     * The exceptions on a program's standard error, each kind at each place once, at most three.
     *
     * @param standardError all that was kept of it
     */
    public static List<Finding> of(String standardError) {
        List<Finding> findings = new ArrayList<>();
        List<String> lines = standardError.lines().toList();
        for (int index = 0; index < lines.size() && findings.size() < MOST; index++) {
            Matcher head = HEAD.matcher(lines.get(index));
            if (head.matches()) {
                Finding finding = explain(head, lines.subList(index + 1, lines.size()));
                if (findings.stream().noneMatch(finding::equals)) {
                    findings.add(finding);
                }
            }
        }
        return List.copyOf(findings);
    }

    private static Finding explain(Matcher head, List<String> below) {
        List<Finding.Place> own = below.stream()
                .map(Frame::read)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .filter(Frame::own)
                .map(Frame::place)
                .distinct()
                .toList();
        String name = head.group(2).substring(head.group(2).lastIndexOf('.') + 1);
        String key = MEANINGS.getOrDefault(name, "crash.other");
        String place = own.isEmpty() ? "–" : own.get(0).toString();
        String message = Optional.ofNullable(head.group(3)).orElse("");
        return new Finding(Message.of(key, name, place, message), own);
    }
}
