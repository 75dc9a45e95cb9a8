package id.benang.grader.mark;

import id.benang.grader.mark.WrittenEntry.Value;
import id.benang.grader.model.UnusableInput;
import id.benang.grader.text.Complaint;
import id.benang.grader.text.YamlNode;
import id.benang.grader.text.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Cuts a {@code grades.yaml} into entries: ids by name, so that each stays a text, and below each what is added. */
final class YamlGrades {

    private final String file;

    private YamlGrades(String file) {
        this.file = file;
    }

    /** The entries in the order of the file. */
    static List<WrittenEntry> read(String file, String text) throws UnusableInput {
        YamlGrades grades = new YamlGrades(file);
        List<WrittenEntry> entries = new ArrayList<>();
        for (Map.Entry<String, YamlNode.Field> student :
                YamlText.read(file, text, GradesFile.COMPLAINTS).fields().entrySet()) {
            entries.add(grades.entry(student.getKey(), student.getValue()));
        }
        return entries;
    }

    private WrittenEntry entry(String id, YamlNode.Field student) throws UnusableInput {
        Map<String, Value> values = new LinkedHashMap<>();
        if (student.value() instanceof YamlNode.Mapping mapping) {
            for (Map.Entry<String, YamlNode.Field> field : mapping.fields().entrySet()) {
                YamlNode.Field value = field.getValue();
                values.put(field.getKey(), new Value(value.line(), text(field.getKey(), value)));
            }
        } else if (!(student.value() instanceof YamlNode.Empty)) {
            throw Complaint.at(GradesFile.COMPLAINTS + "entry", file, student.line(), id);
        }
        return new WrittenEntry(student.line(), id, values);
    }

    private String text(String name, YamlNode.Field field) throws UnusableInput {
        if (field.value() instanceof YamlNode.Scalar scalar) {
            return scalar.text().strip();
        }
        if (field.value() instanceof YamlNode.Sequence list
                && list.items().stream().allMatch(YamlNode.Scalar.class::isInstance)) {
            return list.items().stream()
                    .map(item -> ((YamlNode.Scalar) item).text().strip())
                    .collect(Collectors.joining(" "));
        }
        if (field.value() instanceof YamlNode.Empty) {
            return "";
        }
        throw Complaint.at(GradesFile.COMPLAINTS + "value", file, field.line(), name);
    }
}
