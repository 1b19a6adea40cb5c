package yunguan.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A bag as one zip with one folder in it (RFC 8493, 4.2). {@link ZipFile} hands out names as they stand and believes
 * what a directory says: {@link ZipDirectory} and {@link Bag.Names} have checked all of it before.
 */
final class ZipBag implements Bag {

    private final ZipFile zip;
    private final SequencedMap<String, Long> files = new TreeMap<>();
    private final Map<String, ZipDirectory.Part> parts = new HashMap<>();
    private String base = "";

    private ZipBag(ZipFile zip) {
        this.zip = zip;
    }

    static ZipBag open(Path file) throws IOException {
        java.util.List<ZipDirectory.Part> directory = ZipDirectory.read(file);
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException broken) {
            throw new PackException(Refusal.DAMAGED_ZIP, file.toString(), "");
        }
        ZipBag bag = new ZipBag(zip);
        try {
            bag.list(file, directory);
            return bag;
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private void list(Path file, java.util.List<ZipDirectory.Part> directory) {
        Names names = new Names();
        for (ZipDirectory.Part part : directory) {
            String name = part.name();
            names.check(part.folder() ? name.substring(0, name.length() - 1) : name, part.folder());
            String top = name.substring(0, name.indexOf('/') + 1);
            if (base.isEmpty()) {
                base = top;
            }
            if (top.isEmpty() || !top.equals(base)) {
                throw new PackException(Refusal.SEVERAL_FOLDERS, file.toString(), name);
            }
            if (!part.folder()) {
                files.put(name.substring(base.length()), part.size());
                parts.put(name.substring(base.length()), part);
            }
        }
        if (!files.containsKey("bagit.txt")) {
            throw new PackException(Refusal.NOT_A_PACK, file.toString(), "");
        }
    }

    @Override
    public SequencedMap<String, Long> files() {
        return files;
    }

    @Override
    public InputStream open(String path) throws IOException {
        ZipDirectory.Part part = java.util.Objects.requireNonNull(parts.get(path));
        return new Checked(zip.getInputStream(zip.getEntry(part.name())), part, path);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Stops as soon as an entry unpacks to more than it said, and sees at its end that it is whole. */
    private static final class Checked extends FilterInputStream {

        private final ZipDirectory.Part part;
        private final String path;
        private final CRC32 crc = new CRC32();
        private long count;

        Checked(InputStream in, ZipDirectory.Part part, String path) {
            super(in);
            this.part = part;
            this.path = path;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read > 0) {
                count += read;
                crc.update(bytes, offset, read);
            }
            if (count > part.size()) {
                throw new PackException(Refusal.WRONG_SIZE, path, "");
            }
            if (read < 0 && (count != part.size() || crc.getValue() != part.crc())) {
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
            return readNBytes((int) Math.min(bytes, 8192)).length;
        }
    }
}
