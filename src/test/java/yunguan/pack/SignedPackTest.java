package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Lang;
import yunguan.store.Database;
import yunguan.visits.StaffLog;

/** Whose a pack is, and whether it may come in: every way in which it may not. */
class SignedPackTest {

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
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private Path build(String name) {
        assertEquals(List.of(), new PackBuilder().build(folder.path, work.resolve(name), Progress.SILENT).problems());
        return work.resolve(name);
    }

    private Path signed(String name) {
        new PackSigner().sign(build(name), key, Progress.SILENT);
        return work.resolve(name);
    }

    private void version(int version) throws Exception {
        folder.write("pack.properties", Files.readString(folder.path.resolve("pack.properties")).replaceFirst("version = \\d+", "version = " + version));
    }

    private void trust() {
        hall.premises.publishers().trust(key.publisher(), "街道办");
    }

    private Installed install(Path pack, boolean... agreed) {
        return new PackInstaller(hall.premises).install(pack, new Consent(agreed.length > 0 && agreed[0], agreed.length > 1 && agreed[1],
                agreed.length > 2 && agreed[2]), Progress.SILENT);
    }

    private String refused(Refusal expected, Path pack, boolean... agreed) {
        PackException refused = assertThrows(PackException.class, () -> install(pack, agreed));
        assertEquals(expected, refused.refusal(), refused.inWords(Lang.EN));
        for (Lang lang : Lang.OWN) {
            assertFalse(refused.inWords(lang).isBlank() || refused.inWords(lang).contains("{"), refused.inWords(lang));
        }
        assertEquals(expected.name(), hall.premises.log().newest(1).getFirst().result(), "the log has it");
        return refused.inWords(Lang.EN);
    }

    @Test
    void aKeyIsSecretAndNeverOverwritten() throws Exception {
        Path file = work.resolve("street.key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        byte[] before = Files.readAllBytes(file);
        assertEquals(Refusal.KEY_EXISTS, assertThrows(PackException.class, () -> SigningKey.generate(work.resolve("street"))).refusal());
        assertArrayEquals(before, Files.readAllBytes(file));
        Files.createFile(work.resolve("other.pub"));
        assertEquals(Refusal.KEY_EXISTS, assertThrows(PackException.class, () -> SigningKey.generate(work.resolve("other"))).refusal());
        assertFalse(Files.exists(work.resolve("other.key")));
        assertEquals(key.publisher(), SigningKey.read(file).publisher(), "the public half comes out of the secret one");
        assertEquals(key.publisher(), PublisherKey.read(work.resolve("street.pub")));
        assertEquals(Refusal.BAD_KEY, assertThrows(PackException.class, () -> SigningKey.read(work.resolve("street.pub"))).refusal());
        assertEquals(Refusal.BAD_PUBLIC_KEY, assertThrows(PackException.class, () -> PublisherKey.read(file)).refusal());
    }

    @Test
    void aSignedPackComesInAndASignatureDoesNotChangeFromDayToDay() throws Exception {
        Path zip = signed("a.zip");
        byte[] once = Files.readAllBytes(zip);
        new PackSigner().sign(zip, key, Progress.SILENT);
        assertArrayEquals(once, Files.readAllBytes(zip), "signed again, the same bytes");
        assertArrayEquals(once, Files.readAllBytes(signed("b.zip")), "built and signed again, the same bytes");
        trust();
        assertTrue(install(zip).fresh());
        assertFalse(install(signed("bag")).fresh(), "the same pack as a folder");
        InstalledPacks.Pack pack = new InstalledPacks(hall.premises).all().getFirst();
        assertEquals(Signer.State.TRUSTED, pack.signer().state());
        assertEquals("街道办", java.util.Objects.requireNonNull(pack.signer().publisher()).name());
        hall.premises.publishers().forget(key.publisher().fingerprint());
        assertEquals(Signer.State.UNKNOWN, new InstalledPacks(hall.premises).all().getFirst().signer().state());
        assertEquals(List.of("there already", "done"), hall.premises.log().newest(2).stream().map(StaffLog.Line::result).toList());
    }

    @Test
    void withoutATrustedSignatureNothingComesIn() throws Exception {
        refused(Refusal.UNSIGNED, build("plain.zip"));
        Path zip = signed("a.zip");
        assertTrue(refused(Refusal.UNKNOWN_KEY, zip).contains(key.publisher().id()));
        refused(Refusal.UNKNOWN_KEY, zip, true);
        assertTrue(hall.isEmpty());
        trust();
        // a catalogue that nobody could read: the signature is looked at first
        Path bag = signed("bag");
        Files.writeString(bag.resolve("bag-info.txt"), "no words");
        Files.writeString(bag.resolve(BagReader.TAG_MANIFEST), "no manifest");
        refused(Refusal.WRONG_SIGNATURE, bag);
        Files.writeString(bag.resolve(PackSignature.FILE), "no signature");
        refused(Refusal.BAD_SIGNATURE, bag);
        assertTrue(hall.isEmpty());
    }

    @Test
    void everyFlippedBitOfASignatureIsFound() throws Exception {
        trust();
        Path bag = signed("bag");
        List<String> lines = Files.readAllLines(bag.resolve(PackSignature.FILE));
        for (int line = 1; line < 4; line++) {
            for (int at = line == 2 ? "trusted comment: ".length() : 0; at < lines.get(line).length() - 2; at += 5) {
                List<String> bad = new ArrayList<>(lines);
                char was = bad.get(line).charAt(at);
                bad.set(line, bad.get(line).substring(0, at) + (was == 'A' ? 'B' : 'A') + bad.get(line).substring(at + 1));
                Files.write(bag.resolve(PackSignature.FILE), bad);
                assertThrows(PackException.class, () -> install(bag), line + ":" + at);
            }
        }
        assertTrue(hall.isEmpty());
    }

    @Test
    void aSignatureIsForOnePack() throws Exception {
        trust();
        Path bag = build("bag");
        Files.write(bag.resolve(PackSignature.FILE), PackSignature.write(key, Files.readAllBytes(bag.resolve(BagReader.TAG_MANIFEST)), "small 2"));
        refused(Refusal.SIGNATURE_OF_ANOTHER, bag);
        Path other = signed("other");
        version(2);
        Path two = build("two");
        Files.copy(other.resolve(PackSignature.FILE), two.resolve(PackSignature.FILE));
        refused(Refusal.WRONG_SIGNATURE, two);
    }

    @Test
    void aPackStaysWithItsKey() throws Exception {
        trust();
        install(build("plain.zip"), true);
        Path mine = signed("mine.zip");
        refused(Refusal.KEY_CHANGED, mine, true);
        assertFalse(install(mine, false, false, true).fresh(), "the same files, now somebody's");
        assertEquals(Signer.State.TRUSTED, new InstalledPacks(hall.premises).all().getFirst().signer().state());
        version(2);
        refused(Refusal.KEY_CHANGED, build("plain2.zip"), true);
        SigningKey thief = SigningKey.generate(work.resolve("thief"));
        hall.premises.publishers().trust(thief.publisher(), "别人");
        new PackSigner().sign(work.resolve("plain2.zip"), thief, Progress.SILENT);
        refused(Refusal.KEY_CHANGED, work.resolve("plain2.zip"));
        new PackInstaller(hall.premises).remove("small");
        refused(Refusal.KEY_CHANGED, work.resolve("plain2.zip"));
        assertEquals(2, install(work.resolve("plain2.zip"), false, false, true).version(), "staff approve");
        version(3);
        refused(Refusal.KEY_CHANGED, signed("mine3.zip"));
    }

    @Test
    void trustOutlivesTheStore() throws Exception {
        trust();
        install(signed("a.zip"));
        hall.close();
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(work.resolve("data/store.db" + end));
        }
        hall = new Hall(work.resolve("data"));
        version(2);
        refused(Refusal.KEY_CHANGED, build("plain.zip"), true);
        assertEquals(2, install(signed("two.zip")).version());
    }

    @Test
    void theBundledPackIsTrustedAndTakesNobodysPlace() throws Exception {
        BundledPack.install(folder.path, hall.premises, Progress.SILENT);
        assertEquals(Signer.State.CARRIED, new InstalledPacks(hall.premises).all().getFirst().signer().state());
        trust();
        version(2);
        Path two = signed("two.zip");
        refused(Refusal.KEY_CHANGED, two);
        install(two, false, false, true);
        new PackInstaller(hall.premises).remove("small");
        BundledPack.install(folder.path, hall.premises, Progress.SILENT);
        version(3);
        assertEquals(3, install(signed("three.zip")).version(), "it is the publisher's still");
    }

    @Test
    void olderVersionsOnlyWhereStaffSaySo() throws Exception {
        Path one = build("one.zip");
        version(2);
        install(build("two.zip"), true);
        refused(Refusal.OLDER_VERSION, one, true);
        assertEquals(1, install(one, true, true).version());
        assertEquals(2, new InstalledPacks(hall.premises).all().getFirst().previous());
        assertEquals(2, install(work.resolve("two.zip"), true).version(), "what is kept is switched to");
        assertEquals(24, hall.count("item"));
    }

    @Test
    void aPackExpiresForOthersOnly() throws Exception {
        folder.replace("pack.properties", "license", "expires = 2026-12-31\nvenues = hall-b, hall-a\nminimum-kiosk-version = 0.1\nlicense");
        Path zip = build("a.zip");
        hall.now = Instant.parse("2027-01-02T08:00:00Z");
        assertTrue(refused(Refusal.EXPIRED, zip, true).contains("2026-12-31"));
        Files.deleteIfExists(zip);
        hall.close();
        hall = new Hall(work.resolve("data2")); // in December
        install(build("a.zip"), true);
        assertFalse(new InstalledPacks(hall.premises).all().getFirst().expired());
        hall.now = Instant.parse("2027-01-02T08:00:00Z");
        assertTrue(new InstalledPacks(hall.premises).all().getFirst().expired());
        assertEquals(12, hall.count("live"), "and visitors see it still");
        assertEquals("hall-b, hall-a", BagInfo.read(Files.readString(work.resolve("data2/packs/small/1/bag-info.txt"))).get("pack-venues"));
    }

    @Test
    void aClockThatIsBehindEndsNothing() throws Exception {
        folder.replace("pack.properties", "license", "expires = 2020-01-01\nlicense");
        hall.now = Instant.parse("2021-01-01T00:00:00Z");
        refused(Refusal.EXPIRED, build("a.zip"), true);
        folder.replace("pack.properties", "expires = 2020-01-01\n", "");
        folder.replace("pack.properties", "id = small", "id = other");
        install(build("b.zip"), true); // of 2026-11-23
        assertTrue(hall.premises.clockDoubted());
        new PackInstaller(hall.premises).remove("other");
        hall.now = Instant.parse("2020-06-01T00:00:00Z");
        assertTrue(hall.premises.clockDoubted(), "the log is later");
        assertTrue(install(work.resolve("a.zip"), true).fresh(), "expired by a clock that cannot be right");
        hall.now = Instant.parse("2026-12-01T00:00:00Z");
        assertFalse(hall.premises.clockDoubted());
    }

    @Test
    void packsForOthers() throws Exception {
        folder.replace("pack.properties", "license", "venues = hall-b\nlicense");
        assertTrue(refused(Refusal.WRONG_VENUE, build("a.zip"), true).contains("hall-b"));
        folder.replace("pack.properties", "venues = hall-b", "minimum-kiosk-version = 0.10.0");
        refused(Refusal.KIOSK_TOO_OLD, build("b.zip"), true);
        folder.replace("pack.properties", "minimum-kiosk-version = 0.10.0", "expires = tomorrow");
        assertEquals(ProblemKind.BAD_PROPERTY, new PackBuilder().build(folder.path, work.resolve("c.zip"), Progress.SILENT).problems().getFirst().kind());
        assertTrue(Files.readString(Path.of(System.getProperty("yunguan.home", "."), "pom.xml")).contains("<version>" + KioskVersion.NUMBER + "</version>"));
    }

    @Test
    void twoKeysOfOneName() throws Exception {
        trust();
        PublisherKey twin = new PublisherKey(key.publisher().id(), SigningKey.generate(work.resolve("twin")).publisher().key());
        assertEquals(Refusal.KEY_ID_TAKEN, assertThrows(PackException.class, () -> hall.premises.publishers().trust(twin, "x")).refusal());
        assertEquals(Refusal.NOT_TRUSTED, assertThrows(PackException.class, () -> hall.premises.publishers().forget("x")).refusal());
    }

    @Test
    void theLogOnlyGrows() {
        hall.premises.log().write(yunguan.visits.Deed.TRUST, "x", 0, "done");
        for (String change : List.of("UPDATE staff_log SET result = 'x'", "DELETE FROM staff_log")) {
            assertThrows(yunguan.store.StoreException.class, () -> hall.visits.update(change));
        }
        try (Database again = Database.openForReading(hall.data.visits())) {
            assertEquals(1, new StaffLog(again, () -> hall.now).newest(9).size());
        }
    }
}
