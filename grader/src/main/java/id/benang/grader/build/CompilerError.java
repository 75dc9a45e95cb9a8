package id.benang.grader.build;

import id.benang.grader.model.Message;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * One error that the compiler found.
 *
 * @param file the file's path within its module; empty for an error that belongs to no file
 * @param line counted from 1
 * @param code the compiler's name for this kind of error, e.g. {@code compiler.err.expected}
 * @param text the compiler's own words, on one line
 */
record CompilerError(Optional<String> file, long line, String code, String text) {

    /** The ten errors that beginners make most, each with a text that explains it. */
    private static final Map<String, String> EXPLAINED = Map.ofEntries(
            Map.entry("cant.resolve", "symbol"),
            Map.entry("expected", "expected"),
            Map.entry("class.public.should.be.in.file", "public-class"),
            Map.entry("unreported.exception", "exception"),
            Map.entry("prob.found.req", "types"),
            Map.entry("missing.ret.stmt", "return"),
            Map.entry("premature.eof", "end-of-file"),
            Map.entry("doesnt.exist", "package"),
            Map.entry("duplicate.class", "duplicate"),
            Map.entry("unclosed.str.lit", "string"));

    private static final String PREFIX = "compiler.err.";

    static CompilerError of(Diagnostic<? extends JavaFileObject> diagnostic) {
        Optional<String> file = diagnostic.getSource() instanceof StudentSource source
                ? Optional.of(source.shownName())
                : Optional.empty();
        // The root locale is the compiler's English; any other falls back to the language of the machine.
        String text = diagnostic
                .getMessage(Locale.ROOT)
                .strip()
                .replaceAll("\\s+", " ")
                .replaceAll("\\bjava\\.lang\\.(?=[A-Z])", "");
        return new CompilerError(file, diagnostic.getLineNumber(), String.valueOf(diagnostic.getCode()), text);
    }

    /** The first of these errors in the student's terms, and how many there are. */
    static Message first(List<CompilerError> errors) {
        CompilerError first = errors.get(0);
        if (first.file.isEmpty()) {
            return Message.of("build.gave-up", first.text);
        }
        return Message.of(first.key(), first.file.get(), first.line, errors.size(), first.text);
    }

    private String key() {
        String kind = code.startsWith(PREFIX) ? code.substring(PREFIX.length()) : code;
        return EXPLAINED.entrySet().stream()
                .filter(entry -> kind.equals(entry.getKey())
                        || kind.startsWith(entry.getKey() + ".")
                        || kind.matches(entry.getKey() + "[234]"))
                .map(entry -> "build.error." + entry.getValue())
                .findFirst()
                .orElse("build.error");
    }
}
