@NullMarked
package id.benang.planted.grader.build.reading;

import org.jspecify.annotations.NullMarked;
