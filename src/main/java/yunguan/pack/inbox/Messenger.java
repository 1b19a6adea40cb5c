package yunguan.pack.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import yunguan.pack.PackException;
import yunguan.pack.Progress;
import yunguan.pack.Refusal;
import yunguan.store.DataFolder;

/** The command's side of {@code inbox/}: brings one errand to the kiosk and waits for what comes of it. */
public final class Messenger {

    private static final long LOOK_MILLIS = 100;

    private final DataFolder data;
    private final Path folder;

    public Messenger(DataFolder data) {
        this.data = data;
        this.folder = data.inbox();
    }

    /** Whether a kiosk takes errands here. */
    public boolean open() {
        return Inbox.locked(folder.resolve(Inbox.OPEN));
    }

    /**
     * Hands an errand over and waits for its end.
     *
     * @throws PackException {@code KIOSK_GONE} when the kiosk ends before it has answered, {@code IN_USE} when it does not take
     *                       what this user brings
     */
    public Outcome send(Errand errand, Progress progress) {
        String id = "%013d-%s".formatted(System.currentTimeMillis(), UUID.randomUUID());
        Path base = folder.resolve(id);
        Path part = folder.resolve(id + Inbox.REQUEST + ".part");
        try (FileChannel held = JsonFile.create(part, ErrandForm.write(errand))) {
            if (!Files.getOwner(part).equals(Files.getOwner(folder.resolve(Inbox.OPEN), LinkOption.NOFOLLOW_LINKS))) {
                throw new PackException(Refusal.IN_USE, data.root().toString(), "");
            }
            held.lock(); // as long as this process lives: by it the kiosk knows that somebody waits
            held.force(true);
            Files.move(part, Path.of(base + Inbox.REQUEST), StandardCopyOption.ATOMIC_MOVE);
            return await(base, progress);
        } catch (IOException failure) {
            throw new PackException(Refusal.IN_USE, data.root().toString(), "");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw gone();
        } finally {
            clear(part, Path.of(base + Inbox.REQUEST), Path.of(base + Inbox.TAKEN), Path.of(base + Inbox.PROGRESS), Path.of(base + Inbox.ANSWER));
        }
    }

    private PackException gone() {
        return new PackException(Refusal.KIOSK_GONE, data.root().toString(), "");
    }

    private Outcome await(Path base, Progress progress) throws IOException, InterruptedException {
        while (true) {
            boolean there = open() && (Files.exists(Path.of(base + Inbox.REQUEST)) || Files.exists(Path.of(base + Inbox.TAKEN)));
            Optional<JsonNode> answer = read(Path.of(base + Inbox.ANSWER)); // after the look: it may have come just before the end
            if (answer.isPresent()) {
                return OutcomeForm.read(answer.get());
            }
            if (!there) {
                throw gone();
            }
            read(Path.of(base + Inbox.PROGRESS)).ifPresent(far -> progress.at(Progress.Phase.valueOf(JsonFile.text(far, "phase")),
                    JsonFile.whole(far, "done"), JsonFile.whole(far, "total")));
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }

    private static Optional<JsonNode> read(Path file) throws IOException {
        try {
            return Optional.of(JsonFile.read(file));
        } catch (NoSuchFileException notYet) {
            return Optional.empty();
        }
    }

    private static void clear(Path... files) {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException left) {
                // swept when the kiosk starts again
            }
        }
    }
}
