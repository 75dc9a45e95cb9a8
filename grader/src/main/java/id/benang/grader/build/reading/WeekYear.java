package id.benang.grader.build.reading;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code YYYY} in a date pattern: the year that the week belongs to, wrong in the days around New Year. */
final class WeekYear implements Rule {

    private static final Pattern TAKES_PATTERN = Pattern.compile("DateTimeFormatter\\.ofPattern\\(.*"
            + "|DateTimeFormatterBuilder\\.appendPattern\\(.*"
            + "|SimpleDateFormat\\.(SimpleDateFormat|applyPattern)\\(java\\.lang\\.String.*");
    private static final String QUOTED = "'[^']*'";
    private static final int SHOWN = 40;

    private final List<Finding> findings = new ArrayList<>();

    @Override
    public void see(Site site) {
        boolean calls = site.tree() instanceof MethodInvocationTree || site.tree() instanceof NewClassTree;
        if (calls && TAKES_PATTERN.matcher(site.signature()).matches()) {
            Site argument = site.arguments().get(0);
            Optional<String> pattern = site.sources().constant(argument.path());
            pattern.filter(WeekYear::isMistaken)
                    .ifPresent(text -> findings.add(new Finding("reading.week-year", argument.place(), shown(text))));
        }
    }

    /** A pattern that shows the week, too, means the week's year. */
    private static boolean isMistaken(String pattern) {
        String letters = pattern.replaceAll(QUOTED, "");
        return letters.contains("Y") && !letters.contains("w");
    }

    private static String shown(String pattern) {
        return pattern.length() <= SHOWN ? pattern : pattern.substring(0, SHOWN) + "…";
    }

    @Override
    public List<Finding> findings(Threads threads) {
        return findings;
    }
}
