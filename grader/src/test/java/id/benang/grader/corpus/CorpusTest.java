package id.benang.grader.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import id.benang.grader.check.Catalogue;
import id.benang.grader.check.Check;
import id.benang.grader.corpus.CorpusMember.Kind;
import id.benang.grader.grading.Rubric;
import id.benang.grader.model.LabModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The corpus is complete and well-formed. Whether the grader says of it what it should is proved by {@link Proof}. */
class CorpusTest {

    private static final int FEWEST_MISTAKES = 60;
    private static final int FEWEST_RIGHT = 3;

    private static List<CorpusMember> members = List.of();

    @BeforeAll
    static void readTheCorpus() throws IOException {
        members = new Corpus(Path.of("src", "test", "submissions")).members();
    }

    private static List<CorpusMember> of(Kind kind) {
        return members.stream().filter(member -> member.kind() == kind).toList();
    }

    private static LabModule moduleOf(CorpusMember mistake) {
        return mistake.modules().iterator().next();
    }

    @Test
    void there_are_enough_mistakes_and_right_ones_of_each_family() {
        assertThat(of(Kind.MISTAKE)).hasSizeGreaterThanOrEqualTo(FEWEST_MISTAKES);
        for (LabModule.Family family : LabModule.Family.values()) {
            assertThat(of(Kind.RIGHT))
                    .filteredOn(member -> member.modules().stream().anyMatch(module -> module.family() == family))
                    .hasSizeGreaterThanOrEqualTo(FEWEST_RIGHT);
        }
    }

    @Test
    void every_mistake_replaces_files_of_a_right_solution_and_changes_them() throws IOException {
        for (CorpusMember mistake : members) {
            if (mistake.base().isPresent()) {
                assertThat(mistake.files()).as(mistake.name()).isNotEmpty();
                for (Path file : mistake.files()) {
                    Path right = mistake.base().get().resolve(file);
                    assertThat(right).as(mistake.name()).exists();
                    assertThat(Files.mismatch(mistake.folder().resolve(file), right))
                            .as("%s: %s differs from the right one", mistake.name(), file)
                            .isNotNegative();
                }
            }
        }
    }

    @Test
    void every_mistake_is_laid_over_a_right_solution_that_has_its_module() {
        Set<Path> right = of(Kind.RIGHT).stream().map(CorpusMember::folder).collect(Collectors.toSet());
        for (CorpusMember mistake : members) {
            if (mistake.base().isPresent()) {
                assertThat(right).contains(mistake.base().get());
                assertThat(of(Kind.RIGHT))
                        .filteredOn(
                                member -> member.folder().equals(mistake.base().get()))
                        .allSatisfy(member -> assertThat(member.modules()).contains(moduleOf(mistake)));
            }
        }
    }

    @Test
    void every_check_that_a_mistake_names_is_one_of_its_module() {
        Rubric rubric = Rubric.usual();
        for (CorpusMember mistake : members) {
            if (mistake.base().isPresent()) {
                assertThat(mistake.fails()).as(mistake.name()).isNotEmpty();
                mistake.fails()
                        .forEach(check -> assertThat(rubric.rule(moduleOf(mistake), check))
                                .as("%s names %s", mistake.name(), check)
                                .isNotNull());
            }
        }
    }

    @Test
    void every_check_is_named_by_a_mistake() {
        // Every chat module is graded by the same checks but for the stamps, so a mistake in one of them will do.
        Set<String> unnamed = new TreeSet<>();
        for (LabModule module : LabModule.values()) {
            Set<String> named = of(Kind.MISTAKE).stream()
                    .filter(mistake -> moduleOf(mistake).family() == module.family())
                    .flatMap(mistake -> mistake.fails().stream())
                    .collect(Collectors.toSet());
            Catalogue.of(module).stream()
                    .map(Check::id)
                    .filter(check -> !named.contains(check))
                    .forEach(check -> unnamed.add(module.id() + "/" + check));
        }
        assertThat(unnamed).isEmpty();
    }

    @Test
    void the_canary_must_fail() {
        assertThat(of(Kind.CANARY))
                .hasSize(1)
                .allSatisfy(canary -> assertThat(canary.fails()).contains("listens"));
    }
}
