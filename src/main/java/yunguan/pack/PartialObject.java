package yunguan.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import yunguan.task.Lane;

/**
 * A large object on its way in: {@code staging/part-SHA256}. It is written in pieces, each on the disk before the next but one is
 * begun, so that whatever is cut off goes on near the place where it stopped: while one is synced the next is written, and the disk
 * need not wait. What lies here is hashed again before it is believed.
 */
final class PartialObject {

    /** In bytes; smaller ones ({@code -Dyunguan.piece=…}) let the proofs cut off a film of 2 MB piece by piece. */
    static final int PIECE = Integer.getInteger("yunguan.piece", 16 << 20);
    /** Smaller objects are copied again from their beginning. */
    static final long LEAST = 4L * PIECE;
    private static final String PREFIX = "part-";

    private final Path file;

    PartialObject(Path staging, String sha256) {
        file = staging.resolve(PREFIX + sha256);
    }

    /** The hash of the object that a file in {@code staging/} is a part of; empty where it is none. */
    static String sha256(Path staged) {
        String name = staged.getFileName().toString();
        return name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : "";
    }

    Path file() {
        return file;
    }

    /** So many bytes from its beginning were on the disk for sure: all pieces but the last two, of which only the length may have been kept. */
    long begun() throws IOException {
        return Files.isRegularFile(file) ? Math.max(0, Math.ceilDiv(Files.size(file), PIECE) - 2) * PIECE : 0;
    }

    /** Goes on behind so many bytes; what lies there is written over. */
    OutputStream goOn(long from) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.truncate(from);
            channel.position(from);
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
        return new Pieces(channel);
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    private static final class Pieces extends OutputStream {

        private final FileChannel channel;
        private final Lane syncing = new Lane("sync", 1);
        private long unsynced;

        Pieces(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
            while (buffer.hasRemaining()) {
                int room = (int) (PIECE - unsynced);
                int limit = buffer.limit();
                buffer.limit(Math.min(limit, buffer.position() + room));
                unsynced += channel.write(buffer);
                buffer.limit(limit);
                if (unsynced >= PIECE) {
                    syncing.put(() -> channel.force(false)); // waits for the piece before
                    unsynced = 0;
                }
            }
        }

        @Override
        public void close() throws IOException {
            try (channel; syncing) {
                syncing.finish();
            }
        }
    }
}
