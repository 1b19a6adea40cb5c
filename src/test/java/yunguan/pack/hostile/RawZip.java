package yunguan.pack.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes a zip byte by byte, so that every field of it can lie. */
final class RawZip {

    /** One entry: what is written in its local header, and in the directory. */
    static final class Part {
        byte[] localName;
        byte[] name;
        int localFlags = 0x800;
        int flags = 0x800;
        int localMethod;
        int method;
        long localCrc;
        long crc;
        long localPacked;
        long packed;
        long localSize;
        long size;
        int madeBy = 0x31E;
        int attributes = 0x81A4 << 16;
        byte[] localExtra = {};
        byte[] extra = {};
        byte[] data;
        byte[] behind = {};
        int disk;
        /** -1: where it lies. */
        long offset = -1;
        boolean onlyInDirectory;

        Part(String name, byte[] data) {
            this.name = name.getBytes(StandardCharsets.UTF_8);
            this.localName = this.name;
            this.data = data;
            CRC32 sum = new CRC32();
            sum.update(data);
            crc = sum.getValue();
            localCrc = crc;
            sizes(data.length, data.length);
        }

        void sizes(long packed, long size) {
            this.packed = packed;
            localPacked = packed;
            this.size = size;
            localSize = size;
        }

        void named(byte[] name) {
            this.name = name;
            localName = name;
        }

        void named(String name) {
            named(name.getBytes(StandardCharsets.UTF_8));
        }

        void flagged(int flags) {
            this.flags = flags;
            localFlags = flags;
        }

        void deflate() {
            long whole = data.length;
            Deflater deflater = new Deflater(9, true);
            deflater.setInput(data);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            deflater.end();
            data = out.toByteArray();
            method = 8;
            localMethod = 8;
            sizes(data.length, whole);
        }
    }

    final List<Part> parts = new ArrayList<>();
    byte[] prefix = {};
    byte[] gap = {};
    byte[] suffix = {};
    byte[] comment = {};
    byte[] beforeEnd = {};
    int disk;
    long count = -1;
    long directorySize = -1;
    long directoryOffset = -1;

    Part add(String name, byte[] data) {
        Part part = new Part(name, data);
        parts.add(part);
        return part;
    }

    Part find(String ending) {
        return parts.stream().filter(part -> new String(part.name, StandardCharsets.UTF_8).endsWith(ending)).findFirst().orElseThrow();
    }

    RawZip change(String ending, Consumer<Part> change) {
        change.accept(find(ending));
        return this;
    }

    static byte[] little(int length, Consumer<ByteBuffer> fill) {
        ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        fill.accept(buffer);
        return buffer.array();
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(prefix);
        for (Part part : parts) {
            if (part.onlyInDirectory) {
                continue;
            }
            if (part.offset < 0) {
                part.offset = out.size();
            }
            out.writeBytes(little(30, to -> to.putInt(0x04034B50).putShort((short) 20).putShort((short) part.localFlags).putShort((short) part.localMethod)
                    .putInt(0x00210000).putInt((int) part.localCrc).putInt((int) part.localPacked).putInt((int) part.localSize)
                    .putShort((short) part.localName.length).putShort((short) part.localExtra.length)));
            out.writeBytes(part.localName);
            out.writeBytes(part.localExtra);
            out.writeBytes(part.data);
            out.writeBytes(part.behind);
        }
        out.writeBytes(gap);
        int start = out.size();
        for (Part part : parts) {
            out.writeBytes(little(46, to -> to.putInt(0x02014B50).putShort((short) part.madeBy).putShort((short) 20).putShort((short) part.flags)
                    .putShort((short) part.method).putInt(0x00210000).putInt((int) part.crc).putInt((int) part.packed).putInt((int) part.size)
                    .putShort((short) part.name.length).putShort((short) part.extra.length).putShort((short) 0).putShort((short) part.disk)
                    .putShort((short) 0).putInt(part.attributes).putInt((int) part.offset)));
            out.writeBytes(part.name);
            out.writeBytes(part.extra);
        }
        long all = count < 0 ? parts.size() : count;
        long size = directorySize < 0 ? out.size() - start : directorySize;
        out.writeBytes(beforeEnd);
        out.writeBytes(little(22, to -> to.putInt(0x06054B50).putShort((short) disk).putShort((short) disk).putShort((short) Math.min(all, 65535))
                .putShort((short) Math.min(all, 65535)).putInt((int) size).putInt((int) (directoryOffset < 0 ? start : directoryOffset))
                .putShort((short) comment.length)));
        out.writeBytes(comment);
        out.writeBytes(suffix);
        return out.toByteArray();
    }

    Path write(Path target) throws IOException {
        return Files.write(target, bytes());
    }

    /** The zip64 record and its locator, for a directory that starts there. */
    static byte[] wide(long entries, long size, long start, long recordAt) {
        return little(76, to -> to.putInt(0x06064B50).putLong(44).putShort((short) 45).putShort((short) 45).putInt(0).putInt(0)
                .putLong(entries).putLong(entries).putLong(size).putLong(start)
                .putInt(0x07064B50).putInt(0).putLong(recordAt).putInt(1));
    }
}
