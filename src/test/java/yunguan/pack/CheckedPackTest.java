package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Lang;

/** What a check says is what an installation would say, and a check changes nothing. */
class CheckedPackTest {

    @TempDir
    Path work;

    private Hall hall;
    private SmallFolder folder;
    private SigningKey key;

    @BeforeEach
    void open() throws Exception {
        hall = new Hall(work.resolve("data"));
        folder = SmallFolder.in(work.resolve("folder"));
        key = SigningKey.generate(work.resolve("street"));
        hall.premises.publishers().trust(key.publisher(), "街道办");
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private Path plain(String name) {
        assertEquals(List.of(), new PackBuilder().build(folder.path, work.resolve(name), Progress.SILENT).problems());
        return work.resolve(name);
    }

    private Path signed(String name) {
        new PackSigner().sign(plain(name), key, Progress.SILENT);
        return work.resolve(name);
    }

    private PackCheck.Sound check(Path pack) {
        return new PackCheck().check(pack, hall.premises, Progress.SILENT);
    }

    private void install(Path pack) {
        new PackInstaller(hall.premises).install(pack, Consent.NONE, Progress.SILENT);
    }

    private TreeMap<String, FileTime> everything() throws Exception {
        TreeMap<String, FileTime> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(hall.data.root())) {
            for (Path file : files.toList()) {
                all.put(file.toString(), Files.getLastModifiedTime(file));
            }
        }
        return all;
    }

    private void alike(Refusal expected, Path pack) throws Exception {
        TreeMap<String, FileTime> before = everything();
        long lines = hall.premises.log().newest(99).size();
        PackException checked = assertThrows(PackException.class, () -> check(pack));
        assertEquals(before, everything(), "a check writes nothing");
        assertEquals(lines, hall.premises.log().newest(99).size(), "and logs nothing");
        PackException installed = assertThrows(PackException.class, () -> install(pack));
        assertEquals(expected, checked.refusal(), checked.inWords(Lang.EN));
        for (Lang lang : Lang.OWN) {
            assertEquals(installed.inWords(lang), checked.inWords(lang));
        }
    }

    @Test
    void termsAreHeld() throws Exception {
        folder.replace("pack.properties", "license", "expires = 2026-12-31\nlicense");
        Path zip = signed("a.zip");
        assertTrue(check(zip).objection().isEmpty());
        hall.now = Instant.parse("2027-01-02T08:00:00Z");
        alike(Refusal.EXPIRED, zip);
        hall.now = Instant.parse("2026-12-01T08:00:00Z");
        folder.replace("pack.properties", "expires = 2026-12-31", "venues = hall-b");
        alike(Refusal.WRONG_VENUE, signed("b.zip"));
        folder.replace("pack.properties", "venues = hall-b", "minimum-kiosk-version = 99.0");
        alike(Refusal.KIOSK_TOO_OLD, signed("c.zip"));
    }

    @Test
    void whatIsInstalledCounts() throws Exception {
        Path one = signed("one.zip");
        folder.replace("pack.properties", "version = 1", "version = 2");
        Path two = signed("two.zip");
        install(two);
        assertTrue(check(two).objection().isEmpty(), "it is there already");
        alike(Refusal.OLDER_VERSION, one);
        folder.replace("lectures.csv", "云宣讲", "新宣讲");
        alike(Refusal.SAME_VERSION_OTHER_CONTENT, signed("other.zip"));
        folder.replace("pack.properties", "id = small", "id = twin");
        alike(Refusal.ID_TAKEN, signed("twin.zip"));
    }

    @Test
    void whoseItIsCounts() throws Exception {
        install(signed("one.zip"));
        folder.replace("pack.properties", "version = 1", "version = 2");
        SigningKey thief = SigningKey.generate(work.resolve("thief"));
        hall.premises.publishers().trust(thief.publisher(), "别人");
        Path two = plain("two.zip");
        assertEquals(Refusal.KEY_CHANGED, assertThrows(PackException.class, () -> check(two)).refusal(), "nobody's pack in the place of somebody's");
        new PackSigner().sign(two, thief, Progress.SILENT);
        alike(Refusal.KEY_CHANGED, two);
        Path bag = signed("bag");
        Files.writeString(bag.resolve(BagReader.TAG_MANIFEST), "x\n", java.nio.file.StandardOpenOption.APPEND);
        alike(Refusal.WRONG_SIGNATURE, bag);
    }

    @Test
    void whoSignedIsSaidAndAllElseIsCheckedAllTheSame() throws Exception {
        Path plain = plain("plain.zip");
        saidOnly(Refusal.UNSIGNED, plain);
        hall.premises.publishers().forget(key.publisher().fingerprint());
        Path unknown = signed("a.zip");
        saidOnly(Refusal.UNKNOWN_KEY, unknown);
        folder.replace("pack.properties", "license", "venues = hall-b\nlicense");
        assertEquals(Refusal.WRONG_VENUE, assertThrows(PackException.class, () -> check(plain("b.zip"))).refusal());
    }

    private void saidOnly(Refusal expected, Path pack) {
        PackException said = check(pack).objection().orElseThrow();
        PackException refused = assertThrows(PackException.class, () -> install(pack));
        assertEquals(expected, said.refusal());
        for (Lang lang : Lang.OWN) {
            assertEquals(refused.inWords(lang), said.inWords(lang));
        }
    }
}
