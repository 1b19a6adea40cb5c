package yunguan.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yunguan.store.Database;

/**
 * Whether this hall takes a pack: its signature, its terms, whose it is, its version, and its ids, in this order. An
 * installation and a check ask the same and get the same answer. Nothing is changed here.
 */
final class Admission {

    private final Premises premises;
    private final Publishers publishers;
    private final Database store;

    Admission(Premises premises) {
        this.premises = premises;
        publishers = premises.publishers();
        store = premises.store();
    }

    /**
     * A pack that may come in, and the versions of it that are there.
     *
     * @param current  the installed version; 0: none
     * @param previous the one before; 0: none
     */
    record Admitted(Crate crate, long current, long previous) { }

    private record Kept(long current, long previous) { }

    @FunctionalInterface
    private interface Rule {
        void hold() throws IOException;
    }

    /** Reads the catalogue of a pack that may come in. @throws PackException for the first thing that speaks against it */
    Admitted admit(BagReader reader, Consent consent) throws IOException {
        List<PackException> obstacles = obstacles(reader, consent);
        if (!obstacles.isEmpty()) {
            throw obstacles.getFirst();
        }
        return read(reader);
    }

    /** The same for a check: what the signature is, is said there and not refused. */
    Admitted look(BagReader reader) throws IOException {
        for (PackException obstacle : obstacles(reader, Consent.NONE)) {
            if (obstacle.refusal() != Refusal.UNSIGNED && obstacle.refusal() != Refusal.UNKNOWN_KEY) {
                throw obstacle;
            }
        }
        return read(reader);
    }

    private Admitted read(BagReader reader) {
        Crate crate = PackCheck.crate(reader);
        refuseTakenIds(crate);
        Kept kept = kept(reader.info().id());
        return new Admitted(crate, kept.current, kept.previous);
    }

    /** All that speaks against a pack before its catalogue is read, the first first. */
    List<PackException> obstacles(BagReader reader, Consent consent) throws IOException {
        Crate.PackInfo info = reader.info();
        Signer signer = reader.signer();
        List<PackException> found = new ArrayList<>();
        if (signer.state() != Signer.State.CARRIED) {
            ask(found, () -> SignatureGate.require(signer, consent.unsigned()));
            ask(found, () -> info.terms().require(info.id(), premises.venue(), premises.today()));
            if (signer.state() != Signer.State.UNKNOWN) { // whose it is nobody can tell
                ask(found, () -> publishers.requireOwner(info.id(), signer.owner(), consent.key()));
            }
        }
        Kept kept = kept(info.id());
        ask(found, () -> compare(reader, kept, consent.older()));
        return found;
    }

    private static void ask(List<PackException> found, Rule rule) throws IOException {
        try {
            rule.hold();
        } catch (PackException broken) {
            found.add(broken);
        }
    }

    private Kept kept(String id) {
        return store.one("SELECT version, previous FROM pack WHERE id = ?", row -> new Kept(row.whole("version"), row.whole("previous")), id)
                .orElse(new Kept(0, 0));
    }

    private void compare(BagReader reader, Kept kept, boolean olderToo) throws IOException {
        Crate.PackInfo info = reader.info();
        if (kept.current > info.version() && !olderToo) {
            throw new PackException(Refusal.OLDER_VERSION, info.id() + " " + info.version(), Long.toString(kept.current));
        }
        Path manifest = Editions.tagFolder(premises.data(), info.id(), info.version()).resolve(BagReader.TAG_MANIFEST);
        if ((kept.current == info.version() || kept.previous == info.version()) && Files.exists(manifest)
                && !Arrays.equals(Files.readAllBytes(manifest), reader.tags().get(BagReader.TAG_MANIFEST))) {
            throw new PackException(Refusal.SAME_VERSION_OTHER_CONTENT, info.id(), Long.toString(info.version()));
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
}
