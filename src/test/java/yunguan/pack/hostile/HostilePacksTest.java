package yunguan.pack.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import yunguan.catalogue.Lang;
import yunguan.pack.Consent;
import yunguan.pack.PackCheck;
import yunguan.pack.PackException;
import yunguan.pack.PackInstaller;
import yunguan.pack.Premises;
import yunguan.pack.Progress;
import yunguan.store.DataFolder;
import yunguan.store.Database;

/**
 * More than a hundred ways in which a pack can be bad. Each is refused for its own reason and in plain words; nothing
 * of it stays, nothing else changes, nothing is written outside the data folder, and no claimed size is believed.
 */
class HostilePacksTest {

    private static final Pattern PROGRAMMERS_WORDS = Pattern.compile("Exception|Error|java\\.|\\{|\\}|null");
    private static final Consent UNSIGNED = new Consent(true, false, false);
    /** A refusal may hold a catalogue, some buffers and a decoded picture's header, and no more. */
    private static final long MOST_ALLOCATED = 400L << 20;

    @TempDir
    static Path root;

    private static DataFolder data;
    private static Database store;
    private static Database visits;
    private static PackInstaller installer;

    @BeforeAll
    static void aHallWithAPack() throws Exception {
        data = new DataFolder(root.resolve("data"));
        store = Database.open(data.store(), "store");
        visits = Database.open(data.visits(), "visits");
        installer = new PackInstaller(new Premises(data, store, visits, "", InstantSource.system()));
        Files.createDirectories(root.resolve("work"));
        Path good = RawBag.good("house", root).zip().write(root.resolve("house.zip"));
        assertTrue(installer.install(good, UNSIGNED, Progress.SILENT).fresh());
    }

    @AfterAll
    static void close() {
        store.close();
        visits.close();
    }

    static List<Kind> kinds() throws Exception {
        List<Kind> kinds = new ArrayList<>(ZipKinds.all());
        kinds.addAll(BagKinds.all());
        kinds.addAll(MediaKinds.all());
        return kinds;
    }

    @Test
    void thereAreEnoughOfThem() throws Exception {
        assertTrue(kinds().size() >= 60, kinds().size() + " kinds");
        assertEquals(kinds().size(), new TreeSet<>(kinds().stream().map(Kind::name).toList()).size(), "each has its own name");
    }

    @Test
    void theGoodOneIsGood() throws Exception {
        Path work = Files.createTempDirectory(root.resolve("work"), "good");
        assertEquals(7, new PackCheck().check(RawBag.good("fine", root).folder(work.resolve("bag")), Progress.SILENT).files());
        assertEquals(7, new PackCheck().check(RawBag.good("fine", root).zip().write(work.resolve("a.zip")), Progress.SILENT).files());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isRefused(Kind kind) throws Exception {
        Path work = Files.createTempDirectory(root.resolve("work"), "kind");
        Path pack = kind.maker().make(RawBag.good("bad", root), work);
        TreeMap<String, Long> before = everything();
        String rows = rows();
        long allocated = allocated();
        PackException refused = assertThrows(PackException.class, () -> installer.install(pack, UNSIGNED, Progress.SILENT));
        long used = allocated() - allocated;
        for (Lang lang : Lang.OWN) {
            String words = refused.inWords(lang);
            assertFalse(PROGRAMMERS_WORDS.matcher(words).find(), words);
            assertTrue(words.length() < 1000, words);
        }
        assertEquals(kind.expected(), refused.refusal(), refused.inWords(Lang.EN));
        assertEquals(before, everything(), "no file has come or gone, or changed its size");
        assertEquals(rows, rows(), "no row has come or gone");
        assertTrue(used < MOST_ALLOCATED, used + " bytes");
        if (kind.expected() != yunguan.pack.Refusal.NO_ROOM) {
            assertEquals(kind.expected(), assertThrows(PackException.class, () -> new PackCheck().check(pack, Progress.SILENT)).refusal());
        }
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }

    /** All files with their sizes, but for the databases themselves: {@link #rows} looks into those. */
    private static TreeMap<String, Long> everything() throws IOException {
        TreeMap<String, Long> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.toList()) {
                if (!file.getFileName().toString().matches("(store|visits)\\.db(-wal|-shm)?")) {
                    all.put(file.toString(), Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.size(file) : -1);
                }
            }
        }
        assertTrue(all.keySet().stream().noneMatch(name -> name.startsWith(data.staging() + "/")), "staging is empty");
        return all;
    }

    private static String rows() {
        StringBuilder all = new StringBuilder();
        for (String table : store.query("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name", row -> row.textOrEmpty("name"))) {
            all.append(table).append(' ').append(store.one("SELECT count(*) AS n FROM " + table, row -> row.whole("n")).orElseThrow()).append('\n');
        }
        return all.append(store.query("SELECT sha256 FROM object ORDER BY 1", row -> row.textOrEmpty("sha256"))).toString();
    }
}
