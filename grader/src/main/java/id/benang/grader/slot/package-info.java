/**
 * Slots: worker processes of the grader's own, each in a network of its own, which grade one submission after
 * another. What goes to a worker and comes from it are lines of JSON on its standard input and output.
 */
@NullMarked
package id.benang.grader.slot;

import org.jspecify.annotations.NullMarked;
