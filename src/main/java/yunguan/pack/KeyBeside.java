package yunguan.pack;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A signature names its key and does not carry it. Publishers put their {@code .pub} on the stick: beside the pack or one folder above.
 * Nothing is trusted by lying there; it only has a fingerprint that staff can compare.
 */
final class KeyBeside {

    /** So many of them are tried in a folder. */
    private static final int MOST = 100;

    private KeyBeside() {
    }

    /** The key that made the signature of a pack whose signer nobody here knows; nothing for any other pack. */
    static Optional<PublisherKey> of(Path bag, BagReader reader) {
        byte @Nullable [] signature = reader.tags().get(PackSignature.FILE);
        if (reader.signer().state() != Signer.State.UNKNOWN || signature == null) {
            return Optional.empty();
        }
        PackSignature signed = PackSignature.read(signature);
        byte[] manifest = reader.tags().get(BagReader.TAG_MANIFEST);
        @Nullable Path folder = bag.toAbsolutePath().getParent();
        for (int up = 0; up < 2 && folder != null; up++, folder = folder.getParent()) {
            Optional<PublisherKey> found = in(folder, signed, manifest);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<PublisherKey> in(Path folder, PackSignature signed, byte[] manifest) {
        int tried = 0;
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, "*.pub")) {
            for (Path file : all) {
                if (++tried <= MOST && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    Optional<PublisherKey> key = read(file).filter(one -> one.id().equals(signed.key()) && signed.by(one, manifest));
                    if (key.isPresent()) {
                        return key;
                    }
                }
            }
        } catch (IOException | DirectoryIteratorException unreadable) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<PublisherKey> read(Path file) {
        try {
            return Optional.of(PublisherKey.read(file));
        } catch (PackException none) {
            return Optional.empty();
        }
    }
}
