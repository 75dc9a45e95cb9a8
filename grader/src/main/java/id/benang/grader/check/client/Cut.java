package id.benang.grader.check.client;

/** How a line's bytes were sent. */
enum Cut {
    /** In a write of its own. */
    WHOLE,
    /** In one write with other lines. */
    MERGED,
    /** In more than one write. */
    SPLIT;

    /**
     * How a line was cut.
     *
     * @param line the line, without its end
     * @param write what was written in the write that brought its end
     */
    static Cut of(String line, String write) {
        if (!write.contains(line)) {
            return SPLIT;
        }
        return write.length() > line.length() + 1 ? MERGED : WHOLE;
    }
}
