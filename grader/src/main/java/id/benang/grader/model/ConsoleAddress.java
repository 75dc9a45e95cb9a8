package id.benang.grader.model;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An address on a console: any text that holds both the IP and the port. */
public final class ConsoleAddress {

    /** The IP of everything that the grader starts and connects. */
    public static final String IP = "127.0.0.1";

    private static final Pattern NEXT =
            Pattern.compile(Pattern.quote(EchoText.NEW_CONNECTION) + "|" + Pattern.quote(EchoText.CONNECTION_CLOSED));

    private ConsoleAddress() {}

    /** Whether a console shows these words with an address behind them, on the same line. */
    public static boolean standsBehind(String words, int port, String console) {
        return behind(words, console).anyMatch(text -> isAddress(text, port));
    }

    /**
     * What stands behind each appearance of words: to the line's end, to their next appearance, or to where another
     * connection is told of. A program that prints a text and its line end apart may put two threads' texts on a line.
     */
    public static Stream<String> behind(String words, String console) {
        return console.lines()
                .flatMap(line ->
                        Arrays.stream(line.split(Pattern.quote(words), -1)).skip(1))
                .map(text -> NEXT.split(text, 2)[0]);
    }

    /** Whether a text holds the IP and this port. */
    public static boolean isAddress(String text, int port) {
        return holds(text, IP) && holds(text, Integer.toString(port));
    }

    /** Which of these ports stands first in a text that holds the IP. */
    public static OptionalInt firstOf(List<Integer> ports, String text) {
        return !holds(text, IP)
                ? OptionalInt.empty()
                : number(ports.stream().map(String::valueOf).collect(Collectors.joining("|")))
                        .matcher(text)
                        .results()
                        .mapToInt(found -> Integer.parseInt(found.group()))
                        .findFirst();
    }

    private static boolean holds(String text, String number) {
        return number(Pattern.quote(number)).matcher(text).find();
    }

    /** A number that is no part of a longer one. */
    private static Pattern number(String pattern) {
        return Pattern.compile("(?<![0-9])(?:" + pattern + ")(?![0-9])");
    }
}
