package yunguan.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.store.StoreException;
import yunguan.visits.Deed;

/**
 * Puts packs into the store and takes them out. Order of trust: container and names, the signature, the manifests,
 * the terms of the pack, and only then its catalogue and media. Everything is verified and laid down beside what is
 * there; one small transaction then makes it visible. The caller owns the data folder ({@link DataFolder#own}) and has one
 * installer for it.
 */
public final class PackInstaller {

    private final Premises premises;
    private final Publishers publishers;
    private final Database store;
    private final DataFolder data;
    private final Staging staging;
    private final Laying laying;

    public PackInstaller(Premises premises) {
        this(premises, MediaProbe.standard());
    }

    PackInstaller(Premises premises, MediaProbe probe) {
        this.premises = premises;
        publishers = premises.publishers();
        store = premises.store();
        data = premises.data();
        staging = new Staging(store, premises.clock());
        laying = new Laying(premises, probe, staging);
    }

    /** What installing a pack would change. @throws PackException when it is no pack that could be read so far */
    public Plan plan(Path bag, Consent consent, Progress progress) {
        progress.at(Progress.Phase.VERIFY, 0, 0);
        try (BagReader reader = BagReader.open(bag, consent.madeHere() ? SignatureGate.MADE_HERE : SignatureGate.looking(publishers))) {
            Crate.PackInfo info = reader.info();
            Admission admission = new Admission(premises);
            List<PackException> obstacles = new ArrayList<>(admission.obstacles(reader, consent));
            long current = store.one("SELECT version FROM pack WHERE id = ?", row -> row.whole("version"), info.id()).orElse(0L);
            List<Change> changes = List.of();
            List<Entry> entries = List.of();
            if (obstacles.stream().noneMatch(one -> one.refusal() == Refusal.UNKNOWN_KEY || one.refusal() == Refusal.UNSIGNED)) {
                try {
                    Crate crate = PackCheck.crate(reader);
                    entries = crate.entries;
                    changes = new CatalogueDifference(store, premises.objects()).to(crate, reader::sha256, current);
                    admission.refuseTakenIds(crate);
                } catch (PackException broken) {
                    obstacles.add(broken);
                }
            }
            long missing = ObjectIntake.missing(reader, store, premises.objects(), data.staging());
            if (missing > laying.free()) {
                obstacles.add(new PackException(Refusal.NO_ROOM, data.root().toString(), (laying.free() >> 20) + " MB < " + (missing >> 20) + " MB"));
            }
            return new Plan(info.id(), info.version(), info.title(), info.publisher(), info.date(), reader.signer(),
                    KeyBeside.of(bag, reader).orElse(null), content(reader), current, entries.size(),
                    (int) entries.stream().filter(entry -> !CatalogueDifference.reviewed(entry)).count(), reader.size(), missing, laying.free(),
                    staging.begun(info.id(), info.version(), content(reader)), changes, List.copyOf(obstacles));
        } catch (IOException failure) {
            throw PackException.writing(failure, data.root());
        } catch (StoreException failure) {
            throw PackException.storing(failure, data.root());
        }
    }

    /** Whether just the content that a plan was made of lies there. Reads no media; what cannot be read is not it. */
    public boolean holds(Path bag, Plan plan) {
        try (BagReader reader = BagReader.open(bag, SignatureGate.looking(null))) {
            return content(reader).equals(plan.content());
        } catch (PackException unreadable) {
            return false;
        }
    }

    private static String content(BagReader reader) {
        return Hashing.sha256(reader.tags().get(BagReader.TAG_MANIFEST));
    }

    /**
     * Installs a pack: {@link #lay} and {@link #release}.
     *
     * @param bag     a zip, its first volume, or a bag's folder
     * @param consent what staff agreed to
     * @throws PackException when it is refused or cannot be written; what was visible before is visible still
     */
    public synchronized Installed install(Path bag, Consent consent, Progress progress) {
        return swept(() -> switched(laid(bag, consent, progress), progress));
    }

    /** Installs what the program carries: whoever could change it could change the program. */
    synchronized Installed installBundled(Path bag, Progress progress) {
        return swept(() -> switched(logged(bag, SignatureGate.CARRIED, Consent.NONE, progress), progress));
    }

    /**
     * Verifies a pack and lays it down whole, so that only the switch is missing. Where an earlier attempt with the same content was cut
     * off, it goes on from there.
     */
    public synchronized Laid lay(Path bag, Consent consent, Progress progress) {
        return swept(() -> laid(bag, consent, progress));
    }

    /** The switch: what was laid becomes current. */
    public synchronized Installed release(Laid laid) {
        return swept(() -> switched(laid, Progress.SILENT));
    }

    /** Takes away again what was laid or begun. What is current stays. */
    public synchronized void discard(String id) {
        swept(() -> {
            staging.giveUp(id);
            return id;
        });
    }

    private Laid laid(Path bag, Consent consent, Progress progress) {
        if (!premises.visits().writable()) {
            throw new PackException(Refusal.READ_ONLY, data.root().toString(), "");
        }
        return logged(bag, consent.madeHere() ? SignatureGate.MADE_HERE : SignatureGate.trusting(publishers, consent.unsigned()), consent, progress);
    }

    private Laid logged(Path bag, SignatureGate gate, Consent consent, Progress progress) {
        if (!store.writable()) {
            throw new PackException(Refusal.READ_ONLY, data.root().toString(), "");
        }
        try {
            return verifyAndLay(bag, gate, consent, progress);
        } catch (PackException refused) {
            premises.log().write(Deed.INSTALL, String.valueOf(bag.getFileName()), 0, refused.refusal().name());
            throw refused;
        }
    }

    private Laid verifyAndLay(Path bag, SignatureGate gate, Consent consent, Progress progress) {
        progress.at(Progress.Phase.VERIFY, 0, 0);
        String begun = null;
        try (BagReader reader = BagReader.open(bag, gate)) {
            Crate.PackInfo info = reader.info();
            if (!consent.content().isEmpty() && !consent.content().equals(content(reader))) {
                throw new PackException(Refusal.OTHER_CONTENT, String.valueOf(bag.getFileName()), "");
            }
            boolean carried = reader.signer().state() == Signer.State.CARRIED;
            Admission.Admitted kept = new Admission(premises).admit(reader, consent);
            Crate crate = kept.crate();
            Laid laid = new Laid(info.id(), info.version(), crate.entries.size(), true, reader.signer().owner());
            if (kept.current() == info.version()) {
                boolean complete = laying.complete(info.id(), info.version());
                if (!complete) {
                    laying.take(reader, false, progress);
                } else if (!carried) {
                    // the same content may have come with another signature, or with one at last
                    laying.keepTagFiles(reader);
                }
                return complete ? new Laid(laid.id(), laid.version(), laid.items(), false, laid.owner()) : laid;
            }
            begun = info.id();
            laying.lay(reader, crate, kept.previous() != info.version(), progress);
            return laid;
        } catch (PackException refused) {
            staging.after(refused, Optional.ofNullable(begun));
            throw refused;
        } catch (IOException failure) {
            throw failed(PackException.writing(failure, data.root()), begun);
        } catch (StoreException failure) {
            throw failed(PackException.storing(failure, data.root()), begun);
        }
    }

    /** A disk that is full is given back what was laid; whatever fails here as well is swept later. */
    private PackException failed(PackException refused, @Nullable String begun) {
        try {
            staging.after(refused, Optional.ofNullable(begun));
        } catch (StoreException again) {
            refused.addSuppressed(again);
        }
        return refused;
    }

    private Installed switched(Laid laid, Progress progress) {
        try {
            own(laid);
            if (store.one("SELECT 1 AS there FROM pack WHERE id = ? AND version = ?", row -> row.whole("there"), laid.id(), laid.version()).isEmpty()) {
                progress.at(Progress.Phase.SWITCH, 0, 1);
                new Editions(store, premises.clock()).makeCurrent(laid.id(), laid.version());
                progress.at(Progress.Phase.SWITCH, 1, 1);
            }
            premises.log().write(Deed.INSTALL, laid.id(), laid.version(), laid.fresh() ? Deed.Result.DONE : Deed.Result.THERE_ALREADY);
            return new Installed(laid.id(), laid.version(), laid.items(), laid.fresh());
        } catch (StoreException failure) {
            PackException refused = PackException.storing(failure, data.root());
            try {
                staging.writeOver(laid.id(), laid.version());
            } catch (StoreException again) {
                // the disk takes nothing any more: what lies in the store's log is the old state or the new one, and only the next start can tell
                throw new PackException(Refusal.NOT_CONFIRMED, data.root().toString(), "", List.of(), failure);
            }
            throw refused;
        }
    }

    /** Before the switch: a pack that is visible is somebody's. What the program carries takes nobody's place. */
    private void own(Laid laid) {
        boolean carried = laid.owner().equals(Publishers.BUNDLED);
        if (!carried || premises.visits().writable() && publishers.owner(laid.id()).isEmpty()) {
            publishers.own(laid.id(), laid.owner());
        }
    }

    /** Takes a pack out: first out of sight, then off the disk. What another pack needs stays. */
    public synchronized void remove(String id) {
        swept(() -> {
            try {
                int gone = store.inTransaction(transaction -> {
                    transaction.update("DELETE FROM staged WHERE pack = ?", id);
                    return transaction.update("DELETE FROM pack WHERE id = ?", id);
                });
                if (gone == 0) {
                    throw new PackException(Refusal.NOT_INSTALLED, id, "");
                }
            } catch (StoreException failure) {
                throw PackException.storing(failure, data.root());
            }
            premises.log().write(Deed.REMOVE, id, 0, Deed.Result.DONE);
            return id;
        });
    }

    /** Switches back to the version before, which is still there. @return the version that is current now */
    public synchronized long rollback(String id) {
        try {
            long version = new Editions(store, premises.clock()).rollback(id);
            premises.log().write(Deed.ROLLBACK, id, version, Deed.Result.DONE);
            return version;
        } catch (PackException refused) {
            premises.log().write(Deed.ROLLBACK, id, 0, refused.refusal().name());
            throw refused;
        } catch (StoreException failure) {
            throw PackException.storing(failure, data.root());
        }
    }

    /** Does something and sweeps afterwards, whatever came of it. What fails in sweeping is tried again after the next install: nobody sees it meanwhile. */
    private <T> T swept(Supplier<T> work) {
        try {
            return work.get();
        } finally {
            sweep();
        }
    }

    /** Takes away what no pack needs and nobody reads. What fails is tried again after the next install. */
    public synchronized void sweep() {
        try {
            staging.giveUpOld(premises.clockDoubted());
            new StoreSweep(store, data, premises.leases()).sweep();
            new InstalledObjects(premises).lookAgain();
        } catch (IOException | StoreException left) {
            System.getLogger(PackInstaller.class.getName()).log(System.Logger.Level.WARNING, "could not sweep the store", left);
        }
    }
}
