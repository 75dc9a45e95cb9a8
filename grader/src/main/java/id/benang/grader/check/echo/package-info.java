/** The request-and-reply server's promises, judged from its clients and its console. */
@NullMarked
package id.benang.grader.check.echo;

import org.jspecify.annotations.NullMarked;
