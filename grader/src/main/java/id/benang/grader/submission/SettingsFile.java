package id.benang.grader.submission;

import id.benang.grader.model.LabModule;
import id.benang.grader.model.Message;
import id.benang.grader.model.ModuleSettings;
import id.benang.grader.model.UnusableInput;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.dataformat.toml.TomlMapper;

/** Reads a {@code benang.toml}; every complaint names the line. */
final class SettingsFile {

    private static final String STUDENT = "student";

    private static final TomlMapper MAPPER = TomlMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withCoercionConfig(LogicalType.Textual, SettingsFile::refuseAll)
            .withCoercionConfig(LogicalType.Integer, SettingsFile::refuseAll)
            .withCoercionConfig(LogicalType.Collection, SettingsFile::refuseAll)
            .withCoercionConfig(LogicalType.POJO, SettingsFile::refuseAll)
            .build();

    private final String text;
    private final TomlLines lines;

    private SettingsFile(String text) {
        this.text = text;
        this.lines = new TomlLines(text);
    }

    private static void refuseAll(MutableCoercionConfig coercions) {
        for (CoercionInputShape shape : CoercionInputShape.values()) {
            coercions.setCoercion(shape, CoercionAction.Fail);
        }
    }

    /**
     * Reads a file.
     *
     * @param limit its largest size in bytes
     * @throws UnusableInput if it is too large, no UTF-8, no TOML, or says something that means nothing
     * @throws IOException if it cannot be read
     */
    static Settings read(Path file, int limit) throws UnusableInput, IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file)) {
            bytes = in.readNBytes(limit + 1);
        }
        if (bytes.length > limit) {
            throw new UnusableInput(Message.of("submission.toml-large", Limits.readable(limit)));
        }
        return new SettingsFile(decoded(bytes)).settings();
    }

    private static String decoded(byte[] bytes) throws UnusableInput {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new UnusableInput(Message.of("submission.toml-encoding"));
        }
    }

    private Settings settings() throws UnusableInput {
        SettingsTables.@Nullable StudentTable student = null;
        Map<LabModule, ModuleSettings> modules = new EnumMap<>(LabModule.class);
        for (Map.Entry<String, JsonNode> table : parsed().properties()) {
            String name = table.getKey();
            Optional<LabModule> module = LabModule.called(name);
            if (name.equals(STUDENT)) {
                student = table(name, table.getValue(), SettingsTables.StudentTable.class);
            } else if (module.isEmpty()) {
                throw complaint("submission.toml-unknown", name, "", name);
            } else if (modules.put(module.get(), module(name, table.getValue())) != null) {
                throw complaint("submission.toml-twice", name, "", module.get().id());
            }
        }
        return new Settings(
                Optional.ofNullable(student == null ? null : student.id()).filter(id -> !id.isBlank()),
                Optional.ofNullable(student == null ? null : student.name()).filter(name -> !name.isBlank()),
                modules);
    }

    private JsonNode parsed() throws UnusableInput {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new UnusableInput(Message.of("submission.toml-syntax", line, e.getOriginalMessage()));
        }
    }

    private ModuleSettings module(String name, JsonNode table) throws UnusableInput {
        SettingsTables.ModuleTable read = table(name, table, SettingsTables.ModuleTable.class);
        Optional<String> senseless = read.senselessKey();
        if (senseless.isPresent()) {
            throw wrongValue(name, senseless.get());
        }
        return read.settings();
    }

    private <T> T table(String name, JsonNode table, Class<T> type) throws UnusableInput {
        if (!table.isObject()) {
            throw complaint("submission.toml-value", name, "", name, "[" + name + "]");
        }
        try {
            return MAPPER.treeToValue(table, type);
        } catch (UnrecognizedPropertyException e) {
            throw complaint("submission.toml-unknown", name, e.getPropertyName(), name + "." + e.getPropertyName());
        } catch (JacksonException e) {
            List<JacksonException.Reference> path = e.getPath();
            throw wrongValue(
                    name, path.isEmpty() ? "" : String.valueOf(path.get(0).getPropertyName()));
        }
    }

    private UnusableInput wrongValue(String table, String key) {
        String expected = SettingsTables.EXPECTED.getOrDefault(key, "[" + table + "]");
        return complaint("submission.toml-value", table, key, table + "." + key, expected);
    }

    private UnusableInput complaint(String messageKey, String table, String key, String... details) {
        Object[] arguments = new Object[details.length + 1];
        arguments[0] = lines.lineOf(table, key);
        System.arraycopy(details, 0, arguments, 1, details.length);
        return new UnusableInput(Message.of(messageKey, arguments));
    }
}
