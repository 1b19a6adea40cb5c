package yunguan.pack;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * A bag as one zip with one folder in it (RFC 8493, 4.2), whole or in volumes. It is read from just the places that
 * {@link ZipDirectory} has checked: nothing is looked up by name a second time. Stored entries are read as they lie and can be
 * opened at any byte.
 */
final class ZipBag implements Bag {

    private final ZipBytes zip;
    private final NavigableMap<String, Long> files = new TreeMap<>();
    private final Map<String, ZipDirectory.Part> parts = new HashMap<>();
    private String base = "";

    private ZipBag(ZipBytes zip) {
        this.zip = zip;
    }

    /** Opens a zip. @param named the zip or one of its volumes */
    static ZipBag open(Path named) throws IOException {
        ZipBytes zip = ZipBytes.open(named);
        try {
            ZipBag bag = new ZipBag(zip);
            bag.list(named, ZipDirectory.read(zip, named.toString()));
            return bag;
        } catch (IOException | RuntimeException refused) {
            zip.close();
            throw refused;
        }
    }

    private void list(Path file, List<ZipDirectory.Part> directory) {
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
                ZipDirectory.Part inBag = part.named(name.substring(base.length())); // one string for all
                files.put(inBag.name(), inBag.size());
                parts.put(inBag.name(), inBag);
            }
        }
        if (!files.containsKey("bagit.txt")) {
            throw new PackException(Refusal.NOT_A_PACK, file.toString(), "");
        }
    }

    @Override
    public NavigableMap<String, Long> files() {
        return files;
    }

    @Override
    public InputStream open(String path) throws IOException {
        return ZipEntryStream.open(zip, part(path), path, 0);
    }

    @Override
    public InputStream open(String path, long from) throws IOException {
        ZipDirectory.Part part = part(path);
        if (!part.stored()) {
            return Bag.super.open(path, from); // from its start, so its check sum is compared after all
        }
        if (from < 0 || from > part.size()) {
            throw new EOFException(path);
        }
        return ZipEntryStream.open(zip, part, path, from);
    }

    @Override
    public PackException damaged(Path source, String path, IOException broken) {
        ZipDirectory.Part part = part(path);
        return zip.inVolumes() ? new PackException(Refusal.VOLUME_FOREIGN, zip.names(part.data(), part.data() + part.packed()), path, List.of(), broken)
                : Bag.super.damaged(source, path, broken);
    }

    private ZipDirectory.Part part(String path) {
        return Objects.requireNonNull(parts.get(path), path);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
