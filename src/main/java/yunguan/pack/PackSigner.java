package yunguan.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import yunguan.store.ObjectStore;

/** Signs packs. The same pack and key give the same bytes. */
public final class PackSigner {

    /** A pack that was signed. */
    public record Signed(String id, long version, PublisherKey key) { }

    /**
     * Verifies a pack to its last byte and then signs its tag manifest, in place of a signature that is there. What came
     * in volumes stays in volumes of the same size.
     *
     * @param pack a zip, one of its volumes, or a bag's folder
     */
    public Signed sign(Path pack, SigningKey key, Progress progress) {
        return sign(pack, key, 0, progress);
    }

    /**
     * The same, in volumes: in place of the zip, or of volumes of another size.
     *
     * @param volume size of a volume of the zip in bytes; 0: as it came
     */
    public Signed sign(Path pack, SigningKey key, long volume, Progress progress) {
        Path zip = Volumes.whole(pack);
        try {
            if (!Files.isDirectory(pack)) {
                ZipTarget.restore(zip); // what a signing that was killed left: before it is looked for
            }
        } catch (IOException failure) {
            throw PackException.writing(failure, pack);
        }
        PackCheck.Sound sound = new PackCheck().check(pack, SignatureGate.CARRIED, progress);
        try (Bag bag = Bag.of(pack)) {
            byte[] manifest;
            try (var in = bag.open(BagReader.TAG_MANIFEST)) {
                manifest = in.readAllBytes();
            }
            byte[] signature = PackSignature.write(key, manifest, sound.id() + " " + sound.version());
            if (bag instanceof FolderBag folder) {
                put(folder.base().resolve(PackSignature.FILE), signature);
            } else {
                SequencedMap<String, CanonicalZip.Source> files = new TreeMap<>();
                bag.files().keySet().forEach(path -> files.put(path, () -> bag.open(path)));
                files.put(PackSignature.FILE, () -> new ByteArrayInputStream(signature));
                CanonicalZip.write(zip, volume > 0 ? volume : asItCame(pack), sound.id(), files, bytes -> { });
            }
            return new Signed(sound.id(), sound.version(), key.publisher());
        } catch (IOException failure) {
            throw PackException.writing(failure, pack);
        }
    }

    /** The size of its volumes; a single volume stays one. */
    private static long asItCame(Path pack) throws IOException {
        List<Path> volumes = Volumes.files(pack);
        return !Volumes.isOne(volumes.getFirst()) ? 0 : volumes.size() == 1 ? Long.MAX_VALUE : Files.size(volumes.getFirst());
    }

    private static void put(Path target, byte[] signature) throws IOException {
        Path beside = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.write(beside, signature);
            ObjectStore.sync(beside);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
