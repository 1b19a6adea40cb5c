package yunguan.pack;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import yunguan.pack.convert.Footage;
import yunguan.pack.convert.Picture;

/**
 * What is to be made of a file before it goes into the pack.
 *
 * @param row     where it is named, for what may go wrong
 * @param footage of a film or a sound
 * @param picture of a picture that vips or ffmpeg reads; without both this program reads it itself
 */
record Conversion(Path file, String name, SheetRow row, String column, MediaType result, MediaFacts expected, @Nullable Footage footage, @Nullable Picture picture) { }
