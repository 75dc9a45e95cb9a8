package id.benang.grader.check;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.model.LabModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The catalogue that people read, {@code docs/checks.md}, and the one that grades are the same. */
class DocumentedCatalogueTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "checks.md");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z0-9-]+)` \\| (yes|planned) \\|(.*)");

    private static Set<String> documented(LabModule module) throws IOException {
        boolean chat = module.family() == LabModule.Family.CHAT;
        Set<String> sections =
                chat ? Set.of("Chat server", "Stamps", "Chat client", "Challenges") : Set.of("Request and reply");
        Set<String> ids = new TreeSet<>();
        String section = "";
        for (String line : Files.readAllLines(DOCUMENT)) {
            if (line.startsWith("## ")) {
                section = line.substring(3);
            }
            Matcher row = ROW.matcher(line);
            boolean counts =
                    sections.contains(section) && row.matches() && row.group(2).equals("yes");
            if (counts && (!section.equals("Stamps") || row.group(3).contains("`" + module.id() + "`"))) {
                ids.add(row.group(1));
            }
        }
        return ids;
    }

    @ParameterizedTest
    @EnumSource
    void every_check_that_is_documented_as_built_grades_and_the_other_way_round(LabModule module) throws IOException {
        List<String> catalogue = Catalogue.of(module).stream().map(Check::id).toList();
        assertThat(documented(module)).containsExactlyInAnyOrderElementsOf(catalogue);
    }
}
