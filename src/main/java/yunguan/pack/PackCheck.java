package yunguan.pack;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.store.DataFolder;

/** Verifies a pack without installing it, and tells whether this kiosk would take it. Nothing is changed. */
public final class PackCheck {

    /** A hundred thousand files take thirty megabytes. */
    private static final long MOST_CATALOGUE = 32L << 20;
    private static final long MOST_CAPTIONS = 4L << 20;

    /**
     * A pack that is as it should be.
     *
     * @param files  payload files
     * @param bytes  of all of them
     * @param signer as far as it is known here; the pack is sound without a signature too, but no kiosk takes it unasked
     */
    public record Sound(String id, long version, LangText title, int items, int files, long bytes, Signer signer) {

        /** Why the kiosk does not take it all the same, as an installation would say it: nobody signed it, or somebody who is not trusted. */
        public Optional<PackException> objection() {
            try {
                SignatureGate.require(signer, false);
                return Optional.empty();
            } catch (PackException refused) {
                return Optional.of(refused);
            }
        }
    }

    /**
     * Verifies every byte and reads the catalogue.
     *
     * @throws PackException when it would be refused
     */
    public Sound check(Path bag, Progress progress) {
        return check(bag, SignatureGate.looking(null), progress);
    }

    /**
     * The same for one hall, whether or not it has anything yet: with its trusted keys the signature is verified, and all
     * that would refuse an installation there refuses here, in the same order; but for {@link Sound#objection}, which
     * authors need not heed.
     */
    public Sound check(Path bag, Premises premises, Progress progress) {
        return check(bag, SignatureGate.looking(premises.publishers()), reader -> new Admission(premises).look(reader).crate(), progress);
    }

    Sound check(Path bag, SignatureGate gate, Progress progress) {
        return check(bag, gate, PackCheck::crate, progress);
    }

    @FunctionalInterface
    private interface Catalogue {
        Crate of(BagReader reader) throws IOException;
    }

    private static Sound check(Path bag, SignatureGate gate, Catalogue catalogue, Progress progress) {
        Path work = null;
        try (BagReader reader = BagReader.open(bag, gate)) {
            Crate crate = catalogue.of(reader);
            work = Files.createTempDirectory("yunguan-check-");
            inspect(reader, work, progress);
            return new Sound(crate.info.id(), crate.info.version(), crate.info.title(), crate.entries.size(), reader.payload().size(), reader.size(), reader.signer());
        } catch (IOException failure) {
            throw PackException.writing(failure, System.getProperty("java.io.tmpdir", ""));
        } finally {
            if (work != null) {
                Folders.tryToDelete(work);
            }
        }
    }

    private static void inspect(BagReader reader, Path work, Progress progress) throws IOException {
        long total = reader.size();
        long[] done = new long[1];
        try (Inspection inspection = new Inspection(work, false, MediaProbe.standard())) {
            for (String path : reader.payload()) {
                Path copy = work.resolve("file-" + done[0]);
                boolean look = Inspection.looksInto(path);
                if (look && reader.size(path) > DataFolder.room(work)) {
                    throw new PackException(Refusal.NO_ROOM, work.toString(), (reader.size(path) >> 20) + " MB");
                }
                try (OutputStream out = look ? new BufferedOutputStream(Files.newOutputStream(copy), 1 << 16) : OutputStream.nullOutputStream()) {
                    reader.read(path, out, read -> {
                        done[0] += read;
                        progress.at(Progress.Phase.VERIFY, done[0], total);
                    });
                }
                if (look) {
                    inspection.copy(path, copy);
                }
            }
            inspection.finish();
        }
    }

    /** Reads and checks the catalogue of a bag. */
    static Crate crate(BagReader reader) {
        Problems problems = new Problems();
        Crate crate;
        try {
            crate = CrateReader.read(bytes(reader, Crate.METADATA), reader.info(), reader.payload(), problems);
            for (Entry entry : crate.entries) {
                for (String path : entry.captions.values()) {
                    List<WebVtt.Mistake> mistakes = new ArrayList<>();
                    WebVtt.parse(new String(bytes(reader, path), StandardCharsets.UTF_8), mistakes);
                    mistakes.forEach(mistake -> problems.add(ProblemKind.BAD_CAPTIONS, path, mistake.line(), "", mistake.found(), "00:01:05.000 --> 00:01:08.500"));
                }
            }
        } catch (IOException failure) {
            throw PackException.reading(failure, Crate.METADATA);
        }
        if (!problems.none()) {
            List<Problem> all = problems.problems();
            throw new PackException(Refusal.BROKEN_CATALOGUE, all.getFirst().inWords(Lang.EN), Integer.toString(all.size()), all, null);
        }
        return crate;
    }

    private static byte[] bytes(BagReader reader, String path) throws IOException {
        long most = path.equals(Crate.METADATA) ? MOST_CATALOGUE : MOST_CAPTIONS;
        if (reader.size(path) > most) {
            throw new PackException(Refusal.TOO_LARGE, path, (most >> 20) + " MB");
        }
        WholeBytes bytes = new WholeBytes((int) reader.size(path));
        reader.read(path, bytes, read -> { });
        return bytes.bytes();
    }
}
