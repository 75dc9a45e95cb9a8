package id.benang.grader.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The grader keeps the rules, and a planted violation of each shows that it can be broken. */
class ArchitectureTest {

    private static final JavaClasses GRADER = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("id.benang.grader");

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("id.benang.planted");

    @TestFactory
    Stream<DynamicTest> the_grader_keeps_every_rule() {
        return all().map(named -> DynamicTest.dynamicTest(
                named.name(), () -> named.rule().allowEmptyShould(true).check(GRADER)));
    }

    @TestFactory
    Stream<DynamicTest> a_planted_violation_breaks_every_rule() {
        return all().map(named -> DynamicTest.dynamicTest(
                named.name(),
                () -> assertThatThrownBy(() -> named.rule().check(PLANTED))
                        .isInstanceOf(AssertionError.class)
                        .hasMessageContaining("id.benang.planted")));
    }

    @Test
    void every_package_of_the_grader_stands_in_the_table() {
        assertThat(GRADER.stream()
                        .map(type -> type.getPackageName().replaceFirst("^id\\.benang\\.grader\\.([a-z]+).*", "$1"))
                        .distinct())
                .isSubsetOf(Rules.packages());
    }

    private record Named(String name, ArchRule rule) {}

    private static Stream<Named> all() {
        Stream<Named> table = Rules.packages().stream()
                .map(name -> new Named(name + " uses only what it may", Rules.uses_only_what_it_may(name)));
        Stream<Named> others = Stream.of(
                new Named("packages have no cycles", Rules.packages_have_no_cycles()),
                new Named("only launch starts processes", Rules.only_launch_starts_processes()),
                new Named("only peer opens sockets", Rules.only_peer_opens_sockets()),
                new Named("only build compiles", Rules.only_build_compiles()),
                new Named("reading knows nothing of building", Rules.reading_knows_nothing_of_building()),
                new Named("nobody sleeps", Rules.nobody_sleeps()),
                new Named("only the command line talks", Rules.only_the_command_line_talks()),
                new Named(
                        "only the command line reads the environment",
                        Rules.only_the_command_line_reads_the_environment()));
        return Stream.concat(table, others);
    }
}
