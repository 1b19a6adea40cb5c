package yunguan;

import java.io.InputStream;

/** What comes out of the loudspeaker: the monitor of the sound server's sink, heard. */
public final class Monitor {

    private static final int RATE = 16_000;

    private Monitor() {
    }

    /** Root mean square of what is heard for some seconds; 16-bit samples: a voice is in the thousands, silence is 0. */
    public static double heard(double seconds) throws Exception {
        Process recording = new ProcessBuilder("parec", "--device=@DEFAULT_MONITOR@", "--format=s16le", "--rate=" + RATE,
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
