package yunguan.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A bag as one zip with one folder in it (RFC 8493, 4.2). {@link ZipFile} hands out names as they stand: all are checked here. */
final class ZipBag implements Bag {

    private final ZipFile zip;
    private final SequencedMap<String, Long> files = new TreeMap<>();
    private String base = "";

    private ZipBag(ZipFile zip) {
        this.zip = zip;
    }

    static ZipBag open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException broken) {
            boolean name = String.valueOf(broken.getMessage()).contains("bad entry name");
            throw new PackException(name ? Refusal.NAMES_NOT_UTF8 : Refusal.DAMAGED_ZIP, file.toString(), "");
        }
        ZipBag bag = new ZipBag(zip);
        try {
            bag.list(file);
            return bag;
        } catch (RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private void list(Path file) {
        Names names = new Names();
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName();
            names.check(entry.isDirectory() ? name.substring(0, name.length() - 1) : name);
            String top = name.substring(0, name.indexOf('/') + 1);
            if (base.isEmpty()) {
                base = top;
            }
            if (top.isEmpty() || !top.equals(base)) {
                throw new PackException(Refusal.SEVERAL_FOLDERS, file.toString(), name);
            }
            if (!entry.isDirectory()) {
                files.put(name.substring(base.length()), entry.getSize());
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
        return zip.getInputStream(zip.getEntry(base + path));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
