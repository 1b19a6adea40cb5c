package yunguan.part.player;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.media.Media;
import org.jspecify.annotations.Nullable;
import yunguan.store.Leases;
import yunguan.store.ObjectStore;

/** The file of a film or a sound while it is played: nobody sweeps it away meanwhile. */
final class Reel implements AutoCloseable {

    private final ObjectStore objects;
    private final String object;
    private final Leases.Lease lease;
    private volatile boolean closed;

    /** @param file where it lies */
    record Loaded(Media media, Path file) { }

    Reel(ObjectStore objects, String object) {
        this.objects = objects;
        this.object = object;
        lease = objects.leases().take(object); // before the file is looked for: from now on it stays
    }

    /**
     * Reads it; nothing where it is not there. It blocks.
     *
     * @param silent a folder for a copy without its sound, which is what is played; {@code null}: it is played as it is
     * @throws javafx.scene.media.MediaException when it is no medium that can be played
     */
    Optional<Loaded> load(@Nullable Path silent) throws IOException {
        Optional<Path> file = objects.fileIfThere(object);
        if (silent != null && file.isPresent()) {
            file = Optional.of(SoundlessCopy.of(file.get(), silent, () -> closed));
        }
        if (closed) {
            return Optional.empty(); // whoever wanted it has gone on: no medium is made that nobody would let go of
        }
        return file.map(there -> new Loaded(new Media(there.toUri().toString()), there));
    }

    @Override
    public void close() {
        closed = true;
        lease.close();
    }
}
