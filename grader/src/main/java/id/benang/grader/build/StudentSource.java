package id.benang.grader.build;

import java.nio.file.Path;
import javax.tools.SimpleJavaFileObject;

/** One source file of a student, in memory. */
final class StudentSource extends SimpleJavaFileObject {

    private final String shownName;
    private final SourceText source;

    /**
     * @param file where it lies
     * @param shownName what it is called in messages: its path within the module
     */
    StudentSource(Path file, String shownName, SourceText source) {
        super(file.toUri(), Kind.SOURCE);
        this.shownName = shownName;
        this.source = source;
    }

    String shownName() {
        return shownName;
    }

    String encoding() {
        return source.encoding();
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source.text();
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE
                && (shownName.equals(simpleName + ".java") || shownName.endsWith("/" + simpleName + ".java"));
    }

    @Override
    public String getName() {
        return shownName;
    }
}
