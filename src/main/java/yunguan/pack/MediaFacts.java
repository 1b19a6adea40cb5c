package yunguan.pack;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What the header of a media file tells.
 *
 * @param seconds length, 0 for a picture
 * @param width   pixels, 0 for a sound
 * @param height  pixels, 0 for a sound
 */
public record MediaFacts(double seconds, int width, int height) {

    /** Reads a film, a sound, a picture or a paper by its own rules. */
    public static MediaFacts of(Path file, MediaType type) throws IOException, BrokenMediaException {
        return switch (type) {
            case MP4 -> Mp4File.read(file, true);
            case M4A -> Mp4File.read(file, false);
            case MP3 -> Mp3File.read(file);
            case WAV -> WavFile.read(file);
            case AAC -> AacFile.read(file);
            case JPEG, PNG -> PictureFile.read(file, type);
            case PDF -> PdfFile.read(file);
            default -> throw new BrokenMediaException(type.type());
        };
    }

    /** The same, and decodes a picture to see that it can be shown. For files that are not trusted only in a process of its own. */
    public static MediaFacts decoded(Path file, MediaType type) throws IOException, BrokenMediaException {
        return type == MediaType.JPEG || type == MediaType.PNG ? PictureFile.glance(file, type) : of(file, type);
    }

    /** Decodes a small picture. For bytes that are not trusted only in a process of its own. */
    public static MediaFacts decoded(byte[] picture, MediaType type) throws IOException, BrokenMediaException {
        return PictureFile.glance(picture, type);
    }
}
