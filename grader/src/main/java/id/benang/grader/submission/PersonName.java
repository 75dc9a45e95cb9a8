package id.benang.grader.submission;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A name as it is compared: by its words, of which only letters and digits count, in either case. */
record PersonName(List<String> words) {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static PersonName of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return new PersonName(Stream.of(BETWEEN_WORDS.split(plain))
                .filter(word -> !word.isEmpty())
                .toList());
    }

    /** Whether both are the same words in the same order, however they are set apart. */
    boolean isSame(PersonName other) {
        return !words.isEmpty() && joined(words).equals(joined(other.words));
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
