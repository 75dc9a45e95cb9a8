package id.benang.grader.record;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Bytes that are no grade, or one in a form that is not read any more, or not yet. */
public final class UnreadableRecord extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean otherSchema;

    private UnreadableRecord(boolean otherSchema, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.otherSchema = otherSchema;
    }

    static UnreadableRecord broken(Throwable cause) {
        return new UnreadableRecord(false, "The record is broken: " + cause.getMessage(), cause);
    }

    static UnreadableRecord ofSchema(int schema) {
        return new UnreadableRecord(true, "The record has schema " + schema, null);
    }

    /** Whether nothing is broken: another version of the kit wrote it, in a form of its own. */
    public boolean isOtherSchema() {
        return otherSchema;
    }
}
