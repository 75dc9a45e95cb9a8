package id.benang.grader.record;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import id.benang.grader.model.Verdict;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes records as JSON in ASCII and reads them back: what is read equals what was written. Nothing is skipped in
 * reading: a key too many or too few is an error.
 */
public final class Strict {

    private Strict() {}

    /** A mapper of the model's records, and of others that are built alike. Thread-safe. */
    public static JsonMapper mapper() {
        return JsonMapper.builder()
                .addMixIn(Verdict.class, VerdictByKind.class)
                // Components alone, and no method that happens to be called like a property.
                .changeDefaultVisibility(visible -> visible.withGetterVisibility(Visibility.NONE)
                        .withIsGetterVisibility(Visibility.NONE)
                        .withFieldVisibility(Visibility.ANY))
                // A student's text may hold half a surrogate pair, which UTF-8 cannot.
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }
}
