package id.benang.grader.record;

import id.benang.grader.model.Grade;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A grade as one line of ASCII, JSON, and back: what is read equals what was written, to the last component. Neither
 * depends on a language. Nothing is skipped in reading: a key too many or too few makes a record unreadable, so that
 * none is ever taken for whole that is not. Thread-safe.
 */
public final class GradeCodec {

    /** Raised whenever the form changes. */
    private static final int SCHEMA = 1;

    private static final String SCHEMA_KEY = "schema";

    private final JsonMapper mapper = Strict.mapper();

    /** The grade as bytes, without a line end. */
    public byte[] write(Grade grade) {
        return bytes(new Versioned(SCHEMA, grade));
    }

    /**
     * The grade that these bytes are.
     *
     * @throws UnreadableRecord if they are no grade, or one of another schema
     */
    public Grade read(byte[] bytes) throws UnreadableRecord {
        return read(bytes, Versioned.class).grade();
    }

    /** A grade to be kept, as bytes without a line end. */
    public byte[] writeKept(KeptGrade kept) {
        return bytes(new VersionedKept(SCHEMA, kept.key(), kept.grade()));
    }

    /**
     * The kept grade that these bytes are.
     *
     * @throws UnreadableRecord if they are none, or one of another schema
     */
    public KeptGrade readKept(byte[] bytes) throws UnreadableRecord {
        VersionedKept read = read(bytes, VersionedKept.class);
        return new KeptGrade(read.key(), read.grade());
    }

    private byte[] bytes(Object versioned) {
        return mapper.writeValueAsString(versioned).getBytes(StandardCharsets.US_ASCII);
    }

    private <T> T read(byte[] bytes, Class<T> kind) throws UnreadableRecord {
        try {
            JsonNode tree = mapper.readTree(bytes);
            int schema = tree.path(SCHEMA_KEY).asInt(0);
            if (schema > 0 && schema != SCHEMA) {
                throw UnreadableRecord.ofSchema(schema);
            }
            if (!tree.isObject()) {
                throw UnreadableRecord.broken(new IllegalArgumentException("no object"));
            }
            return mapper.treeToValue(tree, kind);
        } catch (JacksonException | IllegalArgumentException broken) {
            throw UnreadableRecord.broken(broken);
        }
    }

    /** What is written: the form's number and the grade in it. */
    private record Versioned(int schema, Grade grade) {}

    /** The same of a grade that is kept. */
    private record VersionedKept(int schema, String key, Grade grade) {}
}
