/**
 * Writes the kit as students receive it: the lab modules with a TODO in place of each solution, the sheets, the
 * launchers, a {@code benang.toml} to fill in and Benang itself.
 *
 * <p>What is a solution is marked in the sources themselves, by comments that {@link
 * id.benang.grader.starter.MarkedText} reads:
 *
 * <pre>{@code
 * // <solusi> Langkah 4: broadcast.
 * //   More of what is to be done; two blanks or more behind the slashes.
 * // <awal> public void broadcast(String line) {}
 * public synchronized void broadcast(String line) {
 *     ...
 * }
 * // </solusi>
 * }</pre>
 *
 * <p>Students get the first two lines as a TODO, and behind it, as code, what follows {@code <awal>}: what it takes to
 * compile. A mark without words takes its part away altogether, and a file of which nothing is left is left out. The
 * sheets carry the same marks in Markdown's comments.
 */
@NullMarked
package id.benang.grader.starter;

import org.jspecify.annotations.NullMarked;
