package yunguan.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yunguan.catalogue.LangText;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.store.StoreException;

/**
 * Puts packs into the store and takes them out. Everything of a pack is verified and laid down beside what is
 * there; one small transaction then makes it visible. The caller owns the data folder ({@link DataFolder#own}).
 */
public final class PackInstaller {

    /** What the store itself needs beside the objects, as a share of them and at least, in bytes. */
    private static final long SPARE = 16L << 20;

    private final Database store;
    private final ObjectStore objects;
    private final DataFolder data;

    public PackInstaller(Database store, ObjectStore objects, DataFolder data) {
        this.store = store;
        this.objects = objects;
        this.data = data;
    }

    /**
     * Installs a pack.
     *
     * @param bag a zip, or a bag's folder
     * @throws PackException when it is refused or cannot be written; what was visible before is visible still
     */
    public synchronized Installed install(Path bag, Progress progress) {
        if (!store.writable()) {
            throw new PackException(Refusal.READ_ONLY, data.root().toString(), "");
        }
        progress.at(Progress.Phase.VERIFY, 0, 0);
        try (BagReader reader = BagReader.open(bag)) {
            Crate crate = PackCheck.crate(reader);
            Optional<Long> current = store.one("SELECT version FROM pack WHERE id = ?", row -> row.whole("version"), crate.info.id());
            boolean again = current.isPresent() && current.get() == crate.info.version();
            compare(reader, crate, current.orElse(0L));
            refuseTakenIds(crate);
            if (again && complete(crate)) {
                return new Installed(crate.info.id(), crate.info.version(), crate.entries.size(), false);
            }
            take(reader, progress);
            if (!again) {
                stage(reader, crate, progress);
                keepTagFiles(reader);
                makeCurrent(crate, progress);
            }
            return new Installed(crate.info.id(), crate.info.version(), crate.entries.size(), true);
        } catch (IOException failure) {
            throw PackException.writing(failure, data.root());
        } catch (StoreException failure) {
            throw PackException.storing(failure, data.root());
        } finally {
            sweep();
        }
    }

    /** Takes a pack out: first out of sight, then off the disk. */
    public synchronized void remove(String id) {
        try {
            if (store.update("DELETE FROM pack WHERE id = ?", id) == 0) {
                throw new PackException(Refusal.NOT_INSTALLED, id, "");
            }
        } catch (StoreException failure) {
            throw PackException.storing(failure, data.root());
        }
        sweep();
    }

    /** Whatever fails here is tried again after the next install: nobody sees it meanwhile. */
    private void sweep() {
        try {
            new StoreSweep(store, data).sweep();
        } catch (IOException | StoreException left) {
            System.getLogger(PackInstaller.class.getName()).log(System.Logger.Level.WARNING, "could not sweep the store", left);
        }
    }

    private void compare(BagReader reader, Crate crate, long current) throws IOException {
        if (current > crate.info.version()) {
            throw new PackException(Refusal.OLDER_VERSION, crate.info.id() + " " + crate.info.version(), Long.toString(current));
        }
        Path kept = tagFolder(crate).resolve(BagReader.TAG_MANIFEST);
        if (current == crate.info.version() && Files.exists(kept)
                && !Arrays.equals(Files.readAllBytes(kept), reader.tags().get(BagReader.TAG_MANIFEST))) {
            throw new PackException(Refusal.SAME_VERSION_OTHER_CONTENT, crate.info.id(), Long.toString(current));
        }
    }

    private void refuseTakenIds(Crate crate) {
        Map<String, String> taken = new HashMap<>();
        store.query("SELECT id, pack FROM live WHERE pack <> ?", row -> taken.put(row.textOrEmpty("id"), row.textOrEmpty("pack")), crate.info.id());
        for (Entry entry : crate.entries) {
            if (taken.containsKey(entry.id)) {
                throw new PackException(Refusal.ID_TAKEN, entry.id, taken.get(entry.id));
            }
        }
    }

    /** Whether every object of the current version is there. */
    private boolean complete(Crate crate) {
        return store.query("""
                SELECT payload.sha256, object.body IS NOT NULL AS row FROM payload LEFT JOIN object ON object.sha256 = payload.sha256
                WHERE payload.pack = ? AND payload.version = ?""",
                row -> row.whole("row") == 1 || objects.fileIfThere(row.textOrEmpty("sha256")).isPresent(),
                crate.info.id(), crate.info.version()).stream().allMatch(there -> there);
    }

    private void take(BagReader reader, Progress progress) throws IOException {
        Files.createDirectories(data.staging());
        Path work = Files.createTempDirectory(data.staging(), "install-");
        try {
            ObjectIntake intake = new ObjectIntake(store, objects, work, progress);
            if (intake.missing(reader) + SPARE > Files.getFileStore(work).getUsableSpace()) {
                throw new PackException(Refusal.DISK_FULL, data.root().toString(), "");
            }
            intake.take(reader);
        } finally {
            Folders.tryToDelete(work);
        }
    }

    private void stage(BagReader reader, Crate crate, Progress progress) {
        new StoreSweep(store, data).rows(); // what an install that was cut off left under this version
        new StagedRows(store, crate, reader::sha256, path -> cues(reader, path)).lay(reader.payload(), progress);
    }

    private static List<WebVtt.Cue> cues(BagReader reader, String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            reader.read(path, bytes, read -> { });
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible); // it writes to memory
        }
        return WebVtt.parse(bytes.toString(StandardCharsets.UTF_8), new java.util.ArrayList<>());
    }

    private Path tagFolder(Crate crate) {
        return data.packs().resolve(crate.info.id()).resolve(Long.toString(crate.info.version()));
    }

    private void keepTagFiles(BagReader reader) throws IOException {
        Path target = data.packs().resolve(reader.info().id()).resolve(Long.toString(reader.info().version()));
        Path work = Files.createTempDirectory(data.staging(), "tags-");
        try {
            Path fresh = work.resolve("fresh"); // not the temporary folder itself, which only this user may read
            for (Map.Entry<String, byte[]> tag : reader.tags().entrySet()) {
                Path file = fresh.resolve(tag.getKey());
                Files.createDirectories(file.getParent());
                Files.write(file, tag.getValue());
                ObjectStore.sync(file);
            }
            Folders.delete(target);
            Files.createDirectories(target.getParent());
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            ObjectStore.sync(target.getParent());
        } finally {
            Folders.tryToDelete(work);
        }
    }

    /** The switch: the one moment at which anything changes for visitors. */
    private void makeCurrent(Crate crate, Progress progress) {
        progress.at(Progress.Phase.SWITCH, 0, 1);
        Crate.PackInfo info = crate.info;
        LangText title = info.title();
        store.update("""
                INSERT INTO pack (id, version, title, publisher, date, license, installed) VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET version = excluded.version, title = excluded.title, publisher = excluded.publisher,
                  date = excluded.date, license = excluded.license, installed = excluded.installed""",
                info.id(), info.version(), title.json(), info.publisher(), info.date(), info.license(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        progress.at(Progress.Phase.SWITCH, 1, 1);
    }
}
