package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.pack.convert.LargePicture;
import yunguan.pack.convert.Picture;
import yunguan.pack.convert.Toolbox;
import yunguan.store.Pyramid;

/** Pictures that Java cannot cut are cut by vips, into the same pyramid. */
class LargePictureTest {

    @TempDir
    Path work;

    @Test
    void vipsCutsTheSamePyramid() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        new RealMedia(folder.path);
        Path source = folder.path.resolve("p/deep.jpg");
        Path ours = work.resolve("ours.mbtiles");
        Path theirs = work.resolve("theirs.mbtiles");
        Path tiles = Files.createDirectory(work.resolve("tiles"));
        try (PictureCutter cutter = new PictureCutter()) {
            cutter.cut(source, MediaType.JPEG, ours, "deep");
            Picture picture = Picture.of(RealMedia.TOOLS, source, tiles);
            cutter.assemble(LargePicture.cut(RealMedia.TOOLS, source, picture, tiles), picture.width(), picture.height(), theirs, "deep");
        }
        try (Pyramid one = Pyramid.open(ours); Pyramid two = Pyramid.open(theirs)) {
            assertEquals(one.number("maxzoom", -1), two.number("maxzoom", -2));
            for (int zoom = 0; zoom <= 2; zoom++) {
                for (int row = 0; row < 4; row++) {
                    for (int column = 0; column < 5; column++) {
                        assertEquals(one.tile(zoom, column, row).isPresent(), two.tile(zoom, column, row).isPresent());
                        if (one.tile(zoom, column, row).isPresent()) {
                            same(one.tile(zoom, column, row).orElseThrow(), two.tile(zoom, column, row).orElseThrow());
                        }
                    }
                }
            }
        }
    }

    private static void same(byte[] one, byte[] two) throws Exception {
        BufferedImage a = ImageIO.read(new ByteArrayInputStream(one));
        BufferedImage b = ImageIO.read(new ByteArrayInputStream(two));
        assertEquals("256 × 256", b.getWidth() + " × " + b.getHeight());
        for (int at : new int[] {3, 100, 250}) {
            assertEquals(a.getRGB(at, at) >> 8 & 255, b.getRGB(at, at) >> 8 & 255, 40);
        }
    }

    @Test
    void above200MegapixelsVipsIsNeededAndNamed() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        RealMedia media = new RealMedia(folder.path);
        media.vips("black", "p/deep.jpg", "15000", "14000", "--bands", "3");
        BuildReport without = new PackBuilder().build(folder.path, work.resolve("none"), BuildOptions.PLAIN, Progress.SILENT);
        assertEquals(List.of(ProblemKind.NEEDS_VIPS), without.problems().stream().map(Problem::kind).toList());
        assertEquals("libvips-tools exhibits.csv:2:deep", without.problems().getFirst().expected() + " " + without.problems().getFirst().file()
                + ":" + without.problems().getFirst().row() + ":" + without.problems().getFirst().column());
        BuildOptions vips = new BuildOptions(new Toolbox(null, null, RealMedia.TOOLS.vips()), false);
        BuildReport report = new PackBuilder().build(folder.path, work.resolve("bag"), vips, Progress.SILENT);
        assertEquals(List.of(), report.problems(), "no --convert is needed");
        try (Pyramid pyramid = Pyramid.open(work.resolve("bag/data/pyramids/exhibit-a.mbtiles"))) {
            assertEquals(6, pyramid.number("maxzoom", -1));
            assertEquals(15000, pyramid.number("width", -1));
            assertTrue(pyramid.tile(6, 58, 54).isPresent() && pyramid.tile(0, 0, 0).isPresent() && pyramid.tile(6, 59, 54).isEmpty());
        }
        assertEquals("small", new PackCheck().check(work.resolve("bag"), Progress.SILENT).id());
    }
}
