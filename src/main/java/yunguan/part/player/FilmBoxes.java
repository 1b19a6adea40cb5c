package yunguan.part.player;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The boxes of an MP4 file (ISO/IEC 14496-12), read where they lie. Whatever is not as it should be is an {@link IOException}. */
final class FilmBoxes {

    /** The shortest box, in bytes. */
    static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    /** No table of a film of many hours is larger, in bytes. */
    private static final long MOST = 64L << 20;

    /** @param at where it begins @param body where its content begins @param end behind it */
    record Box(long at, long body, long end) { }

    private final RandomAccessFile file;

    FilmBoxes(RandomAccessFile file) {
        this.file = file;
    }

    /** Its tracks of one kind. @param handler {@code vide} or {@code soun} */
    List<Box> tracks(String handler) throws IOException {
        List<Box> found = new ArrayList<>();
        for (Box moov : boxes(0, file.length(), "moov")) {
            for (Box trak : boxes(moov.body(), moov.end(), "trak")) {
                Optional<Box> hdlr = in(trak, "mdia", "hdlr");
                if (hdlr.isPresent()) {
                    file.seek(hdlr.get().body() + 8);
                    if (word().equals(handler)) {
                        found.add(trak);
                    }
                }
            }
        }
        return found;
    }

    /** The first box on a way down from another one. */
    Optional<Box> in(Box from, String... way) throws IOException {
        Box at = from;
        for (String kind : way) {
            List<Box> next = boxes(at.body(), at.end(), kind);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            at = next.getFirst();
        }
        return Optional.of(at);
    }

    /** What is in a box that is a table. */
    ByteBuffer table(Box box) throws IOException {
        long size = box.end() - box.body();
        if (size > MOST) {
            throw new IOException("a table of the film is larger than any film needs");
        }
        byte[] bytes = new byte[(int) size];
        file.seek(box.body());
        file.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }

    /** The boxes of a kind that lie side by side. @param kind four letters */
    List<Box> boxes(long from, long to, String kind) throws IOException {
        List<Box> found = new ArrayList<>();
        long at = from;
        while (at + HEAD <= to) {
            file.seek(at);
            long size = file.readInt() & 0xFFFFFFFFL;
            String name = word();
            long body = at + HEAD;
            if (size == 1) {
                size = file.readLong();
                body = at + LONG_HEAD;
            } else if (size == 0) {
                size = to - at;
            }
            if (size < body - at || size > to - at) {
                throw new IOException("a box of the film ends outside it");
            }
            if (name.equals(kind)) {
                found.add(new Box(at, body, at + size));
            }
            at += size;
        }
        return found;
    }

    /** Whether it begins as such a file does. */
    boolean begins() throws IOException {
        file.seek(4);
        return word().equals("ftyp");
    }

    /** Whether its last box ends where the file does. */
    boolean whole() throws IOException {
        long at = 0;
        while (at + HEAD <= file.length()) {
            file.seek(at);
            long size = file.readInt() & 0xFFFFFFFFL;
            if (size == 1) {
                file.seek(at + HEAD);
                size = file.readLong();
            }
            if (size == 0) {
                return true; // it goes on to the end, wherever that is
            }
            if (size < HEAD) {
                return true; // nonsense, and not an end
            }
            at += size;
        }
        return at == file.length();
    }

    private String word() throws IOException {
        byte[] word = new byte[4];
        file.readFully(word);
        return new String(word, StandardCharsets.US_ASCII);
    }
}
