package id.benang.grader.starter;

import java.util.List;

/** A stretch of a marked text. */
sealed interface Part {

    /** What the text itself holds here, with its marks. */
    String original();

    /** What students get. */
    String forStudents();

    /**
     * What teachers and students share.
     *
     * @param original whole lines
     */
    record Shared(String original) implements Part {
        @Override
        public String forStudents() {
            return original;
        }
    }

    /**
     * A solution.
     *
     * @param original whole lines, from the opening mark to the closing one
     * @param line where it opens; the first line is 1
     * @param indent what stands in front of its opening mark
     * @param task what is to be done, a comment's text a line; empty if the part is only taken away
     * @param start the code to begin with, a line each, less the indent
     */
    record Solution(String original, int line, String indent, List<String> task, List<String> start) implements Part {

        public Solution {
            task = List.copyOf(task);
            start = List.copyOf(start);
        }

        @Override
        public String forStudents() {
            StringBuilder text = new StringBuilder();
            for (int index = 0; index < task.size(); index++) {
                String said = index == 0 ? " TODO " + task.get(index) : task.get(index);
                text.append(indent)
                        .append(CommentStyle.JAVA.start())
                        .append(said)
                        .append('\n');
            }
            start.forEach(code -> text.append(indent).append(code).append('\n'));
            return text.toString();
        }
    }
}
