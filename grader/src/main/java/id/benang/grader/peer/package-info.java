/**
 * The other end of the wire: simulated clients that talk to a student's server, a scripted server that a student's
 * client talks to, and the operator who answers at a server's console. Every byte goes into the journal, whole and
 * as it came; the cutting into lines is left to whoever reads the record. The only package that opens sockets.
 */
@NullMarked
package id.benang.grader.peer;

import org.jspecify.annotations.NullMarked;
