package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files land at once: what is wrong with one of them, or cuts them off, is found all the same, and nothing of them is seen. */
class LandingTest {

    /** More than two lots of files, and a batch of pictures. */
    private static final int SOUNDS = 450;
    private static final Consent UNSIGNED = new Consent(true, false, false);

    @TempDir
    private Path root;
    private Hall hall;
    private SmallFolder folder;

    @BeforeEach
    void open() throws Exception {
        hall = new Hall(root.resolve("data"));
        folder = SmallFolder.in(root.resolve("folder"));
        StringBuilder songs = new StringBuilder("id,title,sound,performer\nsong-a,歌,s/a.mp3,合唱团\n");
        for (int i = 0; i < SOUNDS; i++) {
            folder.bytes("s/%03d.mp3".formatted(i), numbered(i));
            songs.append("song-%03d,歌 %d,s/%03d.mp3,合唱团\n".formatted(i, i, i));
        }
        folder.write("songs.csv", songs.toString());
    }

    @AfterEach
    void close() {
        hall.close();
    }

    /** A sound that no other one is like. */
    private static byte[] numbered(int i) {
        byte[] sound = SmallFolder.mp3(20);
        ByteBuffer.wrap(sound).putInt(sound.length - 8, 1_000_000 + i);
        return sound;
    }

    private Path bag() {
        BuildReport report = new PackBuilder().build(folder.path, root.resolve("pack"), Progress.SILENT);
        assertTrue(report.built(), report.problems().toString());
        return root.resolve("pack");
    }

    private static List<Path> sounds(Path bag) throws Exception {
        try (Stream<Path> all = Files.walk(bag.resolve("data"))) {
            return all.filter(file -> file.toString().endsWith(".mp3")).sorted().toList();
        }
    }

    private PackException refused(Path bag, PackInstaller installer, Progress progress) {
        return assertThrows(PackException.class, () -> installer.install(bag, UNSIGNED, progress));
    }

    private long filesHere() throws Exception {
        return Folders.children(hall.data.objects()).size();
    }

    @Test
    void allOfThemLandWhole() throws Exception {
        assertTrue(new PackInstaller(hall.premises).install(bag(), UNSIGNED, Progress.SILENT).fresh());
        assertEquals(List.of(), new InstalledObjects(hall.premises).verify(Progress.SILENT).faults());
        assertTrue(filesHere() > SOUNDS);
        assertEquals(filesHere(), hall.store.query("SELECT sha256 FROM object WHERE body IS NULL", row -> row.textOrEmpty("sha256")).size());
        assertEquals(List.of(), Folders.children(hall.data.staging()));
    }

    @Test
    void aDamagedOneAmongThemIsRefusedAndNothingIsLeft() throws Exception {
        Path bag = bag();
        Path one = sounds(bag).get(SOUNDS - 40);
        byte[] bytes = Files.readAllBytes(one);
        bytes[99] ^= 4;
        Files.write(one, bytes);
        PackException refused = refused(bag, new PackInstaller(hall.premises), Progress.SILENT);
        assertEquals(Refusal.WRONG_HASH, refused.refusal());
        assertTrue(refused.inWords(yunguan.catalogue.Lang.EN).contains(one.getFileName().toString()), refused.inWords(yunguan.catalogue.Lang.EN));
        assertTrue(hall.isEmpty());
    }

    @Test
    void oneThatThePlayerCannotReadIsRefusedByItsName() throws Exception {
        // what a builder of ours would not let in, with manifests that are right
        Path bag = bag();
        List<String> faults = new ArrayList<>();
        MediaProbe strict = probe("""
                i=$3; n=$(wc -l <"$1")
                while [ $i -lt $n ]; do
                  echo "{\\"file\\":$i}" >>"$2"
                  if [ $i = 77 ]; then echo "{\\"file\\":$i,\\"found\\":\\"a bad sound\\"}" >>"$2"; else echo "{\\"file\\":$i,\\"ok\\":true}" >>"$2"; fi
                  i=$((i+1))
                done""");
        PackException refused = refused(bag, new PackInstaller(hall.premises, strict), Progress.SILENT);
        refused.problems().forEach(problem -> faults.add(problem.found()));
        assertEquals(Refusal.BROKEN_MEDIA, refused.refusal());
        assertEquals(List.of("a bad sound"), faults);
        assertTrue(hall.isEmpty());
    }

    private static MediaProbe probe(String script) {
        return new MediaProbe(List.of("sh", "-c", script, "probe"), Duration.ofHours(1));
    }

    /** The stick is pulled in the middle: all that was read whole by then is here, and is not read from the stick again. */
    @Test
    void whatCameBeforeTheEndOfTheStickIsHere() throws Exception {
        Path bag = bag();
        Set<Long> reported = new HashSet<>();
        int soFar = 300;
        long half = sounds(bag).stream().limit(soFar).mapToLong(file -> file.toFile().length()).sum();
        long before = payloadBefore(bag, sounds(bag).getFirst());
        Progress pulled = (phase, done, total) -> {
            if (phase == Progress.Phase.COPY && done > before + half && reported.add(0L)) {
                throw new PackException(Refusal.UNREADABLE, bag.toString(), "");
            }
        };
        assertEquals(Refusal.UNREADABLE, refused(bag, new PackInstaller(hall.premises), pulled).refusal());
        assertEquals(0, hall.count("pack"));
        long here = filesHere();
        assertTrue(here >= soFar - 1, here + " of " + soFar + " are here");
        // what is here already is gone on the stick: its bytes are another file's now
        for (Path file : sounds(bag).subList(0, soFar - 1)) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[50] ^= 1;
            Files.write(file, bytes);
        }
        assertTrue(new PackInstaller(hall.premises).install(bag, UNSIGNED, Progress.SILENT).fresh());
        assertEquals(List.of(), new InstalledObjects(hall.premises).verify(Progress.SILENT).faults());
    }

    /** Bytes of the payload that are read before a file: in the order of names. */
    private static long payloadBefore(Path bag, Path file) throws Exception {
        try (Stream<Path> all = Files.walk(bag.resolve("data"))) {
            return all.filter(Files::isRegularFile).filter(one -> bag.relativize(one).toString().compareTo(bag.relativize(file).toString()) < 0)
                    .mapToLong(one -> one.toFile().length()).sum();
        }
    }

    /** The probe would take an hour for each: who cancels does not wait for it. */
    @Test
    void cancellingDoesNotWaitForTheProbe() throws Exception {
        Path bag = bag();
        Path asked = root.resolve("asked");
        MediaProbe slow = probe("echo \"{\\\"file\\\":0}\" >>\"$2\"; : >" + asked + "; exec sleep 10000");
        Brake[] brake = new Brake[1];
        brake[0] = new Brake((phase, done, total) -> {
            if (Files.exists(asked)) {
                brake[0].cancel();
            }
        });
        assertEquals(Refusal.CANCELLED, refused(bag, new PackInstaller(hall.premises, slow), brake[0]).refusal());
        assertEquals(0, hall.count("pack"));
        assertEquals(List.of(), Folders.children(hall.data.staging()), "the child is gone, and so are its files");
        assertTrue(new PackInstaller(hall.premises).install(bag, UNSIGNED, Progress.SILENT).fresh());
    }

    @Test
    void theSameBytesUnderTwoNamesAreOneObject() throws Exception {
        folder.bytes("s/copy.mp3", numbered(0));
        folder.replace("songs.csv", "song-001,歌 1,s/001.mp3", "song-001,歌 1,s/copy.mp3");
        Path bag = bag();
        List<Path> sounds = sounds(bag);
        assertTrue(new PackInstaller(hall.premises).install(bag, UNSIGNED, Progress.SILENT).fresh());
        assertEquals(List.of(), new InstalledObjects(hall.premises).verify(Progress.SILENT).faults());
        assertTrue(hall.count("payload") > hall.count("object"));
        assertTrue(sounds.size() > SOUNDS - 1);
    }

    /** Small pictures lie one behind the other while they are looked at: a damaged one is still known by its own name. */
    @Test
    void aBrokenPictureAmongOthersIsNamed() throws Exception {
        byte[] png = Files.readAllBytes(folder.path.resolve("p/a.png"));
        int data = new String(png, StandardCharsets.ISO_8859_1).indexOf("IDAT") + 4;
        for (int i = 0; i < 10; i++) {
            png[data + i] ^= 0x5A;
        }
        Path work = Files.createDirectory(root.resolve("work"));
        try (Inspection inspection = new Inspection(work, false, MediaProbe.standard())) {
            byte[] good = Files.readAllBytes(folder.path.resolve("p/a.png"));
            inspection.bytes("data/1.png", good);
            inspection.bytes("data/2.jpg", Files.readAllBytes(folder.path.resolve("p/b.jpg")));
            inspection.bytes("data/3.png", png);
            inspection.bytes("data/4.mp3", SmallFolder.mp3(20));
            inspection.bytes("data/5.png", good);
            PackException refused = assertThrows(PackException.class, inspection::finish);
            assertEquals(Refusal.BROKEN_MEDIA, refused.refusal());
            assertEquals(List.of("data/3.png"), refused.problems().stream().map(Problem::file).toList());
        }
    }
}
