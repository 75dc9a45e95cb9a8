package id.benang.grader.build.reading;

import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Text made from bytes, or bytes from text, without saying in which encoding. */
final class PlatformCharset implements Rule {

    /** What leaves the encoding to the platform, and how it is shown. */
    private static final Map<String, String> SILENT = Map.ofEntries(
            Map.entry("PrintWriter.PrintWriter(java.io.OutputStream)", "new PrintWriter(…)"),
            Map.entry("PrintWriter.PrintWriter(java.io.OutputStream,boolean)", "new PrintWriter(…)"),
            Map.entry("PrintStream.PrintStream(java.io.OutputStream)", "new PrintStream(…)"),
            Map.entry("PrintStream.PrintStream(java.io.OutputStream,boolean)", "new PrintStream(…)"),
            Map.entry("InputStreamReader.InputStreamReader(java.io.InputStream)", "new InputStreamReader(…)"),
            Map.entry("OutputStreamWriter.OutputStreamWriter(java.io.OutputStream)", "new OutputStreamWriter(…)"),
            Map.entry("Scanner.Scanner(java.io.InputStream)", "new Scanner(…)"),
            Map.entry("String.String(byte[])", "new String(…)"),
            Map.entry("String.String(byte[],int,int)", "new String(…)"),
            Map.entry("String.getBytes()", "getBytes()"));

    private final List<Finding> findings = new ArrayList<>();

    @Override
    public void see(Site site) {
        boolean calls = site.tree() instanceof MethodInvocationTree || site.tree() instanceof NewClassTree;
        if (!calls) {
            return;
        }
        String shown = SILENT.get(site.signature());
        if (shown != null && !isPlain(site)) {
            findings.add(new Finding("reading.charset", site.place(), shown));
        }
    }

    /** Whether the text is known and the same in every encoding. */
    private static boolean isPlain(Site site) {
        return site.receiver()
                .flatMap(text -> site.sources().constant(text.path()))
                .filter(text -> text.chars().allMatch(character -> character < 128))
                .isPresent();
    }

    @Override
    public List<Finding> findings(Threads threads) {
        return findings;
    }
}
