/**
 * Judges: each check is a pure function from a transcript to a verdict and knows neither processes nor sockets, so
 * that it is tested on written transcripts. {@link id.benang.grader.check.Catalogue} lists them all. To add one,
 * read {@code docs/checks.md} and {@code CONTRIBUTING.md}.
 */
@NullMarked
package id.benang.grader.check;

import org.jspecify.annotations.NullMarked;
