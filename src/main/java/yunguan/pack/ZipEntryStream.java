package yunguan.pack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/**
 * The content of one entry. It stops as soon as an entry unpacks to more than it said, and sees at its end that it is
 * whole: of its length, and, where it was read from its first byte, of its check sum. An entry that was opened further
 * on has no check sum to compare: what is in it is decided by the manifest's digest alone.
 */
final class ZipEntryStream extends InputStream {

    private static final int PACKED = 1 << 16;

    private final InputStream in;
    private final ZipDirectory.Part part;
    private final String path;
    private final boolean sum;
    private final CRC32 crc = new CRC32();
    private long count;

    private ZipEntryStream(InputStream in, ZipDirectory.Part part, String path, long from) {
        this.in = in;
        this.part = part;
        this.path = path;
        this.sum = from == 0;
        this.count = from;
    }

    /** Opens a stored entry at a byte, a deflated one at its start. @param from in bytes; 0 for a deflated one */
    static ZipEntryStream open(ZipBytes zip, ZipDirectory.Part part, String path, long from) {
        InputStream stored = new Stored(zip, part.data() + from, part.data() + part.packed());
        return new ZipEntryStream(part.stored() ? stored : new Deflated(stored, part, path), part, path, from);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read > 0) {
            count += read;
            if (sum) {
                crc.update(bytes, offset, read);
            }
        }
        if (count > part.size()) {
            throw new PackException(Refusal.WRONG_SIZE, path, "");
        }
        if (read < 0 && (count != part.size() || sum && crc.getValue() != part.crc())) {
            throw new ZipException("cut short, or changed");
        }
        return read;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public long skip(long bytes) throws IOException {
        byte[] passed = new byte[(int) Math.clamp(bytes, 0, PACKED)];
        long left = bytes;
        while (left > 0) {
            int read = read(passed, 0, (int) Math.min(left, passed.length));
            if (read < 0) {
                break;
            }
            left -= read;
        }
        return Math.max(0, bytes) - Math.max(0, left);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Bytes as they lie. Each call is one read of the file, as large as the caller asks: nothing is kept in between. */
    private static final class Stored extends InputStream {

        private final ZipBytes zip;
        private final long end;
        private long at;

        Stored(ZipBytes zip, long at, long end) {
            this.zip = zip;
            this.at = at;
            this.end = end;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (at >= end || length == 0) {
                return length == 0 ? 0 : -1;
            }
            int read = zip.read(ByteBuffer.wrap(bytes, offset, (int) Math.min(length, end - at)), at);
            if (read < 0) {
                throw new EOFException("the zip has become shorter");
            }
            at += read;
            return read;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }
    }

    /** Bytes that were deflated; all that lies in the entry must belong to them. */
    private static final class Deflated extends InflaterInputStream {

        private final ZipDirectory.Part part;
        private final String path;
        private boolean over;

        Deflated(InputStream in, ZipDirectory.Part part, String path) {
            super(in, new Inflater(true), (int) Math.clamp(part.packed(), 64, PACKED));
            this.part = part;
            this.path = path;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read < 0 && inf.getBytesRead() < part.packed()) {
                throw new PackException(Refusal.ZIP_ODD, path, "");
            }
            return read;
        }

        @Override
        protected void fill() throws IOException {
            if (over) {
                throw new EOFException("the deflated bytes have no end");
            }
            len = in.read(buf, 0, buf.length);
            if (len < 0) { // Inflater asks for one byte more where there is no zlib header around the data
                over = true;
                buf[0] = 0;
                len = 1;
            }
            inf.setInput(buf, 0, len);
        }

        @Override
        public void close() throws IOException {
            inf.end();
            super.close();
        }
    }
}
