/** The pages as a browser shows them: run with {@code mvn verify -Pbrowser}. */
@NullMarked
package id.benang.grader.browser;

import org.jspecify.annotations.NullMarked;
