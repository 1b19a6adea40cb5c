package yunguan.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.LongConsumer;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The canonical zip of a bag: names sorted, times fixed, nothing deflated, one folder named after the pack. */
final class CanonicalZip {

    /** Noon: midnight of this day is the value by which {@link ZipEntry} marks times that need a time zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 12, 0, 0);

    /** What a zip and a manifest must know of a file before it is written. */
    record Seal(long size, long crc, String sha256) { }

    /** Where the bytes of a file come from; it is read twice. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    private CanonicalZip() {
    }

    /** Reads a file to its end. */
    static Seal seal(InputStream in, LongConsumer each) throws IOException {
        MessageDigest digest = Hashing.digest("sha256");
        CRC32 crc = new CRC32();
        OutputStream checksum = new OutputStream() {
            @Override
            public void write(int one) {
                crc.update(one);
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                crc.update(bytes, offset, length);
            }
        };
        long size = Hashing.copy(in, checksum, List.of(digest), each);
        return new Seal(size, crc.getValue(), Hashing.hex(digest));
    }

    /** Adds one file as it stands in every canonical zip. */
    static void add(ZipOutputStream zip, String name, Seal seal, InputStream in, LongConsumer each) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setTimeLocal(TIME);
        entry.setSize(seal.size);
        entry.setCompressedSize(seal.size);
        entry.setCrc(seal.crc);
        zip.putNextEntry(entry);
        Hashing.copy(in, zip, List.of(), each);
        zip.closeEntry();
    }

    /** Writes a whole zip beside its target and renames it. @return its size in bytes */
    static long write(Path target, String pack, SequencedMap<String, Source> files, LongConsumer each) throws IOException {
        return write(target, 0, pack, files, each);
    }

    /** The same in volumes of so many bytes; 0: in one. */
    static long write(Path target, long volume, String pack, SequencedMap<String, Source> files, LongConsumer each) throws IOException {
        try (ZipTarget to = new ZipTarget(target, volume)) {
            try (ZipOutputStream zip = new ZipOutputStream(to.out())) {
                for (Map.Entry<String, Source> file : files.entrySet()) {
                    Seal seal;
                    try (InputStream in = file.getValue().open()) {
                        seal = seal(in, each);
                    }
                    try (InputStream in = file.getValue().open()) {
                        add(zip, pack + "/" + file.getKey(), seal, in, each);
                    }
                }
            }
            return to.put();
        }
    }
}
