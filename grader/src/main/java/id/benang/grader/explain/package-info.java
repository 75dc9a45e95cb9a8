/**
 * Puts into words what a program did when it failed: why it hangs, from its thread dump, and why it crashed, from
 * what it printed at its end. Pure functions of recorded text; they say what they know and stay silent otherwise.
 * Nothing here decides a verdict.
 */
@NullMarked
package id.benang.grader.explain;

import org.jspecify.annotations.NullMarked;
