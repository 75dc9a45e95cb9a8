package id.benang.grader.check;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An address on a console: any text that holds both the IP and the port. */
public final class ConsoleAddress {

    /** The IP of everything that the grader starts and connects. */
    public static final String IP = "127.0.0.1";

    private ConsoleAddress() {}

    /** Whether a console shows these words with an address behind them, on the same line. */
    public static boolean standsBehind(String words, int port, String console) {
        return behind(words, console).anyMatch(text -> isAddress(text, port));
    }

    /** What stands behind each appearance of words: to the line's end, or to their next appearance. */
    public static Stream<String> behind(String words, String console) {
        return console.lines()
                .flatMap(line ->
                        Arrays.stream(line.split(Pattern.quote(words), -1)).skip(1));
    }

    /** Whether a text holds the IP and this port. */
    public static boolean isAddress(String text, int port) {
        return holds(text, IP) && holds(text, Integer.toString(port));
    }

    /** Whether a number stands in a text and is no part of a longer one. */
    private static boolean holds(String text, String number) {
        return Pattern.compile("(?<![0-9])" + Pattern.quote(number) + "(?![0-9])")
                .matcher(text)
                .find();
    }
}
