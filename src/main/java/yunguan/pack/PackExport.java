package yunguan.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import yunguan.store.ObjectStore;

/** Writes an installed pack out again, from its tag files and its objects: the canonical zip that it came as, or would have. */
public final class PackExport {

    private final Premises premises;

    public PackExport(Premises premises) {
        this.premises = premises;
    }

    /** @param bytes size of the zip */
    public record Exported(String id, long version, long bytes) { }

    /** Writes the current version of a pack. */
    public Exported export(String id, Path target, Progress progress) {
        long version = premises.store().one("SELECT version FROM pack WHERE id = ?", row -> row.whole("version"), id)
                .orElseThrow(() -> new PackException(Refusal.NOT_INSTALLED, id, ""));
        if (Files.isDirectory(target)) {
            throw new PackException(Refusal.TARGET_EXISTS, target.toString(), "");
        }
        ObjectStore objects = premises.objects();
        SequencedMap<String, CanonicalZip.Source> files = new TreeMap<>();
        long[] total = new long[1];
        premises.store().query("""
                SELECT payload.path, payload.sha256, object.size, object.body IS NOT NULL AS row FROM payload
                LEFT JOIN object ON object.sha256 = payload.sha256 WHERE payload.pack = ? AND payload.version = ?""", row -> {
                    String sha256 = row.textOrEmpty("sha256");
                    String path = row.textOrEmpty("path");
                    boolean inside = row.whole("row") == 1;
                    if (!inside && objects.fileIfThere(sha256).isEmpty()) {
                        throw new PackException(Refusal.OBJECT_MISSING, path, id);
                    }
                    total[0] += row.whole("size") * 2;
                    return files.put(path, () -> InstalledObjects.open(objects, sha256, inside));
                }, id, version);
        Path tags = Editions.tagFolder(premises.data(), id, version);
        try {
            if (!Files.exists(tags.resolve(BagReader.TAG_MANIFEST))) {
                throw new PackException(Refusal.OBJECT_MISSING, BagReader.TAG_MANIFEST, id);
            }
            try (Stream<Path> all = Files.walk(tags)) {
                all.filter(Files::isRegularFile).forEach(file ->
                        files.put(tags.relativize(file).toString().replace(java.io.File.separatorChar, '/'), () -> Files.newInputStream(file)));
            }
            long[] done = new long[1];
            long bytes = CanonicalZip.write(target, id, files, read -> {
                done[0] += read;
                progress.at(Progress.Phase.BUILD, Math.min(done[0], total[0]), total[0]);
            });
            return new Exported(id, version, bytes);
        } catch (IOException failure) {
            throw PackException.writing(failure, target);
        }
    }
}
