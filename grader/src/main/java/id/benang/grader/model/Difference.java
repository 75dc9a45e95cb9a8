package id.benang.grader.model;

import java.util.Optional;

/**
 * Where a text that came differs from the one that was wanted, cut to what fits on a line. Nothing in it is escaped.
 *
 * @param same what both have in front of the first difference
 * @param wanted how the wanted one goes on from there
 * @param came how the other one goes on from there
 * @param kind what kind of difference it is, where that can be said
 */
public record Difference(String same, String wanted, String came, Optional<Message> kind) {}
