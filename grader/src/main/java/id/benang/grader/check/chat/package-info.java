/** The chat server's promises, judged from what its simulated clients sent and received. */
@NullMarked
package id.benang.grader.check.chat;

import org.jspecify.annotations.NullMarked;
