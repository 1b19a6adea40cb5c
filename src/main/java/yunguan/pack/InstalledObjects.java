package yunguan.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import yunguan.catalogue.LangText;
import yunguan.store.ObjectStore;
import yunguan.store.StoreException;
import yunguan.visits.Deed;

/** Reads every object of every installed pack again, and puts right what is damaged with the same bytes from elsewhere. */
public final class InstalledObjects {

    /** A stick's folders are looked through this deep for packs. */
    private static final int DEEP = 3;

    private final Premises premises;
    private final ObjectStore objects;

    public InstalledObjects(Premises premises) {
        this.premises = premises;
        objects = premises.objects();
    }

    /** What is wrong with a file of a pack. */
    public enum Harm { DAMAGED, MISSING }

    /**
     * A file of an installed pack that is not as it was installed.
     *
     * @param path in the bag
     */
    public record Fault(String pack, long version, String path, String sha256, Harm harm) {

        /**
         * Whether it is only words, captions or the catalogue: the screen reads those in rows of the store, which are whole. What it belongs
         * to stays visible; the file is needed when the pack is written out again.
         */
        public boolean inWords() {
            return MediaType.of(path) == MediaType.VTT || path.equals(Crate.METADATA);
        }
    }

    /**
     * What was read.
     *
     * @param items  the titles of the visible packs' items that a fault is in, each once
     * @param hidden whether visitors do not see them: not where the store is open for reading alone
     */
    public record Findings(int files, long bytes, List<Fault> faults, List<LangText> items, boolean hidden) { }

    private record Wanted(String sha256, long size, boolean row) { }

    private record Name(String pack, long version, String path) { }

    /**
     * Hashes everything that is installed, the previous versions included, and sees that the tag files are there. Where the store can be
     * written, items with a file that is not as it was are hidden from visitors, and those that are whole again are shown.
     */
    public Findings verify(Progress progress) {
        Map<Wanted, List<Name>> wanted = new LinkedHashMap<>();
        premises.store().query("""
                SELECT payload.pack, payload.version, payload.path, payload.sha256, object.size, object.sha256 IS NOT NULL AND object.body IS NOT NULL AS row
                FROM payload JOIN pack ON pack.id = payload.pack AND payload.version IN (pack.version, pack.previous)
                LEFT JOIN object ON object.sha256 = payload.sha256 ORDER BY payload.pack, payload.version, payload.path""",
                row -> wanted.computeIfAbsent(new Wanted(row.textOrEmpty("sha256"), row.has("size") ? row.whole("size") : -1, row.whole("row") == 1),
                        key -> new ArrayList<>()).add(new Name(row.textOrEmpty("pack"), row.whole("version"), row.textOrEmpty("path"))));
        long total = wanted.keySet().stream().mapToLong(one -> Math.max(0, one.size)).sum();
        long[] done = new long[1];
        List<Fault> faults = new ArrayList<>();
        wanted.forEach((object, names) -> {
            Harm harm = harm(object, read -> {
                done[0] += read;
                progress.at(Progress.Phase.VERIFY, done[0], total);
            });
            if (harm != null) {
                names.forEach(name -> faults.add(new Fault(name.pack, name.version, name.path, object.sha256, harm)));
            }
        });
        tagFiles(faults);
        Set<String> harmed = new LinkedHashSet<>(faults.stream().map(Fault::sha256).filter(sha256 -> !sha256.isEmpty()).toList());
        HiddenItems items = new HiddenItems(premises);
        boolean hidden = premises.store().writable();
        if (hidden) {
            items.found(harmed);
        }
        return new Findings(wanted.values().stream().mapToInt(List::size).sum(), done[0], List.copyOf(faults), items.titlesOf(harmed), hidden);
    }

    /** Reads what was found damaged once more, and nothing else: an installation may have put it right. */
    void lookAgain() {
        HiddenItems items = new HiddenItems(premises);
        Set<String> still = new LinkedHashSet<>();
        premises.store().query("""
                SELECT damaged.sha256, object.size, object.sha256 IS NOT NULL AND object.body IS NOT NULL AS row
                FROM damaged LEFT JOIN object ON object.sha256 = damaged.sha256""", row ->
                new Wanted(row.textOrEmpty("sha256"), row.has("size") ? row.whole("size") : -1, row.whole("row") == 1))
                .stream().filter(object -> harm(object, read -> { }) != null).forEach(object -> still.add(object.sha256));
        items.found(still);
    }

    private @org.jspecify.annotations.Nullable Harm harm(Wanted object, LongConsumer each) {
        if (object.size < 0) {
            return Harm.MISSING;
        }
        try (InputStream in = open(objects, object.sha256, object.row)) {
            MessageDigest digest = Hashing.digest("sha256");
            Hashing.copy(in, OutputStream.nullOutputStream(), List.of(digest), object.size, each);
            return Hashing.hex(digest).equals(object.sha256) ? null : Harm.DAMAGED;
        } catch (java.nio.file.NoSuchFileException gone) {
            return Harm.MISSING;
        } catch (IOException | StoreException unreadable) {
            return Harm.DAMAGED;
        }
    }

    static InputStream open(ObjectStore objects, String sha256, boolean row) throws IOException {
        return row ? new ByteArrayInputStream(objects.bytes(sha256).orElseThrow(() -> new java.nio.file.NoSuchFileException(sha256)))
                : Files.newInputStream(objects.file(sha256));
    }

    /** The tag manifest of every version, and the tag files that it names. */
    private void tagFiles(List<Fault> faults) {
        premises.store().query("SELECT pack, version FROM edition ORDER BY pack, version", row -> new Name(row.textOrEmpty("pack"), row.whole("version"), ""))
                .forEach(edition -> {
                    Path folder = Editions.tagFolder(premises.data(), edition.pack, edition.version);
                    try {
                        for (String line : Files.readAllLines(folder.resolve(BagReader.TAG_MANIFEST))) {
                            String[] two = line.split("\\s+", 2);
                            Path file = two.length == 2 ? folder.resolve(BagName.decode(two[1])) : folder;
                            Harm harm = !Files.exists(file) ? Harm.MISSING : Hashing.sha256(file).equalsIgnoreCase(two[0]) ? null : Harm.DAMAGED;
                            if (harm != null) {
                                faults.add(new Fault(edition.pack, edition.version, two[two.length - 1], "", harm));
                            }
                        }
                    } catch (IOException unreadable) {
                        faults.add(new Fault(edition.pack, edition.version, BagReader.TAG_MANIFEST, "", Harm.MISSING));
                    }
                });
    }

    /**
     * Puts right what can be: every object whose very bytes are found.
     *
     * @param from a pack as a zip or a folder, or a folder or a stick with packs on it
     * @return what is wrong after that
     */
    public Findings repair(Path from, Progress progress) {
        if (!Volumes.there(from)) {
            throw new PackException(Refusal.NOT_FOUND, from.toString(), "");
        }
        Findings before = verify(progress);
        Set<Fault> open = new LinkedHashSet<>(before.faults().stream().filter(fault -> !fault.sha256.isEmpty()).toList());
        if (open.isEmpty()) {
            return before;
        }
        try {
            for (Path pack : packs(from)) {
                try (Bag bag = readable(() -> Bag.of(pack))) {
                    repairFrom(bag, open);
                } catch (PackException | UnreadableException noPack) {
                    // a stick may hold anything, and may be worn: what cannot be read there has no bytes for us
                }
            }
        } catch (IOException failure) {
            throw PackException.writing(failure, premises.data().root());
        } catch (StoreException failure) {
            throw PackException.storing(failure, premises.data().root());
        }
        Findings after = verify(progress);
        premises.log().write(Deed.REPAIR, String.valueOf(from.getFileName()), 0, before.faults().size() + " → " + after.faults().size());
        return after;
    }

    private static List<Path> packs(Path from) throws IOException {
        if (!Files.isDirectory(from) || Files.exists(from.resolve("bagit.txt"))) {
            return List.of(from);
        }
        try (Stream<Path> all = Files.find(from, DEEP, (path, is) -> is.isRegularFile()
                && (path.getFileName().toString().endsWith(".zip") || Volumes.isFirst(path) || path.getFileName().toString().equals("bagit.txt")))) {
            return all.map(path -> path.endsWith("bagit.txt") ? path.getParent() : path).sorted().toList();
        }
    }

    private void repairFrom(Bag bag, Set<Fault> open) throws IOException {
        for (Fault fault : List.copyOf(open)) {
            if (open.contains(fault) && bag.files().containsKey(fault.path) && replace(bag, fault)) {
                open.removeIf(other -> other.sha256.equals(fault.sha256));
            }
        }
    }

    /** Copies, hashes, and only when the hash is right puts it in place: in one step, whole or not at all. */
    private boolean replace(Bag bag, Fault fault) throws IOException {
        String type = MediaType.of(fault.path).type();
        long size = bag.files().get(fault.path);
        if (ObjectStore.asRow(type, size)) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            return copy(bag, fault, body) && premises.store().update("INSERT INTO object (sha256, size, type, body) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT (sha256) DO UPDATE SET body = excluded.body, size = excluded.size", fault.sha256, body.size(), type, body.toByteArray()) > 0;
        }
        Files.createDirectories(premises.data().staging());
        Path staged = Files.createTempFile(premises.data().staging(), "repair-", "");
        try {
            Files.delete(staged); // made again with the permissions that files have here
            boolean right;
            try (OutputStream out = Files.newOutputStream(staged)) {
                right = copy(bag, fault, out);
            }
            if (right) {
                objects.adopt(List.of(new ObjectStore.Staged(staged, fault.sha256)));
                premises.store().update("INSERT INTO object (sha256, size, type, body) VALUES (?, ?, ?, NULL)"
                        + " ON CONFLICT (sha256) DO UPDATE SET body = NULL, size = excluded.size", fault.sha256, size, type);
            }
            return right;
        } finally {
            Files.deleteIfExists(staged);
        }
    }

    /** Something on the stick could not be read: not to be mistaken for a disk here that does not take it. */
    private static final class UnreadableException extends IOException {
        private static final long serialVersionUID = 1L;

        UnreadableException(IOException cause) {
            super(cause);
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T readable(Reading<T> work) throws UnreadableException {
        try {
            return work.read();
        } catch (IOException failure) {
            throw new UnreadableException(failure);
        }
    }

    /** No more than the bag says the file has: it is from elsewhere. */
    private static boolean copy(Bag bag, Fault fault, OutputStream out) throws IOException {
        MessageDigest digest = Hashing.digest("sha256");
        try (InputStream in = readable(() -> bag.open(fault.path))) {
            byte[] buffer = new byte[1 << 16];
            long left = bag.files().get(fault.path);
            for (int read = readable(() -> in.read(buffer)); read >= 0; read = readable(() -> in.read(buffer))) {
                left -= read;
                if (left < 0) {
                    return false;
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        } catch (UnreadableException broken) {
            return false;
        }
        return Hashing.hex(digest).equals(fault.sha256);
    }
}
