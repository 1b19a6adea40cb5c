package yunguan.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Takes a file of a bag on its way out: stops one that is longer than it said, keeps its first bytes, and tells a failure of the target from one of the source. */
final class BagCopy extends OutputStream {

    private final OutputStream out;
    private final long most;
    private final String path;
    private final ByteArrayOutputStream head = new ByteArrayOutputStream(ContentMark.HEAD);
    private long count;
    private @Nullable IOException failure;

    BagCopy(OutputStream out, long most, String path) {
        this.out = out;
        this.most = most;
        this.path = path;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        count += length;
        if (count > most) {
            throw new PackException(Refusal.WRONG_SIZE, path, "");
        }
        head.write(bytes, offset, Math.min(length, ContentMark.HEAD - head.size()));
        try {
            out.write(bytes, offset, length);
        } catch (IOException ours) {
            failure = ours;
            throw ours;
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    long count() {
        return count;
    }

    /** The first bytes. */
    byte[] head() {
        return head.toByteArray();
    }

    /** The refusal, unless it was the target that failed. */
    PackException own(PackException other) throws IOException {
        if (failure != null) {
            throw failure;
        }
        return other;
    }
}
