package id.benang.grader.model;

/**
 * A text that should have come and the one that came in its place. They differ.
 *
 * @param wanted as it should be
 * @param came as it was
 */
public record Comparison(String wanted, String came) {}
