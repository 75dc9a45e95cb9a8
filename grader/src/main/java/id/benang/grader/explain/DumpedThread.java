package id.benang.grader.explain;

import java.util.List;
import java.util.Optional;

/**
 * One thread of a thread dump.
 *
 * @param cpuMillis the processor time it has used, in milliseconds
 * @param elapsedMillis for how long it has existed, in milliseconds
 * @param runnable whether it waits for nothing that the virtual machine knows of
 * @param frames the innermost first
 * @param held the locks it holds, the one taken last first
 * @param wanted the lock it waits for, if any
 */
record DumpedThread(
        String name,
        long cpuMillis,
        long elapsedMillis,
        boolean runnable,
        List<Frame> frames,
        List<Lock> held,
        Optional<Lock> wanted) {

    DumpedThread {
        frames = List.copyOf(frames);
        held = List.copyOf(held);
    }

    /**
     * A lock: an object's monitor, or one of {@code java.util.concurrent.locks}.
     *
     * @param address tells it from all others of the dump
     * @param type the class of the object, e.g. {@code java.util.HashSet}
     */
    record Lock(String address, String type) {

        /** The class without its package. */
        String simpleType() {
            String name = type.substring(type.lastIndexOf('.') + 1);
            int nested = name.indexOf('$');
            return nested > 0 ? name.substring(0, nested) : name;
        }
    }

    /** The innermost line of the student's own program, if the thread runs any. */
    Optional<Frame> ownFrame() {
        return frames.stream().filter(Frame::own).findFirst();
    }

    boolean holds(Lock lock) {
        return held.stream().anyMatch(mine -> mine.address().equals(lock.address()));
    }

    /** What the thread is doing at its innermost. */
    Doing doing() {
        if (has("java.net.ServerSocket.accept") || has("sun.nio.ch.ServerSocketChannelImpl.accept")) {
            return Doing.ACCEPTING;
        }
        if (has("sun.nio.ch.SelectorImpl.select")) {
            return Doing.SELECTING;
        }
        if (has("java.net.Socket$SocketInputStream.read") || has("sun.nio.ch.SocketChannelImpl.read")) {
            return Doing.READING_SOCKET;
        }
        if (has("java.net.Socket$SocketOutputStream.write") || has("sun.nio.ch.SocketChannelImpl.write")) {
            return Doing.WRITING_SOCKET;
        }
        if (has("java.io.FileInputStream.read") || has("java.io.FileInputStream.readBytes")) {
            return Doing.READING_KEYBOARD;
        }
        if (has("java.lang.Thread.sleep")) {
            return Doing.SLEEPING;
        }
        return runnable ? Doing.COMPUTING : Doing.WAITING;
    }

    private boolean has(String classAndMethod) {
        return frames.stream().takeWhile(frame -> !frame.own()).anyMatch(frame -> frame.is(classAndMethod));
    }

    /** What a thread can be doing. */
    enum Doing {
        ACCEPTING,
        SELECTING,
        READING_SOCKET,
        WRITING_SOCKET,
        READING_KEYBOARD,
        SLEEPING,
        WAITING,
        COMPUTING
    }
}
