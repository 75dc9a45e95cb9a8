package id.benang.grader.report;

import id.benang.grader.model.Grade;

/** What an instructor has to do about a grade, the most urgent first. */
enum StudentState {
    /** The grader could not tell something; a person has to look. */
    OPEN("open", "?", 1),
    /** The submission as a whole cannot be graded. */
    UNGRADED("ungraded", "✗", 2),
    /** All is judged, whatever the score. */
    GRADED("graded", "✓", 3);

    private final String word;
    private final String mark;
    private final int rank;

    StudentState(String word, String mark, int rank) {
        this.word = word;
        this.mark = mark;
        this.rank = rank;
    }

    static StudentState of(Grade grade) {
        if (grade.isOpen()) {
            return OPEN;
        }
        return grade.message().isPresent() ? UNGRADED : GRADED;
    }

    /** The word in the page's attributes and in the keys of its texts. */
    String word() {
        return word;
    }

    /** One character that says the same. */
    String mark() {
        return mark;
    }

    /** Where it comes when states are sorted, from 1. */
    int rank() {
        return rank;
    }
}
