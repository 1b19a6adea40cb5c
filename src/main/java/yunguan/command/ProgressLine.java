package yunguan.command;

import java.io.PrintWriter;
import yunguan.pack.Pace;
import yunguan.pack.PackTexts;
import yunguan.pack.Progress;

/** Progress as one line that is written over, a few times a second; silent where nobody watches. */
final class ProgressLine implements Progress {

    private static final long EVERY_NANOS = 100_000_000L;

    private final PrintWriter out;
    private final PackTexts texts;
    private final boolean terminal;
    private final Pace pace = new Pace(Progress.SILENT, System::nanoTime);
    private long last;
    private int width;

    ProgressLine(PrintWriter out, PackTexts texts, boolean terminal) {
        this.out = out;
        this.texts = texts;
        this.terminal = terminal;
    }

    @Override
    public synchronized void at(Phase phase, long done, long total) {
        pace.at(phase, done, total);
        long now = System.nanoTime();
        if (!terminal || now - last < EVERY_NANOS) {
            return;
        }
        last = now;
        String words = texts.say("say.phase." + phase) + (total > 0 ? " " + done * 100 / total + " %" : " …") + (inBytes(phase) ? speed(total) : "");
        int room = Math.max(0, width - words.length());
        out.print("\r" + words + " ".repeat(room));
        out.flush();
        width = words.length();
    }

    private static boolean inBytes(Phase phase) {
        return phase == Phase.BUILD || phase == Phase.VERIFY || phase == Phase.COPY;
    }

    private String speed(long total) {
        return total <= 0 || pace.perSecond() == 0 ? "" : "  " + texts.say("say.pace", "size", PackVoice.size(total), "speed", PackVoice.size(pace.perSecond()),
                "seconds", pace.left().map(left -> Long.toString(left.toSeconds())).orElse("—"));
    }

    /** Leaves the line empty for what comes next. */
    synchronized void clear() {
        if (width > 0) {
            out.print("\r" + " ".repeat(width * 2) + "\r"); // a Chinese character is two columns wide
            out.flush();
            width = 0;
        }
    }
}
