/**
 * Starts a student's program and ends it: the command line and its environment, bounded output, the operating
 * system's view of the program's listening sockets, its threads when it hangs, and no process left behind.
 * The only package that starts processes.
 */
@NullMarked
package id.benang.grader.launch;

import org.jspecify.annotations.NullMarked;
