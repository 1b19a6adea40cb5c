import java.io.*;
import java.nio.file.*;
import java.util.*;
import javax.sound.sampled.*;

/** Speaks a script sentence by sentence with espeak-ng, so that the time of every caption is known. */
final class Voice {
    static final float RATE = 22050;
    final double[] start, end;
    final double length;

    /** Writes the spoken script as one WAV file. */
    Voice(Script script, Path wav, Path temp) throws Exception {
        int n = script.sentences().size();
        start = new double[n];
        end = new double[n];
        var sound = new ByteArrayOutputStream();
        silence(sound, script.film() ? 1.0 : 0.5);
        for (int i = 0; i < n; i++) {
            int at = i;
            if (i > 0) silence(sound, script.slides().stream().anyMatch(s -> s.from() == at) ? 0.95 : 0.45);
            byte[] said = speak("cmn-latn-pinyin", "150", script.sentences().get(i).pinyin(), temp);
            start[i] = sound.size() / 2 / RATE;
            sound.write(said);
            end[i] = sound.size() / 2 / RATE;
        }
        silence(sound, script.film() ? 2.0 : 0.8);
        length = sound.size() / 2 / RATE;
        write(sound, wav);
    }

    static void write(ByteArrayOutputStream sound, Path wav) throws Exception {
        var format = new AudioFormat(RATE, 16, 1, true, false);
        try (var in = new AudioInputStream(new ByteArrayInputStream(sound.toByteArray()), format, sound.size() / 2)) {
            AudioSystem.write(in, AudioFileFormat.Type.WAVE, wav.toFile());
        }
    }

    /** Says one sentence. @param speed in words a minute, as espeak-ng counts them */
    static byte[] speak(String voice, String speed, String words, Path temp) throws Exception {
        Path one = temp.resolve("sentence.wav");
        Tool.run("espeak-ng", "-v", voice, "-s", speed, "-p", "42", "-a", "90", "-w", one.toString(), words);
        try (AudioInputStream in = AudioSystem.getAudioInputStream(one.toFile())) {
            if (in.getFormat().getSampleRate() != RATE) throw new IOException("espeak-ng spoke at " + in.getFormat());
            byte[] b = in.readAllBytes();
            int from = 0, to = b.length / 2;
            while (from < to && Math.abs(sample(b, from)) < 250) from++;
            while (to > from && Math.abs(sample(b, to - 1)) < 250) to--;
            from = Math.max(0, from - 400);
            to = Math.min(b.length / 2, to + 1200);
            return Arrays.copyOfRange(b, from * 2, to * 2);
        }
    }
    private static int sample(byte[] b, int i) { return (short) (b[2 * i] & 255 | b[2 * i + 1] << 8); }
    static void silence(ByteArrayOutputStream out, double seconds) { out.writeBytes(new byte[(int) (seconds * RATE) * 2]); }

    void captions(Script script, Path file, boolean english) throws IOException {
        var text = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < start.length; i++) {
            double until = Math.min(end[i] + 0.35, i + 1 < start.length ? start[i + 1] - 0.05 : length);
            Script.Sentence s = script.sentences().get(i);
            text.append('\n').append(i + 1).append('\n').append(clock(start[i], true)).append(" --> ").append(clock(until, true)).append('\n').append(english ? s.english() : s.chinese()).append('\n');
        }
        Files.writeString(file, text);
    }
    static String clock(double seconds, boolean full) {
        long ms = Math.round(seconds * 1000);
        return full ? "%02d:%02d:%02d.%03d".formatted(ms / 3600000, ms / 60000 % 60, ms / 1000 % 60, ms % 1000) : "%d:%02d.%03d".formatted(ms / 60000, ms / 1000 % 60, ms % 1000);
    }
}
