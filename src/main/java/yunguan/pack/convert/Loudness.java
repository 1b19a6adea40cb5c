package yunguan.pack.convert;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How loud a film or a sound is, decoded to its end.
 *
 * @param level   integrated loudness by EBU R128, in LUFS; -70 is silence; NaN where there is no sound
 * @param peak    the loudest sample, in dB of full scale; above 0 what is played is cut off
 * @param flat    how long the loudest samples stay at the top; 0 where the waves are round
 * @param seconds what was really there to be played
 * @param truePeak the highest that the wave gets between its samples too (ITU-R BS.1770), in dB of full scale
 */
public record Loudness(double level, double peak, double flat, double seconds, double truePeak) {

    private static final Pattern LEVEL = Pattern.compile("\\bI:\\s*(-?[\\d.]+|-inf) LUFS");
    private static final Pattern PEAK = Pattern.compile("Peak level dB: (-?[\\d.]+|-inf)");
    private static final Pattern TRUE_PEAK = Pattern.compile("True peak:\\s+Peak:\\s*(-?[\\d.]+|-inf) dBFS");
    private static final Pattern FLAT = Pattern.compile("Flat factor: ([\\d.]+)");
    private static final double SILENCE = -70;

    /** What is above full scale by this much, in dB, was overdriven: an encoder alone adds less. */
    private static final double OVERDRIVEN = 1.0;
    private static final double FLAT_TOPS = 12;

    /** Whether tops of the waves are cut off so that it can be heard. */
    public boolean clipped() {
        return peak > OVERDRIVEN || peak > -0.1 && flat > FLAT_TOPS;
    }

    /**
     * Measures a film or a sound. Its pictures are read, and not decoded.
     *
     * @param progress hears seconds of the film
     * @param work     a folder that is thrown away afterwards
     */
    public static Loudness of(Toolbox tools, Path file, Footage footage, Path work, DoubleConsumer progress) throws IOException, ConversionException {
        List<String> words = new ArrayList<>(List.of(String.valueOf(tools.ffmpeg()), "-nostdin", "-hide_banner", "-nostats", "-v", "info", "-progress", "pipe:1"));
        words.addAll(Footage.source(file));
        words.addAll(List.of("-map", "0:V:0?", "-c:v", "copy", "-map", "0:a:0?", "-sn", "-dn"));
        if (footage.audio() != null) {
            // a kiosk plays one channel on both sides
            words.addAll(List.of("-af", "ebur128=dualmono=true:framelog=verbose:peak=true,astats=measure_perchannel=none"));
        }
        words.addAll(List.of("-f", "null", "-"));
        ForeignTool.Answer answer = new ForeignTool(work).run(words, limit(footage.seconds()), progress);
        if (!answer.good()) {
            throw new ConversionException("not measured", answer.late());
        }
        String said = answer.err();
        double level = footage.audio() == null ? Double.NaN : Math.max(SILENCE, number(LEVEL, said, Double.NaN));
        return new Loudness(level, number(PEAK, said, Double.NEGATIVE_INFINITY), number(FLAT, said, 0), Math.max(0, ForeignTool.time(answer.out())),
                number(TRUE_PEAK, said, Double.NEGATIVE_INFINITY));
    }

    private static Duration limit(double seconds) {
        return Duration.ofSeconds(60 + (long) Math.min(seconds, 1e6));
    }

    /** The last that was said: the summary stands at the end. */
    private static double number(Pattern pattern, String said, double without) {
        double number = without;
        Matcher matcher = pattern.matcher(said);
        while (matcher.find()) {
            number = matcher.group(1).equals("-inf") ? Double.NEGATIVE_INFINITY : Double.parseDouble(matcher.group(1));
        }
        return number;
    }
}
