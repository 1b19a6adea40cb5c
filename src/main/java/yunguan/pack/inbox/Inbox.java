package yunguan.pack.inbox;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import yunguan.pack.PackException;
import yunguan.pack.Progress;
import yunguan.pack.Refusal;
import yunguan.store.DataFolder;

/** The kiosk's side of {@code inbox/}: takes the errands that commands bring, one at a time. */
public final class Inbox implements AutoCloseable {

    static final String OPEN = "open";
    static final String REQUEST = ".request";
    static final String TAKEN = ".taken";
    static final String PROGRESS = ".progress";
    static final String ANSWER = ".answer";
    private static final String PART = ".part";
    private static final Set<PosixFilePermission> OWNERS =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);
    private static final System.Logger LOG = System.getLogger(Inbox.class.getName());

    private final Path folder;
    private final FileChannel open;
    private volatile boolean closed;

    private Inbox(Path folder, FileChannel open) {
        this.folder = folder;
        this.open = open;
    }

    /**
     * Opens it for commands. The caller owns the data folder. What commands left that no longer live is taken away,
     * and so never done by surprise.
     */
    public static Inbox open(DataFolder data) throws IOException {
        Path folder = data.inbox();
        Files.createDirectories(folder);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(folder + " is no folder");
        }
        Files.setPosixFilePermissions(folder, OWNERS);
        FileChannel open = FileChannel.open(folder.resolve(OPEN), StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        Inbox inbox = new Inbox(folder, open);
        inbox.sweep();
        // a command that asks whether somebody is there holds the lock for a moment
        open.lock();
        return inbox;
    }

    private void sweep() throws IOException {
        for (Path file : files()) {
            String name = file.getFileName().toString();
            boolean waits = (name.endsWith(REQUEST) || name.endsWith(PART)) && locked(file);
            if (!name.equals(OPEN) && !waits) {
                discard(file);
            }
        }
    }

    private TreeSet<Path> files() throws IOException {
        TreeSet<Path> files = new TreeSet<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            all.forEach(files::add);
        } catch (java.nio.file.DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        return files;
    }

    /** Whether a process holds a file: a command its request, the kiosk its inbox. */
    static boolean locked(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            return channel.tryLock(0, Long.MAX_VALUE, true) == null;
        } catch (OverlappingFileLockException thisProcess) {
            return true;
        } catch (IOException gone) {
            return false;
        }
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            LOG.log(System.Logger.Level.WARNING, "a file in the inbox could not be taken away: " + file.getFileName());
        }
    }

    /** The errand that has waited longest, if one waits. What is none, or another user's, or nobody's any more, is taken away. */
    public Optional<Request> next() throws IOException {
        for (Path file : files()) {
            if (!file.getFileName().toString().endsWith(REQUEST)) {
                continue;
            }
            Optional<Request> request = locked(file) && own(file) ? request(file) : Optional.empty();
            if (request.isPresent()) {
                return request;
            }
            LOG.log(System.Logger.Level.WARNING, "a request in the inbox was refused: " + file.getFileName());
            discard(file);
        }
        return Optional.empty();
    }

    private boolean own(Path file) throws IOException {
        return Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).equals(Files.getOwner(folder.resolve(OPEN), LinkOption.NOFOLLOW_LINKS));
    }

    private Optional<Request> request(Path file) {
        String name = file.getFileName().toString();
        Path base = folder.resolve(name.substring(0, name.length() - REQUEST.length()));
        try {
            Errand errand = ErrandForm.read(JsonFile.read(file));
            Path taken = Path.of(base + TAKEN);
            Files.move(file, taken, StandardCopyOption.ATOMIC_MOVE);
            return Optional.of(new Request(base, taken, errand));
        } catch (IllegalArgumentException unknown) {
            try { // perhaps of a newer program: its command hears that it cannot be had this way
                JsonFile.write(Path.of(base + ANSWER), OutcomeForm.write(
                        new Outcome.Refused(new PackException(Refusal.IN_USE, String.valueOf(folder.getParent()), ""))));
            } catch (IOException failure) {
                LOG.log(System.Logger.Level.WARNING, "the inbox takes no answer", failure);
            }
        } catch (IOException gone) {
            LOG.log(System.Logger.Level.DEBUG, "a request went away", gone);
        }
        return Optional.empty();
    }

    /** Takes no more errands; what is being done ends where it can. */
    @Override
    public void close() throws IOException {
        closed = true;
        open.close();
    }

    /** An errand that the kiosk has taken. Its progress is told to the command; where nobody waits for it any more, it ends. */
    public final class Request implements Progress {

        private static final long EVERY_NANOS = 500_000_000L;

        private final Path base;
        private final Path taken;
        private final Errand errand;
        private long last = System.nanoTime();
        private @Nullable Phase phase;
        private boolean ended;

        private Request(Path base, Path taken, Errand errand) {
            this.base = base;
            this.taken = taken;
            this.errand = errand;
        }

        public Errand errand() {
            return errand;
        }

        /** @throws PackException {@code CANCELLED} where the command or the inbox is gone; not after the switch has begun */
        @Override
        public synchronized void at(Phase now, long done, long total) {
            if (now == Phase.SWITCH) {
                phase = now;
                return;
            }
            long nanos = System.nanoTime();
            if (phase == Phase.SWITCH || nanos - last < EVERY_NANOS && now == phase && !closed) {
                return;
            }
            last = nanos;
            phase = now;
            if (closed || !locked(taken)) {
                ended = true;
                throw new PackException(Refusal.CANCELLED, "", "");
            }
            try {
                Path beside = Path.of(base + PROGRESS + PART);
                JsonFile.create(beside, JsonNodeFactory.instance.objectNode().put("phase", now.name()).put("done", done).put("total", total)).close();
                Files.move(beside, Path.of(base + PROGRESS), StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException unimportant) {
                LOG.log(System.Logger.Level.DEBUG, "progress could not be told", unimportant);
            }
        }

        /**
         * Tells the command what came of it, if it waits still. Of an errand that ended with its kiosk there is nothing to tell.
         *
         * @throws IOException when the answer cannot be written, on a full disk say; the command then hears that nothing more comes
         */
        public synchronized void answer(Outcome outcome) throws IOException {
            boolean told = false;
            try {
                if (!ended && locked(taken)) {
                    JsonFile.write(Path.of(base + ANSWER), OutcomeForm.write(outcome));
                    told = true;
                }
            } finally {
                if (!told) { // without this file a command that waits knows that it waits in vain
                    discard(taken);
                    discard(Path.of(base + PROGRESS));
                }
            }
        }
    }
}
