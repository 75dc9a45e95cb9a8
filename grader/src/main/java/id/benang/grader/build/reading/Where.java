package id.benang.grader.build.reading;

import com.sun.source.tree.Tree;
import org.jspecify.annotations.Nullable;

/**
 * What is around a place in the code.
 *
 * @param body the code that it runs in
 * @param loop the outermost loop of that code around it
 * @param underLock whether a {@code synchronized} of that code is around it
 */
record Where(Body body, @Nullable Tree loop, boolean underLock) {

    static Where in(Body body) {
        return new Where(body, null, false);
    }

    Where inLoop(Tree inner) {
        return new Where(body, loop == null ? inner : loop, underLock);
    }

    Where underALock() {
        return new Where(body, loop, true);
    }

    boolean repeats() {
        return loop != null;
    }

    boolean locked() {
        return underLock || body.hasTakenLock();
    }
}
