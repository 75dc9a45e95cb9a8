package id.benang.grader.slot;

import java.io.IOException;

/** A worker that died, or that told nothing for so long that it counts as stuck. */
final class SlotLost extends IOException {

    private static final long serialVersionUID = 1L;

    SlotLost(String message) {
        super(message);
    }
}
