package yunguan.endtoend;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An X server with nobody in front of it, with or without a window manager. */
final class VirtualScreen implements AutoCloseable {

    /** Size, then the place of the upper left corner on the screen. */
    private static final Pattern WINDOW = Pattern.compile("\"yunguan.app.KioskApp\"\\)\\s+(\\d+)x(\\d+)[+-]\\d+[+-]\\d+\\s+\\+(-?\\d+)\\+(-?\\d+)");

    private final Process server;
    private final String display;
    private @Nullable Process manager;

    /** @param size {@code WxH} in pixels */
    VirtualScreen(String size) throws IOException {
        server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", size + "x24", "-nolisten", "tcp", "-noreset")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader said = server.inputReader(StandardCharsets.US_ASCII);
        String number = said.readLine();
        if (number == null) {
            throw new IOException("Xvfb did not start; it is in the package xvfb");
        }
        display = ":" + number.strip();
    }

    String display() {
        return display;
    }

    /** Puts a window manager on it. */
    void manage() throws IOException, InterruptedException {
        ProcessBuilder openbox = new ProcessBuilder("openbox", "--sm-disable").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        openbox.environment().put("DISPLAY", display);
        manager = openbox.start();
        // it is there as soon as the root window names it
        for (int looks = 0; looks < 100 && !ask("xprop", "-root", "_NET_SUPPORTING_WM_CHECK").contains("window id"); looks++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** The kiosk's window as {@code WxH+X+Y}; empty while there is none. */
    String window() throws IOException, InterruptedException {
        List<MatchResult> found = WINDOW.matcher(ask("xwininfo", "-root", "-tree")).results().toList();
        return found.isEmpty() ? "" : "%sx%s+%s+%s".formatted(found.getFirst().group(1), found.getFirst().group(2),
                found.getFirst().group(3), found.getFirst().group(4));
    }

    /** Touches a place. @param x in pixels @param y in pixels */
    void touch(int x, int y) throws IOException, InterruptedException {
        ask("xdotool", "mousemove", Integer.toString(x), Integer.toString(y), "mousedown", "1", "sleep", "0.1", "mouseup", "1", "sleep", "0.3");
    }

    /** Types on a keyboard that is plugged in, and presses Enter. */
    void type(String words) throws IOException, InterruptedException {
        ask("xdotool", "type", "--delay", "80", words);
        ask("xdotool", "key", "Return");
    }

    /** How many windows there are, and how large. */
    String windows() throws IOException, InterruptedException {
        return ask("xwininfo", "-root", "-tree").lines().filter(line -> line.contains("yunguan.app.KioskApp"))
                .map(line -> line.replaceAll("^.*\\)\\s+", "")).sorted().collect(java.util.stream.Collectors.joining("\n"));
    }

    /** Presses keys and buttons, as xdotool takes them. */
    void does(String... words) throws IOException, InterruptedException {
        List<String> all = new java.util.ArrayList<>(List.of("xdotool"));
        all.addAll(List.of(words));
        String said = ask(all.toArray(String[]::new));
        if (!said.isBlank()) {
            throw new IOException("xdotool: " + said);
        }
    }

    private String kiosk() throws IOException, InterruptedException {
        return ask("xdotool", "search", "--class", "yunguan").lines().reduce((one, other) -> other).orElseThrow(() -> new IOException("there is no window"));
    }

    /** Asks the window manager to put the kiosk's window away. */
    void putAway() throws IOException, InterruptedException {
        does("windowminimize", kiosk());
    }

    /** Whether the kiosk's window is on the screen. */
    boolean shows() throws IOException, InterruptedException {
        return ask("xwininfo", "-id", kiosk()).contains("IsViewable");
    }

    private String ask(String... words) throws IOException, InterruptedException {
        ProcessBuilder question = new ProcessBuilder(words).redirectErrorStream(true);
        question.environment().put("DISPLAY", display);
        Process asked = question.start();
        String answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }

    @Override
    public void close() {
        if (manager != null) {
            manager.destroy();
        }
        server.destroy();
    }
}
