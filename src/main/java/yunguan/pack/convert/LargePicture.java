package yunguan.pack.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A picture too large for Java, cut into tiles by vips, which needs little memory for it. */
public final class LargePicture {

    private LargePicture() {
    }

    /**
     * Cuts a picture into JPEG tiles of 256 pixels, named {@code ZOOM/COLUMN_ROW.jpg}: at the largest zoom one to one, each
     * zoom below it half the size, rounded up, down to one tile. Tiles at the right and lower edge are as small as what is left.
     *
     * @param work a folder that is thrown away afterwards
     * @return the folder of the zooms
     */
    public static Path cut(Toolbox tools, Path file, Picture picture, Path work) throws IOException, ConversionException {
        ForeignTool tool = new ForeignTool(work);
        Path plain = tool.plain(file, "large" + Picture.ending(file));
        String source = plain.toString();
        Duration limit = Duration.ofMinutes(2).plusSeconds((long) picture.width() * picture.height() / 500_000);
        if (picture.cmyk()) {
            Path screen = work.resolve("screen.tif");
            finish(tool.run(List.of(String.valueOf(tools.vips()), "colourspace", source, screen + "[bigtiff]", "srgb"), limit));
            source = screen.toString();
        }
        if (picture.turned()) {
            source += "[autorotate]";
        }
        finish(tool.run(List.of(String.valueOf(tools.vips()), "dzsave", source, work.resolve("tiles").toString(), "--layout", "dz", "--depth", "onetile",
                "--overlap", "0", "--tile-size", "256", "--skip-blanks", "-1", "--suffix", ".jpg[Q=85,strip,background=255]"), limit));
        return work.resolve("tiles_files");
    }

    private static void finish(ForeignTool.Answer answer) throws ConversionException {
        if (!answer.good()) {
            throw new ConversionException("not cut", answer.late());
        }
    }
}
