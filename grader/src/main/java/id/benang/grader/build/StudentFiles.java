package id.benang.grader.build;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Where the compiler looks for files. To the JDK and the class path it adds a source path in memory, ordered
 * by the packages that the sources declare: students' folders often say something else.
 */
final class StudentFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final Cancellation cancellation;
    private final Map<String, List<JavaFileObject>> byPackage = new HashMap<>();
    private final Map<JavaFileObject, String> binaryNames = new HashMap<>();

    /**
     * @param sourcePath classes whose sources the compiler may pull in as it needs them; of two that declare
     *     the same class it sees the first
     */
    StudentFiles(JavaFileManager jdk, List<DeclaredClass> sourcePath, Cancellation cancellation) {
        super(jdk);
        this.cancellation = cancellation;
        Set<String> taken = new HashSet<>();
        for (DeclaredClass declared : sourcePath) {
            boolean findable = declared.source().isNameCompatible(declared.simpleName(), JavaFileObject.Kind.SOURCE);
            if (declared.topLevel() && findable && taken.add(declared.binaryName())) {
                byPackage
                        .computeIfAbsent(declared.packageName(), name -> new ArrayList<>())
                        .add(declared.source());
                binaryNames.put(declared.source(), declared.binaryName());
            }
        }
    }

    @Override
    public boolean hasLocation(Location location) {
        return location == StandardLocation.SOURCE_PATH ? !binaryNames.isEmpty() : super.hasLocation(location);
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        cancellation.check();
        if (location != StandardLocation.SOURCE_PATH) {
            return super.list(location, packageName, kinds, recurse);
        }
        return kinds.contains(JavaFileObject.Kind.SOURCE) ? byPackage.getOrDefault(packageName, List.of()) : List.of();
    }

    @Override
    public @Nullable String inferBinaryName(Location location, JavaFileObject file) {
        return location == StandardLocation.SOURCE_PATH ? binaryNames.get(file) : super.inferBinaryName(location, file);
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return (a instanceof StudentSource || b instanceof StudentSource) ? a.equals(b) : super.isSameFile(a, b);
    }

    @Override
    public boolean contains(Location location, FileObject file) throws IOException {
        if (file instanceof StudentSource) {
            return location == StandardLocation.SOURCE_PATH && binaryNames.containsKey(file);
        }
        return super.contains(location, file);
    }
}
