package yunguan.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.store.StoreException;

/**
 * Puts packs into the store and takes them out. Order of trust: container and names, the signature, the manifests,
 * the terms of the pack, and only then its catalogue and media. Everything is verified and laid down beside what is
 * there; one small transaction then makes it visible. The caller owns the data folder ({@link DataFolder#own}).
 */
public final class PackInstaller {

    /** What must stay free beside the objects, for the store itself, votes and the log, in bytes. */
    private static final long SPARE = 256L << 20;
    private static final String DONE = "done";

    private final Premises premises;
    private final MediaProbe probe;
    private final Publishers publishers;
    private final Database store;
    private final ObjectStore objects;
    private final DataFolder data;

    public PackInstaller(Premises premises) {
        this(premises, MediaProbe.standard());
    }

    PackInstaller(Premises premises, MediaProbe probe) {
        this.premises = premises;
        this.probe = probe;
        publishers = premises.publishers();
        store = premises.store();
        objects = premises.objects();
        data = premises.data();
    }

    /**
     * Installs a pack.
     *
     * @param bag     a zip, or a bag's folder
     * @param consent what staff agreed to
     * @throws PackException when it is refused or cannot be written; what was visible before is visible still
     */
    public synchronized Installed install(Path bag, Consent consent, Progress progress) {
        if (!premises.visits().writable()) {
            throw new PackException(Refusal.READ_ONLY, data.root().toString(), "");
        }
        return logged(bag, SignatureGate.trusting(publishers, consent.unsigned()), consent, progress);
    }

    /** Installs what the program carries: whoever could change it could change the program. */
    synchronized Installed installBundled(Path bag, Progress progress) {
        return logged(bag, SignatureGate.CARRIED, Consent.NONE, progress);
    }

    private Installed logged(Path bag, SignatureGate gate, Consent consent, Progress progress) {
        if (!store.writable()) {
            throw new PackException(Refusal.READ_ONLY, data.root().toString(), "");
        }
        try {
            Installed installed = verifyAndLay(bag, gate, consent, progress);
            premises.log().write("install", installed.id(), installed.version(), installed.fresh() ? DONE : "there already");
            return installed;
        } catch (PackException refused) {
            premises.log().write("install", String.valueOf(bag.getFileName()), 0, refused.refusal().name());
            throw refused;
        } finally {
            sweep();
        }
    }

    private Installed verifyAndLay(Path bag, SignatureGate gate, Consent consent, Progress progress) {
        progress.at(Progress.Phase.VERIFY, 0, 0);
        try (BagReader reader = BagReader.open(bag, gate)) {
            Crate.PackInfo info = reader.info();
            boolean carried = reader.signer().state() == Signer.State.CARRIED;
            Admission.Admitted kept = new Admission(premises).admit(reader, consent);
            Crate crate = kept.crate();
            boolean again = kept.current() == info.version();
            if (again && complete(crate)) {
                // the same content may have come with another signature, or with one at last
                if (!carried) {
                    keepTagFiles(reader);
                }
                own(reader, carried);
                return new Installed(info.id(), info.version(), crate.entries.size(), false);
            }
            take(reader, progress);
            if (!again) {
                if (kept.previous() != info.version()) {
                    stage(reader, crate, progress);
                }
                keepTagFiles(reader);
            }
            own(reader, carried);
            if (!again) {
                progress.at(Progress.Phase.SWITCH, 0, 1);
                new Editions(store, premises.clock()).makeCurrent(crate.info);
                progress.at(Progress.Phase.SWITCH, 1, 1);
            }
            return new Installed(info.id(), info.version(), crate.entries.size(), true);
        } catch (IOException failure) {
            throw PackException.writing(failure, data.root());
        } catch (StoreException failure) {
            throw PackException.storing(failure, data.root());
        }
    }

    /** Before the switch: a pack that is visible is somebody's. What the program carries takes nobody's place. */
    private void own(BagReader reader, boolean carried) {
        String id = reader.info().id();
        if (!carried || premises.visits().writable() && publishers.owner(id).isEmpty()) {
            publishers.own(id, reader.signer().owner());
        }
    }

    /** Takes a pack out: first out of sight, then off the disk. What another pack needs stays. */
    public synchronized void remove(String id) {
        try {
            int gone = store.inTransaction(transaction -> transaction.update("DELETE FROM pack WHERE id = ?", id));
            if (gone == 0) {
                throw new PackException(Refusal.NOT_INSTALLED, id, "");
            }
        } catch (StoreException failure) {
            throw PackException.storing(failure, data.root());
        }
        premises.log().write("remove", id, 0, DONE);
        sweep();
    }

    /** Switches back to the version before, which is still there. @return the version that is current now */
    public synchronized long rollback(String id) {
        try {
            long version = new Editions(store, premises.clock()).rollback(id);
            premises.log().write("rollback", id, version, DONE);
            return version;
        } catch (PackException refused) {
            premises.log().write("rollback", id, 0, refused.refusal().name());
            throw refused;
        } catch (StoreException failure) {
            throw PackException.storing(failure, data.root());
        }
    }

    /** Whatever fails here is tried again after the next install: nobody sees it meanwhile. */
    private void sweep() {
        try {
            new StoreSweep(store, data).sweep();
        } catch (IOException | StoreException left) {
            System.getLogger(PackInstaller.class.getName()).log(System.Logger.Level.WARNING, "could not sweep the store", left);
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
            Inspection inspection = new Inspection(work, reader.signer().state() == Signer.State.CARRIED, probe);
            ObjectIntake intake = new ObjectIntake(store, objects, work, inspection, progress);
            long free = DataFolder.room(work);
            if (intake.missing(reader) > free - SPARE) {
                throw new PackException(Refusal.NO_ROOM, data.root().toString(),
                        (free >> 20) + " MB < " + (intake.missing(reader) >> 20) + " + " + (SPARE >> 20) + " MB");
            }
            intake.take(reader);
            if (inspection.unprobed()) {
                premises.log().write("install", reader.info().id(), reader.info().version(), "media not probed");
                System.getLogger(PackInstaller.class.getName()).log(System.Logger.Level.WARNING, Inspection.unprobedInWords(yunguan.catalogue.Lang.EN));
            }
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

    private void keepTagFiles(BagReader reader) throws IOException {
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
            Files.createDirectories(target.getParent());
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
