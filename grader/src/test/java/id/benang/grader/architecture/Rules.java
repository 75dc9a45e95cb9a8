package id.benang.grader.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of {@code docs/design.md}: which package may know which, and what is done in one place only. */
final class Rules {

    /** For each package, the packages it may use besides itself. */
    private static final Map<String, Set<String>> MAY_USE = mayUse();

    private Rules() {}

    private static Map<String, Set<String>> mayUse() {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        table.put("model", Set.of());
        table.put("text", Set.of("model"));
        table.put("mark", Set.of("text", "model"));
        table.put("journal", Set.of("model"));
        table.put("submission", Set.of("text", "model"));
        table.put("build", Set.of("model"));
        table.put("launch", Set.of("journal", "model"));
        table.put("peer", Set.of("journal", "model"));
        table.put("scenario", Set.of("launch", "peer", "journal", "model"));
        table.put("check", Set.of("model"));
        table.put("explain", Set.of("model"));
        table.put("slot", Set.of("grading", "launch", "record", "model"));
        table.put(
                "grading",
                Set.of(
                        "scenario",
                        "check",
                        "explain",
                        "launch",
                        "peer",
                        "journal",
                        "build",
                        "submission",
                        "mark",
                        "text",
                        "model"));
        table.put("record", Set.of("model"));
        table.put("report", Set.of("model"));
        table.put("starter", Set.of("model"));
        table.put("print", Set.of("report", "explain", "model"));
        table.put(
                "cli",
                Set.of("slot", "grading", "print", "record", "report", "mark", "submission", "starter", "model"));
        return table;
    }

    /** The packages of the table. */
    static Set<String> packages() {
        return MAY_USE.keySet();
    }

    /** One rule a package: it uses no package that the table does not allow it. */
    static ArchRule uses_only_what_it_may(String name) {
        List<String> forbidden = new ArrayList<>(MAY_USE.keySet());
        forbidden.remove(name);
        forbidden.removeAll(MAY_USE.getOrDefault(name, Set.of()));
        return noClasses()
                .that()
                .resideInAPackage("..grader." + name + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden.stream()
                        .map(other -> "..grader." + other + "..")
                        .toArray(String[]::new))
                .because("docs/design.md does not allow " + name + " to use them");
    }

    static ArchRule packages_have_no_cycles() {
        return slices().matching("..grader.(*)..").should().beFreeOfCycles();
    }

    static ArchRule only_launch_starts_processes() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..grader.launch..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class)
                .orShould()
                .callMethodWhere(describe(
                        "Runtime.exec",
                        call -> call.getTargetOwner().isEquivalentTo(Runtime.class)
                                && call.getName().equals("exec")))
                .because("only launch starts processes");
    }

    static ArchRule only_peer_opens_sockets() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..grader.peer..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        java.net.Socket.class,
                        java.net.ServerSocket.class,
                        java.nio.channels.SocketChannel.class,
                        java.nio.channels.ServerSocketChannel.class,
                        java.net.DatagramSocket.class)
                .because("only peer opens sockets");
    }

    static ArchRule only_build_compiles() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..grader.build..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.tools..", "com.sun.source..")
                .because("only build compiles");
    }

    static ArchRule reading_knows_nothing_of_building() {
        return noClasses()
                .that()
                .resideInAPackage("..grader.build.reading..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..grader.build")
                .because("notes on the code must not depend on how it is built");
    }

    static ArchRule nobody_sleeps() {
        return noClasses()
                .that()
                .resideInAnyPackage("..grader..")
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(java.util.concurrent.TimeUnit.class, "sleep", long.class)
                .because("the grader waits for evidence, not for time to pass");
    }

    static ArchRule only_the_command_line_talks() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..grader.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("only cli writes to the terminal");
    }

    static ArchRule only_the_command_line_reads_the_environment() {
        return noClasses()
                .that()
                .resideOutsideOfPackage("..grader.cli..")
                .should()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getenv")
                .because("whatever a package needs is handed to it");
    }
}
