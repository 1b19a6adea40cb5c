package yunguan.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import yunguan.task.Lane;

/**
 * Carries bytes to where they are kept while the next ones are still being read and hashed. He has a few large trays: when all are
 * on their way, the reader waits. What fails there is thrown at the next write, or at the end.
 */
final class Carrier extends OutputStream {

    static final int TRAY = 2 << 20;
    static final int TRAYS = 6;

    private final OutputStream out;
    private final Lane lane = new Lane("carrier", TRAYS - 1);
    private final BlockingQueue<byte[]> empty = new ArrayBlockingQueue<>(TRAYS);
    private byte[] tray = new byte[0];
    private int filled;

    /** @param out is closed with him */
    Carrier(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int at = offset;
        int left = length;
        while (left > 0) {
            if (filled == tray.length) {
                send();
                tray = empty();
            }
            int some = Math.min(left, tray.length - filled);
            System.arraycopy(bytes, at, tray, filled, some);
            filled += some;
            at += some;
            left -= some;
        }
    }

    /** One is always left: the lane takes one less than there are, and a tray comes back before its way is counted as done. */
    private byte[] empty() {
        byte[] there = empty.poll();
        return there != null ? there : new byte[TRAY];
    }

    private void send() throws IOException {
        byte[] full = tray;
        int length = filled;
        filled = 0;
        tray = new byte[0];
        if (length > 0) {
            lane.put(() -> {
                out.write(full, 0, length);
                empty.add(full);
            });
        }
    }

    /** All that was written is written there when this returns; also after a failure of the reader, who goes on from there another time. */
    @Override
    public void close() throws IOException {
        try (out; lane) {
            if (!lane.failed()) {
                send();
            }
            lane.finish();
        }
    }
}
