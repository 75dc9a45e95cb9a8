package id.benang.grader.model;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The texts that can be on a raw wire: the fixed ones, and what follows from what the simulated people and the
 * keyboard have said. By them messages are found in a stream that has no line ends. Not thread-safe.
 */
public final class KnownTexts {

    private static final String NAME_END = ": ";

    private final TreeSet<String> texts = new TreeSet<>();
    /** The characters with which any of them begins. */
    private final BitSet firsts = new BitSet();

    private int longest;
    private final Set<String> senders = new HashSet<>();
    private String typist = "";

    /** The fixed texts alone. */
    public KnownTexts() {
        add(ChatText.NICK);
        add(ChatText.WELCOME);
    }

    /** These texts besides the fixed ones. */
    public static KnownTexts of(String... more) {
        KnownTexts known = new KnownTexts();
        List.of(more).forEach(known::add);
        return known;
    }

    /** Takes note of what can be heard because of this event. */
    void learnFrom(Event event) {
        if (event instanceof Event.Sent sent) {
            messagesIn(sent.bytes()).forEach(message -> learnSent(sent.who(), message));
        } else if (event instanceof Event.Typed typed) {
            messagesIn(typed.bytes()).forEach(this::learnTyped);
        }
    }

    /** The messages of one sending: as a rule it is one. */
    static List<String> messagesIn(Bytes sent) {
        return sent.text().lines().toList();
    }

    /** What comes first may be a username: it is told when it comes and goes, and never heard alone. */
    private void learnSent(String who, String message) {
        boolean first = senders.add(who);
        if (!first) {
            add(message);
        }
        if (first || !message.contains(NAME_END)) {
            add(ChatText.joined(message));
            add(ChatText.left(message));
        }
    }

    private void learnTyped(String line) {
        typist = typist.isEmpty() ? line : typist;
        add(line);
        add(typist + NAME_END + line);
    }

    private void add(String text) {
        if (!text.isEmpty()) {
            texts.add(text);
            firsts.set(text.charAt(0));
            longest = Math.max(longest, text.length());
        }
    }

    /** The length of the longest known text that stands in a stream at an index; 0 if none does. */
    int longestAt(String stream, int index) {
        if (!firsts.get(stream.charAt(index))) {
            return 0;
        }
        String rest = stream.substring(index, Math.min(stream.length(), index + longest));
        String nearest = texts.floor(rest);
        while (nearest != null) {
            int common = commonLength(nearest, rest);
            if (common == nearest.length()) {
                return common;
            }
            // Whatever known text the stream begins with here, it begins the nearest one too.
            rest = rest.substring(0, common);
            nearest = common == 0 ? null : texts.floor(rest);
        }
        return 0;
    }

    /** Whether a stream that goes on could have a longer known text at an index than it has now. */
    boolean couldGrow(String stream, int index) {
        if (stream.length() - index >= longest || !firsts.get(stream.charAt(index))) {
            return false;
        }
        String rest = stream.substring(index);
        String next = texts.higher(rest);
        return next != null && next.startsWith(rest);
    }

    private static int commonLength(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int index = 0;
        while (index < shorter && one.charAt(index) == other.charAt(index)) {
            index++;
        }
        return index;
    }
}
