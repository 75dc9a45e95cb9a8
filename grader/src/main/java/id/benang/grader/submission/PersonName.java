package id.benang.grader.submission;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A name as it is compared: by its words, of which only letters and digits count, in either case.
 *
 * @param words in the order in which they are written
 * @param turned what follows the comma first, where there is one: {@code Hadi, Tono} is Tono Hadi
 */
record PersonName(List<String> words, List<String> turned) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static PersonName of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        int comma = plain.indexOf(',');
        return new PersonName(
                wordsIn(plain),
                comma < 0 ? wordsIn(plain) : wordsIn(plain.substring(comma) + ' ' + plain.substring(0, comma)));
    }

    private static List<String> wordsIn(String text) {
        return Stream.of(BETWEEN_WORDS.split(text))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether both are the same words in the same order, however they are set apart; a comma may turn them round. */
    boolean isSame(PersonName other) {
        return !words.isEmpty()
                && Stream.of(words, turned)
                        .map(PersonName::joined)
                        .anyMatch(one -> one.equals(joined(other.words)) || one.equals(joined(other.turned)));
    }

    /** The same, or with the last words in front and no blanks, as Canvas writes it. */
    boolean isSameOnCanvas(PersonName onCanvas) {
        String written = joined(onCanvas.words);
        return IntStream.range(0, words.size())
                .anyMatch(first -> joined(Stream.concat(
                                        words.stream().skip(first),
                                        words.stream().limit(first))
                                .toList())
                        .equals(written));
    }

    private static String joined(List<String> words) {
        return words.stream().collect(Collectors.joining());
    }
}
