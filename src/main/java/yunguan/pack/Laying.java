package yunguan.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import yunguan.catalogue.Lang;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.visits.Deed;

/** Lays the objects, the rows and the tag files of an admitted pack down under its version. Nobody sees them before the switch. */
final class Laying {

    /** What must stay free beside the objects, for the store itself, votes and the log, in bytes. */
    private static final long SPARE = 256L << 20;

    private final Premises premises;
    private final MediaProbe probe;
    private final Database store;
    private final ObjectStore objects;
    private final DataFolder data;
    private final Staging staging;

    Laying(Premises premises, MediaProbe probe, Staging staging) {
        this.premises = premises;
        this.probe = probe;
        this.staging = staging;
        store = premises.store();
        objects = premises.objects();
        data = premises.data();
    }

    /** Whether every object of a version is there. */
    boolean complete(String pack, long version) {
        return store.query("""
                SELECT payload.sha256, object.body IS NOT NULL AS row FROM payload LEFT JOIN object ON object.sha256 = payload.sha256
                WHERE payload.pack = ? AND payload.version = ?""",
                row -> row.whole("row") == 1 || objects.fileIfThere(row.textOrEmpty("sha256")).isPresent(), pack, version).stream().allMatch(there -> there);
    }

    /** Bytes that can be taken from the disk; less than 0 when even the reserve is touched. */
    long free() {
        return DataFolder.room(data.root()) - SPARE;
    }

    /** @param admitted what is to be laid down @param rows whether its rows are not there yet as those of a version that can be switched to */
    void lay(BagReader reader, Crate crate, boolean rows, Progress progress) throws IOException {
        String pack = reader.info().id();
        long version = reader.info().version();
        String manifest = Hashing.sha256(reader.tags().get(BagReader.TAG_MANIFEST));
        requireRoom(reader);
        boolean goesOn = staging.begun(pack, version, manifest);
        staging.begin(reader, manifest);
        take(reader, goesOn, progress);
        if (rows) {
            staging.clearRows(pack, version);
            new StagedRows(store, crate, reader::sha256, path -> cues(reader, path)).lay(progress);
        }
        keepTagFiles(reader);
        new Editions(store, premises.clock()).note(crate.info);
        staging.whole(pack, version);
    }

    /** What others have begun makes room before a pack is refused for lack of it. */
    private void requireRoom(BagReader reader) throws IOException {
        long missing = ObjectIntake.missing(reader, store, objects, data.staging());
        if (missing > free()) {
            staging.giveUpOthers(reader.info().id());
            new StoreSweep(store, data, premises.leases()).sweep();
        }
        if (missing > free()) {
            throw new PackException(Refusal.NO_ROOM, data.root().toString(),
                    ((free() + SPARE) >> 20) + " MB < " + (missing >> 20) + " + " + (SPARE >> 20) + " MB");
        }
    }

    /** Takes what is missing of the objects, and puts right what is damaged. */
    void take(BagReader reader, boolean goesOn, Progress progress) throws IOException {
        Files.createDirectories(data.staging());
        Path work = Files.createTempDirectory(data.staging(), "install-");
        try {
            Inspection inspection = new Inspection(work, reader.signer().state() == Signer.State.CARRIED, probe);
            new ObjectIntake(store, objects, work, inspection, progress).take(reader, goesOn);
            if (inspection.unprobed()) {
                premises.log().write(Deed.INSTALL, reader.info().id(), reader.info().version(), Deed.Result.NOT_PROBED);
                System.getLogger(Laying.class.getName()).log(System.Logger.Level.WARNING, Inspection.unprobedInWords(Lang.EN));
            }
        } finally {
            Folders.tryToDelete(work);
        }
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

    void keepTagFiles(BagReader reader) throws IOException {
        Path target = Editions.tagFolder(data, reader.info().id(), reader.info().version());
        Files.createDirectories(data.staging());
        Path work = Files.createTempDirectory(data.staging(), "tags-");
        try {
            Path fresh = work.resolve("fresh"); // not the temporary folder itself, which only this user may read
            for (Map.Entry<String, byte[]> tag : reader.tags().entrySet()) {
                Path file = fresh.resolve(tag.getKey());
                Files.createDirectories(file.getParent());
                Files.write(file, tag.getValue());
                ObjectStore.sync(file);
            }
            for (Path folder : Folders.within(fresh)) {
                ObjectStore.sync(folder); // before the name of the whole is there, the names in it must be
            }
            boolean first = !Files.isDirectory(data.packs());
            Files.createDirectories(target.getParent());
            if (first) {
                ObjectStore.sync(data.root());
            }
            ObjectStore.sync(data.packs()); // also where an attempt that was cut off made the folder of this pack
            if (Files.exists(target)) {
                Files.move(target, work.resolve("old"));
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
            ObjectStore.sync(target.getParent());
        } finally {
            Folders.tryToDelete(work);
        }
    }
}
