package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Lang;

/** Packs that somebody or something has changed: each is refused in plain words, and nothing of it stays. */
class TamperedBagTest {

    @TempDir
    Path work;

    private Hall hall;
    private Path bag;
    private Path zip;

    @BeforeEach
    void build() throws Exception {
        hall = new Hall(work.resolve("data"));
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        bag = work.resolve("bag");
        zip = work.resolve("bag.zip");
        new PackBuilder().build(folder.path, bag, Progress.SILENT);
        new PackBuilder().build(folder.path, zip, Progress.SILENT);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private void refused(Refusal expected, Path pack) throws Exception {
        PackException refused = assertThrows(PackException.class, () -> hall.installer.install(pack, Progress.SILENT));
        assertEquals(expected, refused.refusal(), refused.inWords(Lang.EN));
        assertEquals(expected, assertThrows(PackException.class, () -> new PackCheck().check(pack, Progress.SILENT)).refusal());
        assertTrue(hall.isEmpty(), "nothing of it stays");
        for (Lang lang : Lang.OWN) {
            String words = refused.inWords(lang);
            assertFalse(words.contains("Exception") || words.contains("{") || words.contains("java."), words);
        }
    }

    private void edit(String name, String old, String with) throws Exception {
        String text = Files.readString(bag.resolve(name));
        assertTrue(text.contains(old), text);
        Files.writeString(bag.resolve(name), text.replace(old, with));
    }

    /** Makes the tag manifest right again, as one would who forges a pack. */
    private void seal() throws Exception {
        StringBuilder lines = new StringBuilder();
        try (Stream<Path> tags = Files.list(bag)) {
            for (Path tag : tags.filter(Files::isRegularFile).filter(tag -> !tag.getFileName().toString().startsWith("tagmanifest")).toList()) {
                lines.append(Hashing.sha256(tag)).append("  ").append(tag.getFileName()).append('\n');
            }
        }
        Files.writeString(bag.resolve("tagmanifest-sha256.txt"), lines);
    }

    /** Changes names in a zip, to others of the same length, wherever they stand. */
    private Path rename(String old, String with) throws Exception {
        assertEquals(old.length(), with.length());
        Charset plain = StandardCharsets.ISO_8859_1;
        String bytes = new String(Files.readAllBytes(zip), plain);
        assertTrue(bytes.contains(old));
        return Files.write(zip, bytes.replace(old, with).getBytes(plain));
    }

    @Test
    void flippedBytes() throws Exception {
        for (String name : List.of("data/media/f/a.mp4", "data/media/p/a.png", "data/ro-crate-metadata.json", "bag-info.txt", "manifest-sha256.txt")) {
            byte[] good = Files.readAllBytes(bag.resolve(name));
            byte[] bad = good.clone();
            bad[bad.length / 2] ^= 1;
            Files.write(bag.resolve(name), bad);
            refused(Refusal.WRONG_HASH, bag);
            Files.write(bag.resolve(name), good);
        }
        assertEquals(12, hall.installer.install(bag, Progress.SILENT).items(), "and whole again it goes in");
    }

    @Test
    void filesTooManyAndTooFew() throws Exception {
        Files.writeString(bag.resolve("data/media/extra.txt"), "x");
        refused(Refusal.UNLISTED, bag);
        Files.delete(bag.resolve("data/media/extra.txt"));
        Files.writeString(bag.resolve("notes.txt"), "x");
        refused(Refusal.UNLISTED, bag);
        Files.delete(bag.resolve("notes.txt"));
        Files.delete(bag.resolve("data/media/p/a.png"));
        refused(Refusal.MISSING_PAYLOAD, bag);
        Files.delete(bag.resolve("manifest-sha256.txt"));
        refused(Refusal.MISSING_TAG_FILE, bag);
        Files.delete(bag.resolve("bagit.txt"));
        refused(Refusal.NOT_A_PACK, bag);
        refused(Refusal.NOT_FOUND, work.resolve("nothing.zip"));
    }

    @Test
    void sizesThatDoNotAgree() throws Exception {
        edit("bag-info.txt", "Payload-Oxum: ", "Payload-Oxum: 1");
        seal();
        refused(Refusal.WRONG_SIZE, bag);
    }

    @Test
    void filesFromTheNetwork() throws Exception {
        Files.writeString(bag.resolve("fetch.txt"), "http://example.org/x 3 data/x\n");
        seal();
        refused(Refusal.FETCH, bag);
    }

    @Test
    void namesThatLeadOut() throws Exception {
        byte[] good = Files.readAllBytes(zip);
        for (String bad : List.of("small/../../../xxp/a.png", "small/data//edia/p/a.png", "small/data/media/..\\a.pn",
                "/mall/data/media/p/a.png", "C:all/data/media/p/a.png", "small/data/media/./aapng")) {
            Files.write(zip, good);
            refused(Refusal.UNSAFE_NAME, rename("small/data/media/p/a.png", bad));
        }
        Files.write(zip, good);
        refused(Refusal.BAD_NAME, rename("small/data/media/p/a.png", "small/data/media/p\ta.png"));
        edit("manifest-sha256.txt", "data/media/p/a.png", "data/../../p/a.png");
        seal();
        refused(Refusal.UNSAFE_NAME, bag);
    }

    @Test
    void namesThatStandTwice() throws Exception {
        refused(Refusal.DUPLICATE_NAME, rename("small/data/media/p/b.jpg", "small/data/media/s/a.mp3"));
    }

    @Test
    void aSecondFolderInTheZip() throws Exception {
        refused(Refusal.SEVERAL_FOLDERS, rename("small/data/media/p/b.jpg", "other/data/media/p/b.jpg"));
    }

    @Test
    void namesThatAreNotUtf8() throws Exception {
        String gbk = new String("诚".getBytes(Charset.forName("GBK")), StandardCharsets.ISO_8859_1);
        refused(Refusal.NAMES_NOT_UTF8, rename("small/data/media/p/b.jpg", "small/data/media/p/" + gbk + "jpg"));
    }

    @Test
    void linksInAFolder() throws Exception {
        Files.delete(bag.resolve("data/media/p/a.png"));
        Files.createSymbolicLink(bag.resolve("data/media/p/a.png"), work.resolve("folder/p/a.png"));
        refused(Refusal.LINK, bag);
    }

    @Test
    void aZipThatWasCutShort() throws Exception {
        byte[] bytes = Files.readAllBytes(zip);
        Files.write(zip, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        refused(Refusal.DAMAGED_ZIP, zip);
    }

    @Test
    void anIdThatLeadsOut() throws Exception {
        edit("bag-info.txt", "Pack-Id: small", "Pack-Id: ../../x");
        seal();
        refused(Refusal.BAD_BAG_INFO, bag);
    }

    @Test
    void aCatalogueThatIsOdd() throws Exception {
        Path crate = bag.resolve(Crate.METADATA);
        String good = Files.readString(crate);
        for (String bad : List.of("", "[1,2", "{\"@graph\":[]}", good.replaceFirst("\"@id\" : \"\\./\"", "\"@id\" : \"elsewhere\""),
                good.replace("media/f/a.mp4\"\n", "media/f/b.mp4\"\n"), good.replace("\"latitude\" : 26.0665", "\"latitude\" : \"north\""))) {
            assertFalse(bad.equals(good));
            Files.writeString(crate, bad);
            String manifest = Files.readString(bag.resolve("manifest-sha256.txt"));
            Files.writeString(bag.resolve("manifest-sha256.txt"),
                    manifest.replaceFirst("[0-9a-f]{64}(?=  data/ro-crate)", Hashing.sha256(crate)));
            String info = Files.readString(bag.resolve("bag-info.txt"));
            long all = 0;
            try (Stream<Path> files = Files.walk(bag.resolve("data"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    all += Files.size(file);
                }
            }
            Files.writeString(bag.resolve("bag-info.txt"), info.replaceFirst("Payload-Oxum: \\d+", "Payload-Oxum: " + all));
            seal();
            refused(Refusal.BROKEN_CATALOGUE, bag);
        }
    }
}
