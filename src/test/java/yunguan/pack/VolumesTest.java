package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Lang;

/** A pack that is cut in pieces is one pack, and pieces that do not go together are none. */
class VolumesTest {

    @TempDir
    Path work;

    private Hall hall;
    private SmallFolder folder;
    private Path zip;
    private byte[] whole;
    private long size;

    @BeforeEach
    void open() throws Exception {
        hall = new Hall(work.resolve("data"));
        folder = SmallFolder.in(work.resolve("folder"));
        whole = Files.readAllBytes(build(work.resolve("whole.zip"), 0));
        size = whole.length / 5 + 1;
        zip = work.resolve("a.zip");
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private Path build(Path target, long volume) {
        assertEquals(List.of(), new PackBuilder().build(folder.path, target, volume, Progress.SILENT).problems());
        return target;
    }

    private List<Path> lying() throws Exception {
        return List.copyOf(Volumes.lying(zip).values());
    }

    private byte[] joined() throws Exception {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Path file : lying()) {
            all.writeBytes(Files.readAllBytes(file));
        }
        return all.toByteArray();
    }

    private void cut(byte[] bytes, long each) throws Exception {
        for (Path file : lying()) {
            Files.delete(file);
        }
        for (int at = 0, number = 1; at < bytes.length; at += (int) each, number++) {
            Files.write(Volumes.volume(zip, number), Arrays.copyOfRange(bytes, at, (int) Math.min(bytes.length, at + each)));
        }
    }

    private Path part(int number) {
        return Volumes.volume(zip, number);
    }

    private void refused(Refusal expected, String named) throws Exception {
        for (Path way : List.of(part(1), zip)) {
            PackException refused = assertThrows(PackException.class, () -> hall.installer.install(way, Progress.SILENT));
            assertEquals(expected, refused.refusal(), refused.inWords(Lang.EN));
            assertEquals(expected, assertThrows(PackException.class, () -> new PackCheck().check(way, Progress.SILENT)).refusal());
            for (Lang lang : Lang.OWN) {
                assertTrue(refused.inWords(lang).contains(named) && !refused.inWords(lang).contains("Exception"), refused.inWords(lang));
            }
        }
        assertTrue(hall.isEmpty());
    }

    @Test
    void theyAreTheZipAndInstallAsOne() throws Exception {
        build(zip, size);
        assertEquals(5, lying().size());
        assertFalse(Files.exists(zip));
        assertArrayEquals(whole, joined(), "laid end to end they are the zip");
        build(zip, size);
        assertArrayEquals(whole, joined(), "built again, the same bytes");
        SigningKey key = SigningKey.generate(work.resolve("street"));
        new PackSigner().sign(part(1), key, Progress.SILENT);
        new PackSigner().sign(work.resolve("whole.zip"), key, Progress.SILENT);
        assertArrayEquals(Files.readAllBytes(work.resolve("whole.zip")), joined(), "signed in volumes, the same bytes");
        assertEquals(size, Files.size(part(1)), "signed as they came");
        hall.premises.publishers().trust(key.publisher(), "街道办");
        for (Path way : List.of(part(1), part(3), zip)) {
            assertEquals(Signer.State.TRUSTED, new PackCheck().check(way, hall.premises, Progress.SILENT).signer().state());
            assertEquals(way.equals(part(1)), new PackInstaller(hall.premises).install(way, Consent.NONE, Progress.SILENT).fresh());
        }
        assertTrue(Volumes.there(zip) && Volumes.isFirst(part(1)) && !Volumes.isFirst(part(2)));
        Path film = hall.objects.file(hall.catalogue.medium(hall.catalogue.card("lecture-a").orElseThrow(), "film").orElseThrow().object());
        for (Path from : List.of(zip, part(1), work)) {
            Files.write(film, new byte[3]);
            if (from.equals(work)) {
                Files.delete(work.resolve("whole.zip"));
            }
            assertEquals(List.of(), new InstalledObjects(hall.premises).repair(from, Progress.SILENT).faults(), from.toString());
        }
    }

    @Test
    void aZipIsSignedIntoVolumesAndVolumesOfAnotherSize() throws Exception {
        SigningKey key = SigningKey.generate(work.resolve("street"));
        build(zip, 0);
        new PackSigner().sign(zip, key, size, Progress.SILENT);
        assertFalse(Files.exists(zip), "the unsigned zip does not lie beside its signed volumes");
        byte[] signed = joined();
        assertEquals(lying().size(), (signed.length + size - 1) / size);
        new PackSigner().sign(zip, key, size * 2, Progress.SILENT);
        assertArrayEquals(signed, joined());
        assertEquals(3, lying().size(), "none is left over");
        new PackSigner().sign(part(2), key, 1 << 30, Progress.SILENT);
        new PackSigner().sign(part(1), key, Progress.SILENT);
        assertEquals(List.of(part(1)), lying(), "a single volume stays one");
        assertArrayEquals(signed, joined());
    }

    @Test
    void aCutMayLieAnywhere() throws Exception {
        int[] sizes = {whole.length - 1, whole.length - 3, whole.length - 21, whole.length - 22, whole.length - 23, whole.length - 60, whole.length,
            whole.length + 1, whole.length / 2 + 11, 331, 499, 1000, 1009};
        for (int each : sizes) {
            cut(whole, each);
            try (Bag bag = Bag.of(zip); Bag plain = Bag.of(work.resolve("whole.zip"))) {
                assertEquals(plain.files(), bag.files());
                for (String path : plain.files().keySet()) {
                    try (InputStream in = bag.open(path); InputStream other = plain.open(path)) {
                        assertArrayEquals(other.readAllBytes(), in.readAllBytes(), path + " in volumes of " + each);
                    }
                }
            }
        }
        for (int head = 1; head < 60; head++) { // through the first header and its name
            cut(whole, whole.length - head);
            assertDoesNotThrowOnOpen();
        }
        cut(whole, 331);
        assertTrue(hall.installer.install(part(1), Progress.SILENT).fresh());
    }

    private void assertDoesNotThrowOnOpen() throws Exception {
        try (Bag bag = Bag.of(part(1))) {
            assertFalse(bag.files().isEmpty());
        }
    }

    @Test
    void whatIsMissingIsNamed() throws Exception {
        cut(whole, size);
        byte[] third = Files.readAllBytes(part(3));
        Files.delete(part(3));
        refused(Refusal.VOLUME_MISSING, "a.zip.003");
        Files.write(part(3), third);
        Files.move(part(1), work.resolve("first"));
        refused(Refusal.VOLUME_MISSING, "a.zip.001");
        Files.move(work.resolve("first"), part(1));
        Files.delete(part(5));
        refused(Refusal.VOLUME_CUT_SHORT, "a.zip.005");
        assertEquals(Refusal.NOT_FOUND, assertThrows(PackException.class, () -> new PackCheck().check(part(9), Progress.SILENT)).refusal());
        Files.write(part(7), third);
        refused(Refusal.VOLUME_MISSING, "a.zip.005");
        assertEquals(Refusal.NOT_FOUND, assertThrows(PackException.class, () -> new PackCheck().check(work.resolve("b.zip"), Progress.SILENT)).refusal());
    }

    @Test
    void whatIsCutShortIsNamed() throws Exception {
        for (int keep : new int[] {0, 1, 22, 900}) {
            cut(whole, size);
            Files.write(part(5), Arrays.copyOf(Files.readAllBytes(part(5)), keep));
            refused(Refusal.VOLUME_CUT_SHORT, "a.zip.005");
        }
        for (int number = 1; number < 5; number++) {
            cut(whole, size);
            Files.write(part(number), Arrays.copyOf(Files.readAllBytes(part(number)), (int) size - 1));
            refused(Refusal.VOLUME_FOREIGN, "a.zip.00" + number);
        }
    }

    @Test
    void whatIsForeignIsNamed() throws Exception {
        folder.replace("pack.properties", "id = small", "id = another");
        folder.replace("lectures.csv", "云宣讲", "别的宣讲");
        byte[] other = Files.readAllBytes(build(work.resolve("other.zip"), 0));
        for (int number = 1; number <= 4; number++) {
            cut(whole, size);
            Files.write(part(number), Arrays.copyOfRange(other, (int) size * (number - 1), (int) size * number));
            refused(Refusal.VOLUME_FOREIGN, "a.zip.00");
        }
        cut(whole, size);
        Files.write(part(5), Arrays.copyOfRange(other, (int) size * 4, other.length));
        refused(Refusal.VOLUME_FOREIGN, "a.zip.005");
        cut(whole, size);
        byte[] second = Files.readAllBytes(part(2));
        Files.move(part(3), part(2), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        Files.write(part(3), second);
        refused(Refusal.VOLUME_FOREIGN, "a.zip.00");
        cut(whole, size);
        Files.write(part(3), new byte[(int) size * 2]);
        refused(Refusal.VOLUME_FOREIGN, "a.zip.003");
    }

    @Test
    void aVolumeOfAnotherBuildWithinOneLargeFileIsNamed() throws Exception {
        byte[] film = new byte[100_000];
        new java.util.Random(1).nextBytes(film);
        byte[] head = SmallFolder.mp4("avc1", 6, 320, 180);
        folder.bytes("f/a.mp4", SmallFolder.join(head, SmallFolder.box("free", film)));
        byte[] large = Files.readAllBytes(build(work.resolve("whole.zip"), 0));
        int at = indexOf(large, Arrays.copyOf(film, 16));
        int number = at / 30_000 + 2; // all of it lies within the film
        cut(large, 30_000);
        byte[] bad = Files.readAllBytes(part(number));
        bad[15_000] ^= 1;
        Files.write(part(number), bad);
        refused(Refusal.VOLUME_FOREIGN, "a.zip.00" + (at / 30_000 + 1) + " – a.zip.00" + ((at + film.length) / 30_000 + 1));
    }

    private static int indexOf(byte[] all, byte[] piece) {
        for (int i = 0; i + piece.length <= all.length; i++) {
            if (Arrays.equals(all, i, i + piece.length, piece, 0, piece.length)) {
                return i;
            }
        }
        throw new IllegalArgumentException("not there");
    }

    @Test
    void noneOfAnOlderBuildIsLeftOver() throws Exception {
        build(zip, size / 2);
        assertTrue(lying().size() >= 9);
        build(zip, size);
        assertEquals(5, lying().size());
        assertArrayEquals(whole, joined());
        build(zip, 0);
        assertEquals(List.of(), lying());
        assertArrayEquals(whole, Files.readAllBytes(zip));
        build(zip, size);
        assertFalse(Files.exists(zip));
        assertEquals(5, lying().size());
        try (var all = Files.list(work)) {
            assertTrue(all.noneMatch(file -> file.getFileName().toString().startsWith(".")), "nothing is left beside them");
        }
    }

    @Test
    void thereAreNoMoreThan999() throws Exception {
        build(zip, size);
        long few = whole.length / 1000;
        for (long each : new long[] {few, 1}) {
            PackException refused = assertThrows(PackException.class, () -> new PackBuilder().build(folder.path, zip, each, Progress.SILENT));
            assertEquals(Refusal.TOO_MANY_VOLUMES, refused.refusal(), refused.inWords(Lang.EN));
            assertArrayEquals(whole, joined(), "what was there is there still");
        }
    }

    /** Whatever was moved when the process was killed, the pack is the old one, the new one, or said to be incomplete; and the next run puts it right. */
    @Test
    void aBuildThatIsKilledMixesNothing() throws Exception {
        folder.replace("lectures.csv", "云宣讲", "新宣讲");
        byte[] other = Files.readAllBytes(build(work.resolve("other.zip"), 0));
        List<byte[]> old = pieces(whole);
        List<byte[]> fresh = pieces(other);
        Path parts = work.resolve(".a.zip.parts");
        for (int moved = 0; moved <= old.size() + fresh.size() + 1; moved++) {
            cut(new byte[0], 1);
            Files.createDirectories(parts.resolve("old"));
            boolean ready = moved > old.size();
            for (int i = 0; i < old.size(); i++) {
                Files.write(i < moved ? parts.resolve("old/a.zip.00" + (i + 1)) : part(i + 1), old.get(i));
            }
            Path waiting = Files.createDirectories(parts.resolve(ready ? "ready" : "new"));
            for (int i = 0; i < fresh.size(); i++) {
                boolean there = ready && fresh.size() - i < moved - old.size();
                Files.write(there ? part(i + 1) : waiting.resolve("a.zip.00" + (i + 1)), fresh.get(i));
            }
            byte[] seen = null;
            try (Bag _ = Bag.of(part(1))) {
                seen = joined();
                assertArrayEquals(moved == 0 ? whole : other, seen);
            } catch (PackException incomplete) {
                assertTrue(List.of(Refusal.VOLUME_MISSING, Refusal.NOT_FOUND).contains(incomplete.refusal()), incomplete.inWords(Lang.EN));
            }
            assertEquals(moved == 0 || moved > old.size() + fresh.size(), seen != null, "after " + moved);
            ZipTarget.restore(zip);
            assertArrayEquals(ready ? other : whole, joined(), "after " + moved);
            assertFalse(Files.exists(parts));
        }
    }

    private List<byte[]> pieces(byte[] bytes) {
        List<byte[]> pieces = new ArrayList<>();
        for (int at = 0; at < bytes.length; at += (int) size) {
            pieces.add(Arrays.copyOfRange(bytes, at, (int) Math.min(bytes.length, at + size)));
        }
        return pieces;
    }
}
