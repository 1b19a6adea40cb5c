package yunguan.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Lang;
import yunguan.store.PyramidCheck;
import yunguan.task.Lane;

/**
 * Looks into the files of a pack, after their bytes were found to be those of the manifest and before any program of
 * the kiosk opens them: how large pictures are, whether pyramids are sound, and, in a child process, whether films,
 * sounds and pictures can be read. What the program carries is trusted and not probed.
 */
final class Inspection implements AutoCloseable {

    private static final Set<MediaType> PROBED = EnumSet.of(MediaType.JPEG, MediaType.PNG, MediaType.MP4, MediaType.M4A, MediaType.MP3, MediaType.WAV);
    private static final int BATCH = 4000;
    private static final long BATCH_BYTES = 32L << 20;
    /** Of small files that are copied here to be read: the child begins soon, and never much of them lies here. */
    private static final long ALBUM_BYTES = 8L << 20;
    private static final int ALBUMS = 8;

    private final Path work;
    private final boolean trusted;
    private final MediaProbe.Sitting probe;
    /** The child that probes, beside whoever copies. */
    private final Lane lane = new Lane("inspection", ALBUMS);
    private List<MediaProbe.Target> waiting = new ArrayList<>();
    /** Copies that are here only to be probed. */
    private List<Path> copies = new ArrayList<>();
    private long copied;
    private int numbered;
    /** Small pictures, one behind the other: thousands of files would take longer to make than to read. */
    private @Nullable OutputStream album;
    private long albumSize;
    private volatile boolean unprobed;
    private volatile boolean givenUp;

    /** @param work an empty folder of its own under {@code staging/}; the caller deletes it */
    Inspection(Path work, boolean trusted, MediaProbe probe) {
        this.work = work;
        this.trusted = trusted;
        this.probe = probe.sitting(work);
    }

    /** Looks at a small file that is held in memory. */
    void bytes(String path, byte[] body) throws IOException {
        if (givenUp) {
            return;
        }
        MediaType type = MediaType.of(path);
        size(path, type, new ByteArrayInputStream(body));
        if (trusted || !PROBED.contains(type)) {
            return;
        }
        if (type == MediaType.JPEG || type == MediaType.PNG) {
            OutputStream out = album;
            if (out == null) {
                out = Files.newOutputStream(ofItsOwn());
                album = out;
                albumSize = 0;
            }
            out.write(body);
            later(new MediaProbe.Target(path, type, copies.getLast(), albumSize, body.length), body.length);
            albumSize += body.length;
        } else {
            closeAlbum();
            later(new MediaProbe.Target(path, type, Files.write(ofItsOwn(), body)), body.length);
        }
    }

    /** A name for a copy. */
    private Path ofItsOwn() {
        copies.add(work.resolve("look-" + numbered++));
        return copies.getLast();
    }

    private void closeAlbum() throws IOException {
        if (album != null) {
            album.close();
            album = null;
        }
    }

    /** Looks at a file. It must stay where it is until {@link #finish}. */
    void file(String path, Path file) throws IOException {
        if (givenUp) {
            return;
        }
        MediaType type = MediaType.of(path);
        try (InputStream in = Files.newInputStream(file)) {
            size(path, type, in);
        }
        if (!trusted && type == MediaType.MBTILES) {
            // a plain disk reads ten megabytes a second even on the oldest kiosk
            Duration patience = Duration.ofSeconds(20 + Files.size(file) / 10_000_000);
            PyramidCheck.fault(file, patience, PictureSize::tile).ifPresent(fault -> {
                throw new PackException(Refusal.BAD_DATABASE, path, fault);
            });
        }
        if (!trusted && PROBED.contains(type)) {
            later(new MediaProbe.Target(path, type, file), 0);
        }
    }

    /** Whether there is anything to look at beside the first bytes. */
    static boolean looksInto(String path) {
        return PROBED.contains(MediaType.of(path)) || MediaType.of(path) == MediaType.MBTILES;
    }

    /** Looks at a file that is here only for that, and deletes it when it is done with. */
    void copy(String path, Path copy) throws IOException {
        copies.add(copy);
        file(path, copy);
        copied += Files.size(copy);
        if (waiting.isEmpty() || copied > BATCH_BYTES) {
            finish(); // films may be many times as large as what is free here
        }
    }

    private static void size(String path, MediaType type, InputStream in) throws IOException {
        if (type != MediaType.JPEG && type != MediaType.PNG) {
            return;
        }
        try {
            PictureSize size = PictureSize.read(in);
            if (size.pixels() > PictureSize.MOST_PIXELS) {
                throw new PackException(Refusal.PICTURE_TOO_LARGE, path, size.toString());
            }
        } catch (BrokenMediaException broken) {
            throw new PackException(Refusal.BROKEN_MEDIA, path, broken.found());
        }
    }

    private void later(MediaProbe.Target target, long bytes) throws IOException {
        waiting.add(target);
        copied += bytes;
        if (waiting.size() >= BATCH || copied > (bytes > 0 ? ALBUM_BYTES : BATCH_BYTES)) {
            send();
        } else {
            lane.look();
        }
    }

    private void send() throws IOException {
        closeAlbum();
        List<MediaProbe.Target> targets = waiting;
        List<Path> done = copies;
        waiting = new ArrayList<>();
        copies = new ArrayList<>();
        copied = 0;
        if (!targets.isEmpty() || !done.isEmpty()) {
            lane.put(() -> probe(targets, done));
        }
    }

    private void probe(List<MediaProbe.Target> targets, List<Path> done) throws IOException {
        if (!targets.isEmpty()) {
            Optional<List<MediaProbe.Fault>> faults = probe.probe(targets, () -> givenUp);
            if (givenUp) {
                return; // nobody wants to know any more
            }
            unprobed |= faults.isEmpty();
            if (faults.isPresent() && !faults.get().isEmpty()) {
                throw refusal(faults.get());
            }
        }
        for (Path copy : done) {
            Files.deleteIfExists(copy);
        }
    }

    /** Probes what is still waiting. @throws PackException naming the first file that cannot be used, with all of them as problems */
    void finish() throws IOException {
        finish(() -> { });
    }

    /** The same. @param meanwhile is called again and again until then: it may refuse to wait any longer */
    void finish(Runnable meanwhile) throws IOException {
        send();
        while (!lane.doneWithin(Landing.BREATH)) {
            meanwhile.run();
        }
        lane.await();
    }

    /** From now on nothing is looked at, and what is under way ends soon. Any thread may say so. */
    void giveUp() {
        givenUp = true;
    }

    /** Gives up, and waits until nothing is read any more. */
    @Override
    public void close() throws IOException {
        giveUp();
        lane.close();
        probe.close();
        closeAlbum();
    }

    /** Whether media were let in without a look at them, because no child process could be started. */
    boolean unprobed() {
        return unprobed;
    }

    private static PackException refusal(List<MediaProbe.Fault> faults) {
        Problems problems = new Problems();
        for (MediaProbe.Fault fault : faults) {
            problems.add(ProblemKind.BROKEN_MEDIA, fault.target().path(), fault.found(), fault.target().type().name());
        }
        // a file that kills the probe is worse news than one that is only damaged
        MediaProbe.Fault worst = faults.stream().filter(MediaProbe.Fault::crashed).findFirst().orElse(faults.getFirst());
        return new PackException(worst.crashed() ? Refusal.CRASHING_MEDIA : Refusal.BROKEN_MEDIA,
                worst.target().path(), worst.found(), problems.problems(), null);
    }

    /** That media were not probed, in words, for the log. */
    static String unprobedInWords(Lang lang) {
        return PackTexts.in(lang).say("say.unprobed");
    }
}
