package yunguan.command.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import yunguan.command.tour.Finger;

/** Other programs that play the same film on the whole of the same screen, where they are installed. Each is seen to play before what it costs is taken down. */
final class OtherPlayers {

    static final List<String> NAMES = List.of("mpv", "chromium");
    private static final List<String> MPV = List.of("--no-config", "--fullscreen", "--no-border", "--geometry=100%x100%+0+0", "--loop", "--really-quiet");
    private static final List<String> CHROMIUM = List.of("--no-sandbox", "--kiosk", "--no-first-run", "--window-position=0,0",
            "--autoplay-policy=no-user-gesture-required");
    private static final int PATIENCE_SECONDS = 30;
    /** Until what a program does once, when it starts, is over. */
    private static final long SETTLES_MILLIS = 4000;

    /**
     * One of them.
     *
     * @param installed whether it is
     * @param cost      of it with all that it has started; {@code null} where it was not seen to play
     */
    record Other(boolean installed, @Nullable Cost cost) {

        String row(String name) {
            return cost != null ? cost.row(name) : name + (installed ? " is installed, and was not seen to play here" : " is not installed");
        }
    }

    private OtherPlayers() {
    }

    /**
     * Lets one after the other play.
     *
     * @param size    {@code WxH} of the screen
     * @param number  of the picture that is seen on the whole screen; -1 while there is none
     * @param seconds so long each is watched
     */
    static Map<String, Other> play(Path film, String size, IntSupplier number, int seconds) {
        Map<String, Other> others = new LinkedHashMap<>();
        for (String name : NAMES) {
            boolean installed = OtherProgram.isInstalled(name, OtherProgram.path());
            try {
                others.put(name, new Other(installed, installed ? cost(name, film, size, number, seconds) : null));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return others;
    }

    private static @Nullable Cost cost(String name, Path film, String size, IntSupplier number, int seconds) throws IOException {
        try (PassingFolder home = PassingFolder.of("bench-other-")) {
            List<String> line = new ArrayList<>(List.of(name));
            if (name.equals("mpv")) {
                line.addAll(MPV);
                line.add(film.toString());
            } else {
                line.addAll(CHROMIUM);
                line.addAll(List.of("--user-data-dir=" + home.path().resolve("profile"), "--window-size=" + size.replace('x', ','), film.toUri().toString()));
            }
            Process process = OtherProgram.start(line, home.path(), ProcessBuilder.Redirect.DISCARD);
            try {
                if (!plays(number)) {
                    return null;
                }
                Finger.rest(SETTLES_MILLIS);
                Cost cost = Cost.of(process.toHandle(), seconds);
                return plays(number) ? cost : null;
            } finally {
                OtherProgram.end(process);
            }
        }
    }

    /** Whether one picture of the film follows another. */
    private static boolean plays(IntSupplier number) {
        int first = -1;
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS); System.nanoTime() < end; Finger.rest(200)) {
            int seen = number.getAsInt();
            if (first >= 0 && seen >= 0 && seen != first) {
                return true;
            }
            first = seen;
        }
        return false;
    }
}
