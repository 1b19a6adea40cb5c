package yunguan.pack;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import yunguan.pack.convert.Footage;
import yunguan.pack.convert.Loudness;

/**
 * A film or a sound of an author's folder, as it was measured.
 *
 * @param file     relative to the folder
 * @param loudness {@code null} where it could not be measured
 */
public record MeasuredMedium(String file, Path path, Footage footage, @Nullable Loudness loudness) {

    /** Names and values: seconds, pixels, frames a second, samples a second, LUFS, dB of full scale. What is not known is left out. */
    public Map<String, Object> asData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("file", file);
        data.put("container", footage.container());
        data.put("seconds", footage.seconds());
        Footage.Video video = footage.video();
        if (video != null) {
            data.put("videoCodec", video.codec());
            data.put("profile", video.profile());
            data.put("pixelFormat", video.pixels());
            data.put("width", video.width());
            data.put("height", video.height());
            data.put("frameRate", video.rate());
            OptionalDouble gap = KeyFrames.longestGap(path);
            gap.ifPresent(seconds -> data.put("keyFrameSeconds", seconds));
        }
        Footage.Audio audio = footage.audio();
        if (audio != null) {
            data.put("audioCodec", audio.codec());
            data.put("channels", audio.channels());
            data.put("sampleRate", audio.rate());
        }
        if (loudness != null) {
            data.put("secondsPlayed", loudness.seconds());
            if (audio != null) {
                data.put("lufs", loudness.level());
                data.put("peak", Double.isInfinite(loudness.peak()) ? null : loudness.peak());
                data.put("truePeak", Double.isInfinite(loudness.truePeak()) ? null : loudness.truePeak());
            }
        }
        return data;
    }
}
