package id.benang.grader.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the line of a key in TOML text. The parser knows lines only for what is no TOML at all; for a key
 * that should not be there or holds the wrong thing, the line is looked up here.
 */
final class TomlLines {

    private static final Pattern NAME_END = Pattern.compile("[=\\].]");

    private final List<String> lines;

    TomlLines(String text) {
        lines = text.lines().map(String::strip).toList();
    }

    /**
     * The line, counted from 1, of a key within a table; that of the table where the key has none of its own
     * (an inline table), and 1 where neither is found.
     *
     * @param table the table's name as it is written
     * @param key the key's name, or empty for the table itself
     */
    int lineOf(String table, String key) {
        int tableLine = 0;
        List<String> header = List.of();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            List<String> names = names(line);
            List<String> path = new ArrayList<>(line.startsWith("[") ? List.of() : header);
            path.addAll(names);
            if (line.startsWith("[")) {
                header = names;
            }
            if (names.isEmpty() || !path.get(0).equals(table)) {
                continue;
            }
            tableLine = tableLine == 0 ? number : tableLine;
            if (path.size() > 1 && path.get(1).equals(key)) {
                return number;
            }
        }
        return Math.max(tableLine, 1);
    }

    /** The names at the front of a line: {@code [a.b]} and {@code a.b = 1} both give a and b. */
    private static List<String> names(String line) {
        List<String> names = new ArrayList<>();
        String rest = line.replaceFirst("^\\[+", "");
        boolean more = !rest.isEmpty() && !rest.startsWith("#");
        while (more) {
            String[] parts = NAME_END.split(rest, 2);
            names.add(unquoted(parts[0].strip()));
            more = parts.length == 2 && rest.charAt(parts[0].length()) == '.';
            rest = parts.length == 2 ? parts[1] : "";
        }
        return names;
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() >= 2 && (name.startsWith("\"") || name.startsWith("'"));
        return quoted ? name.substring(1, name.length() - 1) : name;
    }
}
