package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is plugged in is found, and what on it is a pack or can become one. */
class SticksTest {

    @TempDir
    Path work;

    private final Map<Path, String> mounts = new HashMap<>();

    private Sticks sticks() throws IOException {
        return new Sticks(List.of(Files.createDirectories(work.resolve("media")), work.resolve("not/there")), () -> Map.copyOf(mounts));
    }

    private Path stick(String name) throws IOException {
        Path stick = Files.createDirectories(work.resolve("media").resolve(name));
        mounts.put(stick.toRealPath(), "1 8:1 - vfat");
        return stick;
    }

    private Path zip(String id) throws IOException {
        Path zip = work.resolve(id + ".zip");
        SmallFolder folder = SmallFolder.in(work.resolve("author-" + id));
        folder.replace("pack.properties", "id = small", "id = " + id);
        assertTrue(new PackBuilder().build(folder.path, zip, Progress.SILENT).built());
        return zip;
    }

    private static List<String> finds(Stick stick) {
        return stick.finds().stream().map(find -> find.shape() + " " + stick.root().relativize(find.path())).toList();
    }

    @Test
    void everyFormIsFoundTwoFoldersDeep() throws Exception {
        Path stick = stick("clerk/KINGSTON");
        byte[] zip = Files.readAllBytes(zip("small"));
        Files.createDirectories(stick.resolve("包/更多/太深"));
        Files.write(stick.resolve("a.zip"), zip);
        Files.write(stick.resolve("包/b.ZIP"), zip);
        Files.write(stick.resolve("包/更多/c.zip"), zip);
        Files.write(stick.resolve("包/更多/太深/d.zip"), zip);
        Files.write(stick.resolve("half.zip"), Arrays.copyOf(zip, zip.length / 2));
        Files.write(stick.resolve("big.zip.001"), Arrays.copyOf(zip, 5000));
        Files.write(stick.resolve("big.zip.002"), Arrays.copyOfRange(zip, 5000, 5700));
        Files.writeString(stick.resolve("notes.zip"), "no zip at all");
        try (var other = new java.util.zip.ZipOutputStream(Files.newOutputStream(stick.resolve("photos.zip")))) {
            other.putNextEntry(new java.util.zip.ZipEntry("photos/bagit.txt.jpg"));
            other.closeEntry();
        }
        assertTrue(new PackBuilder().build(work.resolve("author-small"), stick.resolve("包/更多/open"), Progress.SILENT).built());
        StarterFolder.write(stick.resolve("宣讲"), LocalDate.parse("2026-11-24"));
        Stick found = sticks().look().getFirst();
        assertEquals("KINGSTON", found.name());
        assertEquals(List.of("ZIP a.zip", "VOLUMES big.zip.001", "ZIP half.zip", "ZIP 包/b.ZIP", "FOLDER 包/更多/open", "ZIP 包/更多/c.zip", "AUTHOR 宣讲")
                .stream().sorted().toList(), finds(found).stream().sorted().toList());
        assertFalse(found.unreadable());
        StickFind volumes = found.finds().stream().filter(find -> find.shape() == StickFind.Shape.VOLUMES).findFirst().orElseThrow();
        assertEquals(5700, volumes.bytes());
        assertEquals("big.zip", volumes.name());
    }

    @Test
    void aFolderIsAnAuthorsByItsSheetsAlone() throws Exception {
        Path stick = stick("RAW");
        StarterFolder.write(work.resolve("starter"), LocalDate.parse("2026-11-24"));
        Files.copy(work.resolve("starter").resolve(StarterFolder.WORKBOOK), stick.resolve("我们的资料.xlsx"));
        Files.createDirectories(stick.resolve("csv"));
        Files.writeString(stick.resolve("csv/影片.csv"), "编号,标题\n");
        Files.createDirectories(stick.resolve("other"));
        Files.writeString(stick.resolve("other/export.csv"), "a,b\n");
        Files.createDirectories(stick.resolve("System Volume Information"));
        Files.writeString(stick.resolve("System Volume Information/pack.properties"), "title = 不是\n");
        Files.createDirectories(stick.resolve("titled"));
        Files.writeString(stick.resolve("titled/pack.properties"), "id = a\ntitle = 上下杭\n");
        Stick found = sticks().look().getFirst();
        SheetNames names = new SheetNames(new yunguan.catalogue.ChineseForms());
        assertTrue(names.sheet("影片").isPresent() == finds(found).contains("AUTHOR csv"));
        assertTrue(finds(found).containsAll(List.of("AUTHOR ", "AUTHOR titled")), () -> finds(found).toString());
        assertFalse(finds(found).contains("AUTHOR other"));
        assertEquals(List.of("RAW", "上下杭"), found.finds().stream().filter(find -> !find.path().endsWith("csv")).map(StickFind::name).sorted().toList());
    }

    @Test
    void whatHasNotChangedIsNotSearchedAgain() throws Exception {
        Path stick = stick("A");
        Files.write(stick.resolve("a.zip"), Files.readAllBytes(zip("small")));
        Sticks sticks = sticks();
        List<StickFind> first = sticks.look().getFirst().finds();
        assertSame(first.getFirst(), sticks.look().getFirst().finds().getFirst());
        Files.copy(stick.resolve("a.zip"), stick.resolve("b.zip"));
        Files.setLastModifiedTime(stick, java.nio.file.attribute.FileTime.fromMillis(1));
        assertEquals(2, sticks.look().getFirst().finds().size());
        mounts.put(stick.toRealPath(), "2 8:17 - vfat"); // another stick at the same place
        Files.setLastModifiedTime(stick, java.nio.file.attribute.FileTime.fromMillis(1));
        assertEquals(2, sticks.look().getFirst().finds().size());
        Folders.delete(stick);
        mounts.clear();
        assertTrue(sticks.look().isEmpty());
    }

    @Test
    void emptyFoldersAreSticksOnlyWhenSomethingIsMountedThere() throws Exception {
        Files.createDirectories(work.resolve("media/left-behind"));
        Files.createDirectories(work.resolve("media/clerk/gone"));
        stick("EMPTY");
        Files.writeString(Files.createDirectories(work.resolve("media/clerk2/PLAIN")).resolve("a.jpg"), "");
        List<Stick> found = sticks().look();
        assertEquals(List.of("EMPTY", "PLAIN"), found.stream().map(Stick::name).toList());
    }

    @Test
    void aStickFullOfPhotosDoesNotHoldUp() throws Exception {
        Path stick = stick("PHOTOS");
        Path photos = Files.createDirectories(stick.resolve("DCIM"));
        for (int i = 0; i < 6000; i++) {
            Files.createFile(photos.resolve("data-" + i));
        }
        for (int i = 0; i < 6000; i++) {
            Files.createFile(stick.resolve("P" + i + ".JPG"));
        }
        Files.write(stick.resolve("a.zip"), Files.readAllBytes(zip("small")));
        Stick found = sticks().look().getFirst();
        assertEquals(List.of("ZIP a.zip"), finds(found));
        assertTrue(found.cutShort(), "what was not looked at is said");
    }

    @Test
    void namesOfMountPointsAreReadAsTheyStandInTheTable() {
        Map<Path, String> table = MountTable.parse("""
                36 35 98:0 / /media/clerk/MY\\040STICK rw,noatime - vfat /dev/sdb1 rw
                37 35 98:1 / /media/clerk/\345\217\260\346\261\237 rw master:1 - exfat /dev/sdc1 rw
                38 35 0:30 / /media/auto rw - autofs systemd-1 rw
                """);
        assertEquals(List.of(Path.of("/media/clerk/MY STICK"), Path.of("/media/clerk/台江")), List.copyOf(table.keySet()));
        assertEquals(List.of(Path.of("/media"), Path.of("/run/media")), Sticks.folders(" /media, /run/media ,"));
    }

    /** A real file system, mounted as a desktop does it, where this machine can. */
    @Test
    void aStickThatIsReallyMountedIsFound() throws Exception {
        Path image = work.resolve("stick.img");
        Path point = Files.createDirectories(work.resolve("media/clerk/杭 STICK"));
        boolean mounted = run("truncate", "-s", "16M", image.toString()) && run("mkfs.ext4", "-q", image.toString()) && run("mount", "-o", "loop", image.toString(), point.toString());
        Assumptions.assumeTrue(mounted, "this machine cannot mount loop files");
        try {
            Files.write(point.resolve("a.zip"), Files.readAllBytes(zip("small")));
            Sticks sticks = new Sticks(List.of(work.resolve("media")));
            Stick found = sticks.look().getFirst();
            assertEquals("杭 STICK", found.name());
            assertEquals(List.of("ZIP a.zip"), finds(found));
            assertTrue(run("umount", point.toString()));
            assertTrue(sticks.look().isEmpty());
            assertTrue(run("mount", "-o", "loop", image.toString(), point.toString()));
            assertEquals(List.of("ZIP a.zip"), finds(sticks.look().getFirst()));
        } finally {
            run("umount", point.toString());
        }
    }

    private static boolean run(String... words) throws Exception {
        try {
            return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException notHere) {
            return false;
        }
    }

    @Test
    void aRawStickIsReadAmongWhatSystemsLeave() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("raw"));
        folder.write("System Volume Information/IndexerVolumeGuid", "x");
        folder.write("$RECYCLE.BIN/lectures.csv", "no");
        folder.write("._lectures.csv", "\0\5\26\7");
        folder.write("~$资料包.xlsx", "lock");
        folder.write("Thumbs.db", "x");
        folder.write("desktop.ini", "x");
        folder.write(".Trash-1000/files/a.mp4", "x");
        folder.replace("lectures.csv", "f/a.mp4", "F/A.MP4"); // found by a name that is like it, so everything is looked through
        Problems problems = new Problems();
        AuthorsFolder.read(folder.path, problems, Progress.SILENT);
        assertTrue(problems.none(), problems.problems()::toString);
    }
}
