package id.benang.chat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A socket without a network, whose streams do as the test says. Written by hand: closing a mocked
 * socket locks the mock, so that nobody can wait for it.
 */
final class StubSocket extends Socket {
    private final InputStream input;
    private final OutputStream output;
    private final CountDownLatch closed;

    StubSocket(InputStream input, OutputStream output) {
        this(input, output, new CountDownLatch(1));
    }

    /** Counts the latch down when it is closed. */
    StubSocket(InputStream input, OutputStream output, CountDownLatch closed) {
        this.input = input;
        this.output = output;
        this.closed = closed;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return input;
    }

    @Override
    public OutputStream getOutputStream() {
        return output;
    }

    @Override
    public InetAddress getInetAddress() {
        return InetAddress.getLoopbackAddress();
    }

    @Override
    public int getPort() {
        return 54_321;
    }

    @Override
    public void setTcpNoDelay(boolean on) {
        // There is nothing to delay.
    }

    @Override
    public synchronized void close() {
        closed.countDown();
    }

    /** Waits for the socket to be closed, and tells whether it was. */
    boolean awaitClose() throws InterruptedException {
        return closed.await(60, TimeUnit.SECONDS);
    }
}
