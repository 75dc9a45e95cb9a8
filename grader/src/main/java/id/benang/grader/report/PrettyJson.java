package id.benang.grader.report;

import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** JSON that people can read and that looks the same on every system. */
final class PrettyJson {

    private PrettyJson() {}

    static ObjectWriter of(JsonMapper mapper) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        return mapper.writer()
                .with(new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
    }
}
