package yunguan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What comes out of the loudspeaker: the monitor of the sound server's sink, heard. */
public final class Monitor {

    private static final int RATE = 16_000;
    /** The sink that this process plays to, where it has one of its own: so nothing is heard of what runs beside it. */
    private static final @Nullable String OWN = System.getenv("PULSE_SINK");

    private Monitor() {
    }

    /** Sees to it that there is something to listen at, before the first sound is played. */
    public static void isThere() throws Exception {
        try {
            String sinks = pactl("list", "short", "sinks");
            if (OWN != null && !sinks.contains("\t" + OWN + "\t")) {
                pactl("load-module", "module-null-sink", "sink_name=" + OWN);
            }
        } catch (IOException none) {
            throw new AssertionError("There is no sound server (" + none.getMessage() + "). Start one: pulseaudio -D --exit-idle-time=-1 --load=module-null-sink "
                    + "(packages pulseaudio, pulseaudio-utils and libasound2-plugins)", none);
        }
    }

    private static String pactl(String... words) throws Exception {
        Process asked = new ProcessBuilder(Stream.concat(Stream.of("pactl"), Stream.of(words)).toList()).redirectErrorStream(true).start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.waitFor() != 0) {
            throw new IOException(answer.strip());
        }
        return answer;
    }

    /** Root mean square of what is heard for some seconds; 16-bit samples: a voice is in the thousands, silence is 0. */
    public static double heard(double seconds) throws Exception {
        Process recording = new ProcessBuilder("parec", "--device=" + (OWN == null ? "@DEFAULT_MONITOR@" : OWN + ".monitor"), "--format=s16le", "--rate=" + RATE,
                "--channels=1", "--raw", "--latency-msec=100").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (InputStream sound = recording.getInputStream()) {
            byte[] samples = sound.readNBytes((int) (seconds * RATE) * 2);
            double sum = 0;
            for (int i = 0; i + 1 < samples.length; i += 2) {
                short sample = (short) ((samples[i] & 0xFF) | samples[i + 1] << 8);
                sum += (double) sample * sample;
            }
            if (samples.length < 1000) {
                throw new AssertionError("nothing could be recorded");
            }
            return Math.sqrt(sum / (samples.length / 2.0));
        } finally {
            recording.destroy();
            recording.waitFor();
        }
    }
}
