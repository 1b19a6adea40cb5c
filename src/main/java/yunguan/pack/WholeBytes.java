package yunguan.pack;

import java.io.OutputStream;

/** Takes just so many bytes as a bag says a file has, into an array of just that size; its reader refuses more. */
final class WholeBytes extends OutputStream {

    private final byte[] bytes;
    private int filled;

    WholeBytes(int size) {
        bytes = new byte[size];
    }

    @Override
    public void write(byte[] some, int offset, int length) {
        System.arraycopy(some, offset, bytes, filled, length);
        filled += length;
    }

    @Override
    public void write(int one) {
        bytes[filled++] = (byte) one;
    }

    /** Not a copy. */
    byte[] bytes() {
        return bytes;
    }
}
