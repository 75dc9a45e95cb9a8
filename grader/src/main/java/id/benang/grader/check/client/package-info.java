/** What the students' clients must do at their keyboard, on their screen and on the wire. */
@NullMarked
package id.benang.grader.check.client;

import org.jspecify.annotations.NullMarked;
