package yunguan.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.zip.ZipOutputStream;

/**
 * Writes a bag (RFC 8493, BagIt 1.0), as a folder or as its canonical zip: names sorted, times fixed, nothing
 * deflated, one folder named after the pack. The same content gives the same bytes wherever it is built.
 */
final class BagWriter {

    private final Crate crate;
    private Crate.PackInfo info;
    private final SequencedMap<String, PayloadSource> files = new TreeMap<>();
    private final Map<String, CanonicalZip.Seal> seals = new TreeMap<>();
    private final Progress progress;
    private long done;
    private long total;

    private BagWriter(Crate crate, Progress progress) {
        this.crate = crate;
        this.info = crate.info;
        this.progress = progress;
    }

    /** Reads every payload file once to seal it, and adds the catalogue and the tag files. */
    static BagWriter seal(Crate crate, Progress progress) throws IOException {
        BagWriter writer = new BagWriter(crate, progress);
        crate.files.put(Crate.METADATA, new PayloadSource.InMemory(CrateWriter.write(crate)));
        writer.files.putAll(crate.files);
        Bag.Names names = new Bag.Names(); // what no kiosk would take is not built
        writer.files.keySet().forEach(name -> names.check(name, false));
        long octets = 0;
        for (PayloadSource source : writer.files.values()) {
            octets += source.size();
        }
        writer.total = octets * 2; // once to seal, once to write
        for (Map.Entry<String, PayloadSource> file : writer.files.entrySet()) {
            writer.seal(file.getKey(), file.getValue());
        }
        writer.tags();
        return writer;
    }

    /** The bag in another version: only the catalogue and the tag files change. */
    void version(long version) throws IOException {
        if (version != info.version()) {
            info = info.version(version);
            Crate renamed = crate.as(info);
            renamed.files.remove(Crate.METADATA); // it does not list itself
            PayloadSource metadata = new PayloadSource.InMemory(CrateWriter.write(renamed));
            files.put(Crate.METADATA, metadata);
            seal(Crate.METADATA, metadata);
            tags();
        }
    }

    /** What the tag manifest would be in a version. */
    String tagManifest(long version) {
        try {
            version(version);
            try (InputStream in = java.util.Objects.requireNonNull(files.get(BagReader.TAG_MANIFEST)).open()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException impossible) {
            throw new java.io.UncheckedIOException(impossible); // all of it lies in memory
        }
    }

    private void tags() throws IOException {
        StringBuilder manifest = new StringBuilder();
        long octets = 0;
        int payload = 0;
        files.keySet().removeIf(name -> !name.startsWith("data/"));
        for (String name : files.keySet()) {
            CanonicalZip.Seal seal = java.util.Objects.requireNonNull(seals.get(name));
            manifest.append(seal.sha256()).append("  ").append(BagName.encode(name)).append('\n');
            octets += seal.size();
            payload++;
        }
        SequencedMap<String, String> tags = new TreeMap<>();
        tags.put("bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        tags.put("bag-info.txt", BagInfo.write(info, octets, payload));
        tags.put("manifest-sha256.txt", manifest.toString());
        StringBuilder tagManifest = new StringBuilder();
        for (Map.Entry<String, String> tag : tags.entrySet()) {
            CanonicalZip.Seal seal = tag(tag.getKey(), tag.getValue());
            tagManifest.append(seal.sha256()).append("  ").append(tag.getKey()).append('\n');
        }
        tag(BagReader.TAG_MANIFEST, tagManifest.toString());
    }

    private CanonicalZip.Seal tag(String name, String text) throws IOException {
        PayloadSource source = new PayloadSource.InMemory(text.getBytes(StandardCharsets.UTF_8));
        files.put(name, source);
        return seal(name, source);
    }

    private CanonicalZip.Seal seal(String path, PayloadSource source) throws IOException {
        try (InputStream in = source.open()) {
            CanonicalZip.Seal seal = CanonicalZip.seal(in, this::more);
            seals.put(path, seal);
            return seal;
        }
    }

    private void more(long bytes) {
        done += bytes;
        progress.at(Progress.Phase.BUILD, Math.min(done, total), total);
    }

    /** Writes the zip, whole or in volumes of so many bytes; 0: whole. @return its size in bytes */
    long zip(Path target, long volume) throws IOException {
        try (ZipTarget to = new ZipTarget(target, volume)) {
            to.expect(total / 2);
            try (ZipOutputStream zip = new ZipOutputStream(to.out())) {
                for (Map.Entry<String, PayloadSource> file : files.entrySet()) {
                    try (InputStream in = file.getValue().open()) {
                        CanonicalZip.add(zip, info.id() + "/" + file.getKey(), seals.get(file.getKey()), in, this::more);
                    }
                }
            }
            return to.put();
        }
    }

    /**
     * Writes the folder.
     *
     * @param link whether files on the same disk may be linked instead of copied: only where the folder is thrown away soon
     * @return the size of all files in bytes
     */
    long folder(Path target, boolean link) throws IOException {
        long bytes = 0;
        for (Map.Entry<String, PayloadSource> file : files.entrySet()) {
            Path path = target.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            if (!(link && file.getValue() instanceof PayloadSource.OnDisk(Path there) && linked(path, there))) {
                try (InputStream in = file.getValue().open(); OutputStream out = Files.newOutputStream(path)) {
                    Hashing.copy(in, out, List.of(), this::more);
                }
            }
            bytes += seals.get(file.getKey()).size();
        }
        return bytes;
    }

    private static boolean linked(Path path, Path there) {
        try {
            Files.createLink(path, there.toRealPath());
            return true;
        } catch (IOException | UnsupportedOperationException otherDisk) {
            return false;
        }
    }
}
