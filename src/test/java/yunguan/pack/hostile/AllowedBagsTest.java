package yunguan.pack.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.pack.PackCheck;
import yunguan.pack.Progress;

/** What RFC 8493, zip and MBTiles allow, other programs write: it is no reason to refuse. */
class AllowedBagsTest {

    private static final String MANIFEST = "manifest-sha256.txt";

    @TempDir
    Path work;

    private void sound(Path pack) {
        assertEquals("fine", new PackCheck().check(pack, Progress.SILENT).id());
    }

    private void manifest(UnaryOperator<String> change) throws Exception {
        RawBag bag = RawBag.good("fine", work);
        bag.put(MANIFEST, change.apply(bag.read(MANIFEST))).sealTags();
        sound(bag.folder(java.nio.file.Files.createTempDirectory(work, "bag")));
    }

    @Test
    void manifestsAsOtherProgramsWriteThem() throws Exception {
        manifest(text -> text.replace("\n", "\r\n"));
        manifest(text -> text.replace("\n", "\r"));
        manifest(String::stripTrailing);
        manifest(text -> text.replace("  ", " *"));
        manifest(text -> text.replace("  ", "\t"));
        manifest(text -> text.replace("  ", "  ./"));
        manifest(text -> text.lines().map(line -> line.substring(0, 64).toUpperCase(Locale.ROOT) + line.substring(64) + "\n").reduce("", String::concat));
    }

    @Test
    void declarationsAndMoreManifests() throws Exception {
        for (String declaration : List.of("BagIt-Version: 0.97\r\nTag-File-Character-Encoding: UTF-8\r\n", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8")) {
            RawBag bag = RawBag.good("fine", work).put("bagit.txt", declaration);
            bag.put("manifest-sha512.txt", bag.manifest("sha512", true)).put("manifest-md5.txt", bag.manifest("md5", true)).sealTags();
            bag.put("tagmanifest-sha512.txt", bag.manifest("sha512", false));
            sound(bag.folder(java.nio.file.Files.createTempDirectory(work, "bag")));
        }
    }

    @Test
    void zipsAsOtherProgramsWriteThem() throws Exception {
        RawZip zip = RawBag.good("fine", work).zip();
        zip.find("t.vtt").deflate();
        zip.find("ro-crate-metadata.json").deflate();
        zip.change("a.png", part -> { // written as a stream
            part.flagged(0x808);
            part.localCrc = 0;
            part.localPacked = 0;
            part.localSize = 0;
            part.behind = RawZip.little(16, to -> to.putInt(0x08074B50).putInt((int) part.crc).putInt((int) part.packed).putInt((int) part.size));
        });
        zip.change("b.jpg", part -> part.madeBy = 20); // on Windows
        RawZip.Part folder = zip.add("fine/data/media/", new byte[0]);
        folder.attributes = 0x41ED << 16;
        zip.comment = "made by hand".getBytes(StandardCharsets.UTF_8);
        sound(zip.write(work.resolve("a.zip")));
        RawZip wide = RawBag.good("fine", work).zip();
        long start = 0;
        for (RawZip.Part part : wide.parts) {
            start += 30 + part.name.length + part.data.length;
        }
        long end = wide.bytes().length - 22;
        wide.parts.forEach(part -> part.offset = -1);
        wide.beforeEnd = RawZip.wide(wide.parts.size(), end - start, start, end);
        sound(wide.write(work.resolve("b.zip")));
    }

    @Test
    void mapsThatShareTheirTiles() throws Exception {
        for (String view : List.of("""
                CREATE VIEW tiles AS
                    SELECT
                        map.zoom_level AS zoom_level,
                        map.tile_column AS tile_column,
                        map.tile_row AS tile_row,
                        images.tile_data AS tile_data
                    FROM map
                    JOIN images ON images.tile_id = map.tile_id""",
                "CREATE VIEW \"tiles\" AS SELECT zoom_level, tile_column, tile_row, tile_data FROM map AS m INNER JOIN images i USING (tile_id)")) {
            RawBag bag = RawBag.good("fine", work);
            MediaKinds.changed(bag, List.of("CREATE TABLE map (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_id TEXT, grid_id TEXT)",
                    "CREATE TABLE images (tile_data BLOB, tile_id TEXT)", "INSERT INTO images SELECT tile_data, 'x' FROM tiles",
                    "INSERT INTO map SELECT zoom_level, tile_column, tile_row, 'x', NULL FROM tiles", "DROP TABLE tiles",
                    "CREATE UNIQUE INDEX map_index ON map (zoom_level, tile_column, tile_row)", "CREATE TABLE android_metadata (locale TEXT)", view, "ANALYZE"));
            sound(bag.folder(java.nio.file.Files.createTempDirectory(work, "bag")));
        }
    }
}
