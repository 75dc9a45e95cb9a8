package id.benang.grader.cli;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.UnusableInput;
import id.benang.grader.print.LabReport;
import id.benang.grader.print.LabReports;
import id.benang.grader.print.PrintedSheets;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code benang sheets}: the lab sheets and the blank reports, ready to be printed. */
@Command(
        name = "sheets",
        mixinStandardHelpOptions = true,
        versionProvider = Benang.Version.class,
        customSynopsis = "benang sheets [--out DIR]")
final class SheetsCommand implements Callable<Integer> {

    private final Screen screen;

    @ParentCommand
    private Benang benang;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "cetak")
    private Path out;

    @SuppressWarnings("NullAway.Init") // picocli fills in the fields before it calls
    SheetsCommand(Screen screen) {
        this.screen = screen;
    }

    @Override
    public Integer call() throws UnusableInput, IOException {
        benang.requireKnownLanguage();
        LabReports reports = new LabReports(Documents.forms(benang.home()), screen.texts());
        List<LabReport> blanks = new ArrayList<>();
        for (LabModule module : LabModule.values()) {
            blanks.add(reports.blank(module));
        }
        OutputFolder.prepare(out);
        PrintedSheets sheets = new PrintedSheets(Documents.sheets(benang.home()));
        sheets.write(out.resolve("lembar")).forEach(this::tell);
        for (LabReport blank : blanks) {
            reports.write(blank, out.resolve("laporan-praktikum")).forEach(this::tell);
        }
        return ExitStatus.FINE;
    }

    private void tell(Path file) {
        screen.say("cli.report.written", file);
    }
}
