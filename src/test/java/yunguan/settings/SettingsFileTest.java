package yunguan.settings;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.settings.SettingsFile.CannotWriteException;

class SettingsFileTest {

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("kiosk.properties");
    }

    private String after(String before, Key key, String value) throws IOException {
        Files.writeString(file(), before);
        assertEquals(Optional.empty(), SettingsFile.at(file()).set(key, value));
        return Files.readString(file());
    }

    @Test
    void onlyTheValueChanges() throws IOException {
        assertEquals("\uFEFF# 说明\r\n\r\nidle.seconds = 30\r\nwhat is this\r\n  volume.most=80\r\nhall.nmae = x",
                after("\uFEFF# 说明\r\n\r\nidle.seconds = 90\r\nwhat is this\r\n  volume.most=80\r\nhall.nmae = x", Key.IDLE_SECONDS, "30"));
        assertEquals("a\rvolume.most=70\rb", after("a\rvolume.most=80\rb", Key.VOLUME_MOST, "70"));
        assertEquals("\uFEFFlanguage = en\n", after("\uFEFFlanguage = zh-Hant\n", Key.LANGUAGE, "en"), "in the line of the byte order mark");
        assertEquals("notice = 今日闭馆\nnotice.en =\n", after("notice =\nnotice.en =\n", Key.NOTICE, "  今日闭馆 "));
        assertEquals("notice = a = b # c\n", after("notice = x\n", Key.NOTICE, "a = b # c"));
        assertEquals("#notice = x\n\n# 由工作人员后台写入 · Written at the staff desk\nnotice = y\n", after("#notice = x\n", Key.NOTICE, "y"));
    }

    @Test
    void ofTwoLinesTheOneThatIsFollowedChanges() throws IOException {
        assertEquals("idle.seconds = 30\nidle.seconds = 50\nidle.seconds = soon\nidle.seconds =\n",
                after("idle.seconds = 30\nidle.seconds = 40\nidle.seconds = soon\nidle.seconds =\n", Key.IDLE_SECONDS, "50"));
        assertEquals("idle.seconds = soon\nidle.seconds = 50\n", after("idle.seconds = soon\nidle.seconds =\n", Key.IDLE_SECONDS, "50"));
        assertEquals("notice =\nnotice =\n", after("notice = a\nnotice = b\n", Key.NOTICE, ""), "or the first would be followed again");
    }

    @Test
    void aMissingKeyComesAtTheEndWithAComment() throws IOException {
        assertEquals("idle.seconds = 30\r\n\r\n# 由工作人员后台写入 · Written at the staff desk\r\nnotice = x\r\n", after("idle.seconds = 30", Key.NOTICE, "x").replace("30\n", "30\r\n")
                .replace("\r\n", "\n").replace("\n", "\r\n"));
        assertEquals("a\r\nb\r\n\r\n# 由工作人员后台写入 · Written at the staff desk\r\nnotice = x\r\n", after("a\r\nb", Key.NOTICE, "x"));
        Files.delete(file());
        SettingsFile.at(file()).setAll(Map.of(Key.NOTICE, "x", Key.NOTICE_EN, ""));
        assertEquals("# 由工作人员后台写入 · Written at the staff desk\nnotice = x\n", Files.readString(file()));
    }

    @Test
    void aValueThatAKeyDoesNotTakeChangesNothing() throws IOException {
        Files.writeString(file(), "idle.seconds = 30\n");
        SettingsFile file = SettingsFile.at(file());
        assertEquals(Optional.of(Complaint.Expected.WHOLE_NUMBER), file.set(Key.IDLE_SECONDS, "5"));
        assertEquals(Optional.of(Complaint.Expected.LANGUAGE), file.set(Key.LANGUAGE, "fr_FR"));
        assertEquals(Optional.of(Complaint.Expected.HOURS), file.set(Key.OPENING_HOURS, "always"));
        assertEquals(Optional.of(Complaint.Expected.GESTURE), file.set(Key.STAFF_GESTURE, "wave"));
        assertEquals(Optional.of(Complaint.Expected.FOLDERS), file.set(Key.STICK_FOLDERS, "/media, run"));
        for (String broken : List.of("a\nb", "a\rb", "a\u0085b", "a\u2028b", "a\0b")) {
            assertEquals(Optional.of(Complaint.Expected.ONE_LINE), file.set(Key.NOTICE, broken));
        }
        assertEquals(Optional.of(Complaint.Expected.TEXT), file.set(Key.NOTICE, "\uD800"));
        assertEquals(Map.of(Key.LANGUAGE, Complaint.Expected.LANGUAGE), file.setAll(Map.of(Key.LANGUAGE, "fr_FR", Key.NOTICE, "x")), "all or none");
        assertEquals("idle.seconds = 30\n", Files.readString(file()));
    }

    @Test
    void aLinkStaysALinkAndPermissionsStay() throws IOException {
        Path real = Files.createDirectory(folder.resolve("etc")).resolve("real.properties");
        Files.writeString(real, "notice = a\n");
        Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-rw-r--"));
        Files.createSymbolicLink(file(), Path.of("etc/real.properties"));
        SettingsFile.at(file()).set(Key.NOTICE, "b");
        assertTrue(Files.isSymbolicLink(file()));
        assertEquals("notice = b\n", Files.readString(real));
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(real)));
        try (Stream<Path> left = Files.list(real.getParent())) {
            assertEquals(List.of(real), left.toList());
        }
    }

    @Test
    void whatCannotBeWrittenIsSaidAndStays() throws IOException {
        Files.createDirectories(file().resolve("in"));
        assertEquals(CannotWriteException.Trouble.UNREADABLE,
                assertThrows(CannotWriteException.class, () -> SettingsFile.at(file()).set(Key.NOTICE, "x")).trouble());
        // a file of the kernel: neither root nor anybody else makes another beside it
        Path kernels = Path.of("/proc/self/status");
        CannotWriteException refused = assertThrows(CannotWriteException.class, () -> SettingsFile.at(kernels).set(Key.NOTICE, "x"));
        assertFalse(refused.trouble() == CannotWriteException.Trouble.FULL);
        if (!System.getProperty("user.name").equals("root")) {
            Path locked = Files.writeString(Files.createDirectory(folder.resolve("locked")).resolve("kiosk.properties"), "notice = a\n");
            Files.setPosixFilePermissions(locked.getParent(), PosixFilePermissions.fromString("r-xr-xr-x"));
            assertEquals(CannotWriteException.Trouble.READ_ONLY,
                    assertThrows(CannotWriteException.class, () -> SettingsFile.at(locked).set(Key.NOTICE, "x")).trouble());
            Files.setPosixFilePermissions(locked.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
            assertEquals("notice = a\n", Files.readString(locked));
        }
    }

    /** Whatever a file holds: after a change {@link Settings} reads that change, every other key as before, and every other byte stands. */
    @Test
    void readingAndWritingAgreeOnAnyFile() throws IOException {
        for (int seed = 0; seed < 600; seed++) {
            Random random = new Random(seed);
            byte[] before = anyFile(random);
            Files.write(file(), before);
            Settings was = Settings.read(file());
            Map<Key, String> changes = new EnumMap<>(Key.class);
            for (int i = 0; i <= random.nextInt(3); i++) {
                Key key = Key.values()[random.nextInt(Key.values().length)];
                changes.put(key, values(key).get(random.nextInt(values(key).size())));
            }
            Map<Key, Complaint.Expected> faults = SettingsFile.at(file()).setAll(changes);
            Settings is = Settings.read(file());
            for (Key key : Key.values()) {
                String wanted = faults.isEmpty() ? changes.get(key) : null;
                String expected = wanted == null ? was.text(key) : wanted.isBlank() ? key.standard() : wanted.strip();
                assertEquals(expected, is.text(key), "seed " + seed + ", " + key + ", " + changes);
            }
            if (!faults.isEmpty()) {
                assertArrayEquals(before, Files.readAllBytes(file()), "seed " + seed);
            }
            assertTrue(foreign(before).equals(foreign(Files.readAllBytes(file()))), "seed " + seed + ": other lines changed");
        }
    }

    /** Every line that names none of our keys, byte for byte, without the two lines that stand above and for an addition. */
    private static List<String> foreign(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).lines().filter(line -> !line.isBlank())
                .filter(line -> !new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).contains("Written at the staff desk"))
                .filter(line -> {
                    String words = new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
                    return words.startsWith("#") || Stream.of(Key.values()).noneMatch(key -> words.matches(key.key().replace(".", "\\.") + "\\s*=.*")
                            || words.split("=", 2)[0].strip().equals(key.key()));
                }).toList();
    }

    private static List<String> values(Key key) {
        return switch (key.expected) {
            case WHOLE_NUMBER -> List.of("10", "30", "60", "5000", "-1", "x", "");
            case LANGUAGE -> List.of("en", "zh-Hant", "de", "");
            case COLOUR -> List.of("#123456", "red", "");
            case YES_OR_NO -> List.of("yes", "no", "maybe", "");
            case GESTURE -> List.of("hold", "corners", "x", "");
            case DAYS -> List.of("2026-10-01", "Christmas", "");
            case HOURS -> List.of("Mo 09:00-10:00", "now", "");
            case FOLDERS -> List.of("/a, /b", "/c", "d", "");
            default -> List.of("一二三", "a = b", " x ", "# y", "a\nb", "\u00a0q", "\u3000r", "");
        };
    }

    private static byte[] anyFile(Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (random.nextInt(4) == 0) {
            out.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
        }
        String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
        int lines = random.nextInt(14);
        for (int i = 0; i < lines; i++) {
            Key key = Key.values()[random.nextInt(6) == 0 ? random.nextInt(Key.values().length) : random.nextInt(5)];
            String value = values(key).get(random.nextInt(values(key).size())).replace("\n", "");
            switch (random.nextInt(9)) {
                case 0 -> out.writeBytes(("# " + key.key() + " = " + value).getBytes(StandardCharsets.UTF_8));
                case 1 -> out.writeBytes("what is this".getBytes(StandardCharsets.UTF_8));
                case 2 -> {
                    byte[] noise = new byte[random.nextInt(12)];
                    random.nextBytes(noise);
                    out.writeBytes(noise);
                }
                case 3 -> out.writeBytes(("\u3000 " + key.key() + "\t=" + value + " \u2003").getBytes(StandardCharsets.UTF_8));
                case 4 -> {
                    out.writeBytes((key.key() + " = ").getBytes(StandardCharsets.UTF_8));
                    out.write(0xC3); // half a character
                }
                case 5 -> { }
                case 6 -> out.writeBytes((key.key() + "x = 1").getBytes(StandardCharsets.UTF_8));
                default -> out.writeBytes((key.key() + (random.nextBoolean() ? " = " : "=") + value).getBytes(StandardCharsets.UTF_8));
            }
            if (i < lines - 1 || random.nextBoolean()) {
                out.writeBytes((random.nextInt(10) == 0 ? "\n" : end).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
