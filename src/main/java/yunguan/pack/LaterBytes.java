package yunguan.pack;

import java.io.IOException;
import java.io.OutputStream;

/** Lets the first bytes go and hands over the others. */
final class LaterBytes extends OutputStream {

    private final OutputStream out;
    private long left;

    LaterBytes(OutputStream out, long left) {
        this.out = out;
        this.left = left;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int skipped = (int) Math.min(left, length);
        left -= skipped;
        if (skipped < length) {
            out.write(bytes, offset + skipped, length - skipped);
        }
    }
}
