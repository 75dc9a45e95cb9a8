package id.benang.grader.corpus;

/**
 * What a grading was made under.
 *
 * @param commit the grader's commit, with a plus sign where files differed from it
 * @param java the release of the virtual machine, of the grader and of the programs
 * @param processors how many the grader and the programs could use
 * @param load how many busy loops ran beside it
 */
record Conditions(String commit, int java, int processors, int load) {

    /** The conditions of gradings that are made in this virtual machine. */
    static Conditions here(String commit, int load) {
        return new Conditions(
                commit, Runtime.version().feature(), Runtime.getRuntime().availableProcessors(), load);
    }

    /** Whether two differ in nothing but the commit. */
    boolean areLike(Conditions other) {
        return java == other.java && processors == other.processors && load == other.load;
    }

    /** For people, without the commit. */
    String words() {
        return "JDK %d, %d processor(s), %s"
                .formatted(java, processors, load == 0 ? "no busy loops" : load + " busy loops beside it");
    }
}
