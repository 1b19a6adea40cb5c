package yunguan.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.SequencedMap;
import java.util.Set;

/** The files of a bag, in a folder or in a zip, with safe names; nothing of their content is checked here. */
interface Bag extends AutoCloseable {

    /** Sizes in bytes by path, relative to the bag's own folder, sorted. */
    SequencedMap<String, Long> files();

    InputStream open(String path) throws IOException;

    @Override
    void close() throws IOException;

    static Bag of(Path source) throws IOException {
        if (Files.isDirectory(source)) {
            return FolderBag.open(source);
        }
        if (Files.isRegularFile(source)) {
            return ZipBag.open(source);
        }
        throw new PackException(Refusal.NOT_FOUND, source.toString(), "");
    }

    /** Sees that names are safe and stand only once, twins that differ only in their Unicode form included. */
    final class Names {

        private final Set<String> seen = new HashSet<>();

        void check(String name) {
            if (BagName.unsafe(name)) {
                throw new PackException(Refusal.UNSAFE_NAME, name, "");
            }
            if (!seen.add(Normalizer.normalize(name, Normalizer.Form.NFC))) {
                throw new PackException(Refusal.DUPLICATE_NAME, name, "");
            }
        }
    }
}
