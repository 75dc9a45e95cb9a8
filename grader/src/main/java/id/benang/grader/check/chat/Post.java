package id.benang.grader.check.chat;

import id.benang.grader.model.Line;

/**
 * A chat line that somebody sent.
 *
 * @param sender who
 * @param line what, and when it was sent
 */
record Post(Member sender, Line line) {

    String text() {
        return line.text();
    }

    long order() {
        return line.order();
    }
}
