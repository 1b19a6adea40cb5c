package yunguan.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The directory of a zip (PKWARE's APPNOTE 6.3), read more strictly than any unpacker does: everything is said
 * twice in a zip, and where the two disagree, programs disagree about what is in it. Here both must say the same,
 * and every byte from the first to the last belongs to one entry or to the directory: nothing before, between,
 * shared or behind. Nothing is unpacked.
 */
final class ZipDirectory {

    /**
     * One file or folder.
     *
     * @param packed its size in the zip, in bytes
     * @param size   its size unpacked
     * @param offset where its header begins
     * @param data   where its content begins
     */
    record Part(String name, int flags, int method, long crc, long packed, long size, long offset, long data) {

        boolean stored() {
            return method == 0;
        }

        private Part at(long where) {
            return new Part(name, flags, method, crc, packed, size, offset, where);
        }

        Part named(String other) {
            return new Part(other, flags, method, crc, packed, size, offset, data);
        }

        boolean folder() {
            return name.endsWith("/");
        }
    }

    /** More than this many times its packed size nothing real has; below this size nobody is harmed. */
    private static final long MOST_EXPANSION = 100;
    private static final long HARMLESS = 1L << 20;
    private static final long MOST_DIRECTORY = 64L << 20;
    private static final int MAX16 = 0xFFFF;
    private static final long MAX32 = 0xFFFFFFFFL;

    private final ZipBytes bytes;
    private final String zip;
    private final List<Part> parts = new ArrayList<>();
    /** What was read last, from and to: where volumes do not go together, it lies in one that does not. */
    private long from;
    private long to;

    private ZipDirectory(ZipBytes bytes, String zip) {
        this.bytes = bytes;
        this.zip = zip;
    }

    /**
     * Reads and checks the directory, in its own order.
     *
     * @param zip how the zip is called where it is refused
     * @throws PackException where it is odd, encrypted, a bomb, or no zip at all
     */
    static List<Part> read(ZipBytes bytes, String zip) throws IOException {
        ZipDirectory directory = new ZipDirectory(bytes, zip);
        try {
            directory.read();
        } catch (java.nio.BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException cut) {
            throw directory.odd("");
        }
        return directory.parts;
    }

    private PackException odd(String entry) {
        return bytes.inVolumes() ? bytes.foreign(bytes.names(from, to), entry) : new PackException(Refusal.ZIP_ODD, zip, entry);
    }

    /** A header and the directory say two things: in volumes, either may be from elsewhere. */
    private PackException disagreeing(String entry, long header, long directory) {
        String one = bytes.names(header, header + 1);
        String other = bytes.names(directory, bytes.size());
        return !bytes.inVolumes() || one.equals(other) ? odd(entry) : bytes.foreign(one + ", " + other, entry);
    }

    private ByteBuffer bytes(long at, long length) throws IOException {
        if (at < 0 || length < 0 || at + length > bytes.size()) {
            throw odd("");
        }
        from = at;
        to = at + length;
        ByteBuffer buffer = ByteBuffer.allocate(Math.toIntExact(length)).order(ByteOrder.LITTLE_ENDIAN);
        while (buffer.hasRemaining() && bytes.read(buffer, at + buffer.position()) > 0) {
            continue;
        }
        return buffer.flip();
    }

    private static int u16(ByteBuffer in, int at) {
        return Short.toUnsignedInt(in.getShort(at));
    }

    private static long u32(ByteBuffer in, int at) {
        return Integer.toUnsignedLong(in.getInt(at));
    }

    private void read() throws IOException {
        long length = bytes.size();
        int reach = (int) Math.min(length, 22 + MAX16);
        ByteBuffer tail = bytes(length - reach, reach);
        int at = reach - 22;
        while (at >= 0 && !(tail.getInt(at) == 0x06054B50 && u16(tail, at + 20) == reach - 22 - at)) {
            at--;
        }
        if (at < 0) {
            throw bytes.inVolumes() ? bytes.cutShort() : new PackException(Refusal.DAMAGED_ZIP, zip, "");
        }
        for (int i = at + 22; i + 4 <= reach; i++) { // a second end hidden in the comment
            if (tail.getInt(i) == 0x06054B50) {
                throw odd("");
            }
        }
        long end = length - reach + at;
        long count = u16(tail, at + 10);
        long size = u32(tail, at + 12);
        long start = u32(tail, at + 16);
        if (u16(tail, at + 4) != 0 || u16(tail, at + 6) != 0 || u16(tail, at + 8) != count) {
            throw odd("");
        }
        ByteBuffer locator = end >= 76 ? bytes(end - 20, 20) : ByteBuffer.allocate(20);
        if (locator.getInt(0) == 0x07064B50) {
            ByteBuffer wide = bytes(end - 76, 56);
            boolean whole = wide.getInt(0) == 0x06064B50 && wide.getLong(4) == 44 && locator.getInt(4) == 0
                    && locator.getLong(8) == end - 76 && locator.getInt(16) == 1 && wide.getInt(16) == 0 && wide.getInt(20) == 0
                    && wide.getLong(24) == wide.getLong(32);
            boolean same = (count == MAX16 || count == wide.getLong(32)) && (size == MAX32 || size == wide.getLong(40))
                    && (start == MAX32 || start == wide.getLong(48));
            if (!whole || !same) {
                throw odd("");
            }
            end -= 76;
            count = wide.getLong(32);
            size = wide.getLong(40);
            start = wide.getLong(48);
        }
        if (count > Bag.MOST_FILES || size > MOST_DIRECTORY) {
            throw new PackException(Refusal.TOO_MANY, zip, Long.toString(count));
        }
        if (start < 0 || size < 0 || start + size != end) {
            throw odd("");
        }
        directory(bytes(start, size), count);
        locals(start);
        if (parts.stream().mapToLong(Part::size).sum() > Math.max(HARMLESS, length * MOST_EXPANSION)) {
            throw new PackException(Refusal.ZIP_BOMB, zip, "");
        }
    }

    private void directory(ByteBuffer in, long count) {
        int at = 0;
        for (long i = 0; i < count; i++) {
            if (in.getInt(at) != 0x02014B50) {
                throw odd("");
            }
            int names = u16(in, at + 28);
            int extras = u16(in, at + 30);
            String name = name(in, at + 46, names);
            int flags = u16(in, at + 8);
            if ((flags & 0x2041) != 0) {
                throw new PackException(Refusal.ENCRYPTED, zip, name);
            }
            kind(name, u16(in, at + 4) >> 8, in.getInt(at + 38));
            long[] wide = {u32(in, at + 24), u32(in, at + 20), u32(in, at + 42)};
            wide(in.slice(at + 46 + names, extras).order(ByteOrder.LITTLE_ENDIAN), wide, name);
            Part part = new Part(name, flags, u16(in, at + 10), u32(in, at + 16), wide[1], wide[0], wide[2], 0);
            boolean stored = part.method == 0 && part.packed == part.size;
            if (u16(in, at + 34) != 0 || !stored && part.method != 8 || part.size < 0 || part.packed < 0 || part.folder() && (part.size != 0 || part.packed > 2)) {
                throw odd(name);
            }
            if (part.size > HARMLESS && part.size / MOST_EXPANSION > part.packed) {
                throw new PackException(Refusal.ZIP_BOMB, zip, name);
            }
            parts.add(part);
            at += 46 + names + extras + u16(in, at + 32);
        }
        if (at != in.limit()) {
            throw odd("");
        }
    }

    private String name(ByteBuffer in, int at, int length) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(in.slice(at, length)).toString();
        } catch (CharacterCodingException other) {
            throw new PackException(Refusal.NAMES_NOT_UTF8, zip, "");
        }
    }

    /** What Unix says of an entry: a plain file or a folder, or nothing. */
    private static void kind(String name, int system, int attributes) {
        int kind = attributes >>> 16 & 0xF000;
        boolean plain = kind == 0 || kind == (name.endsWith("/") ? 0x4000 : 0x8000);
        if ((system == 3 || system == 19) && !plain) {
            throw new PackException(Refusal.LINK, name, "");
        }
    }

    /** Puts the long sizes of zip64 in place of those that say that they are too long; each at most once, none for nothing. */
    private void wide(ByteBuffer extra, long[] values, String name) {
        boolean seen = false;
        while (extra.hasRemaining()) {
            int id = Short.toUnsignedInt(extra.getShort());
            int length = Short.toUnsignedInt(extra.getShort());
            ByteBuffer body = extra.slice(extra.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            extra.position(extra.position() + length);
            if (id == 1) {
                if (seen) {
                    throw odd(name);
                }
                seen = true;
                for (int i = 0; i < values.length; i++) {
                    values[i] = values[i] == MAX32 ? body.getLong() : values[i];
                }
                if (body.hasRemaining()) {
                    throw odd(name);
                }
            } else if (id == 0x7075 && !name(body, 5, length - 5).equals(name)) { // Info-ZIP's second name
                throw odd(name);
            }
        }
    }

    /** Goes through the entries as they lie, one behind the other, up to the directory. */
    private void locals(long directory) throws IOException {
        int[] lying = IntStream.range(0, parts.size()).boxed().sorted(Comparator.comparingLong(i -> parts.get(i).offset)).mapToInt(i -> i).toArray();
        long at = 0;
        for (int i = 0; i < lying.length; i++) {
            Part part = parts.get(lying[i]);
            long next = i + 1 < lying.length ? parts.get(lying[i + 1]).offset : directory;
            if (part.offset != at || next > directory) {
                throw odd(part.name);
            }
            // one read where the header says no more than the directory does; extra fields are mostly none
            ByteBuffer head = bytes(at, Math.min(30 + part.name.length() * 3L, bytes.size() - at));
            if (head.getInt(0) != 0x04034B50) {
                throw odd(part.name);
            }
            int names = u16(head, 26);
            int extras = u16(head, 28);
            if (head.limit() < 30 + names + extras) {
                head = bytes(at, 30 + names + (long) extras);
            }
            boolean same = u16(head, 6) == part.flags && u16(head, 8) == part.method
                    && name(head, 30, names).equals(part.name);
            long[] wide = {u32(head, 22), u32(head, 18)};
            wide(head.slice(30 + names, extras).order(ByteOrder.LITTLE_ENDIAN), wide, part.name);
            boolean later = (part.flags & 8) != 0;
            same &= says(u32(head, 14), part.crc, later) && says(wide[1], part.packed, later) && says(wide[0], part.size, later);
            long data = at + 30 + names + extras;
            long behind = data + part.packed;
            if (!same || behind > next || !(later ? described(part, behind, next - behind) : behind == next)) {
                throw disagreeing(part.name, at, directory);
            }
            parts.set(lying[i], part.at(data));
            at = next;
        }
        if (at != directory) {
            throw odd("");
        }
    }

    private static boolean says(long local, long central, boolean later) {
        return local == central || later && local == 0;
    }

    /** What stands behind the data of an entry whose header was written before its size was known; with or without a mark, short or long. */
    private boolean described(Part part, long at, long length) throws IOException {
        if (length != 12 && length != 16 && length != 20 && length != 24) {
            return false;
        }
        ByteBuffer in = bytes(at, length);
        boolean mark = length == 16 || length == 24;
        if (mark && in.getInt() != 0x08074B50) {
            return false;
        }
        boolean crc = Integer.toUnsignedLong(in.getInt()) == part.crc;
        return crc && (length > 16 ? in.getLong() == part.packed && in.getLong() == part.size
                : Integer.toUnsignedLong(in.getInt()) == part.packed && Integer.toUnsignedLong(in.getInt()) == part.size);
    }
}
