/** What every server must do, whatever it talks about: listen, and listen where it is told. */
@NullMarked
package id.benang.grader.check.server;

import org.jspecify.annotations.NullMarked;
