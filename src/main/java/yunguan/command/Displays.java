package yunguan.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is to be said of the displays of a machine, as Linux tells of them in {@code /sys/class/drm}. */
final class Displays {

    /** More pixels than these cannot be moved fluidly by a processor alone: measured, 95 to 108 ms a picture at 3840×2160. */
    private static final long MOST_FLUID = 2560L * 1440;

    private Displays() {
    }

    static List<String> ofThisMachine() {
        return of(Path.of("/sys/class/drm"));
    }

    /** Advice for each connected display that is too fine for a machine without a graphics card. @param drm its folder; nothing where there is none */
    static List<String> of(Path drm) {
        List<String> advice = new ArrayList<>();
        try (Stream<Path> all = Files.list(drm)) {
            List<Path> found = all.sorted().toList();
            boolean graphics = found.stream().anyMatch(node -> node.getFileName().toString().startsWith("renderD"));
            for (Path display : found) {
                if (!graphics && Files.exists(display.resolve("status")) && Files.readString(display.resolve("status")).strip().equals("connected")) {
                    String mode = Files.readString(display.resolve("modes")).lines().findFirst().orElse("");
                    if (mode.matches("\\d{3,5}x\\d{3,5}.*") && pixels(mode) > MOST_FLUID) {
                        advice.add(display.getFileName() + " has " + mode + ": sharp, but without a graphics card not fluid. Set it to 1920x1080.");
                    }
                }
            }
        } catch (IOException none) {
            return List.of(); // a machine that does not tell
        }
        return advice;
    }

    private static long pixels(String mode) {
        String[] sides = mode.replaceAll("[^0-9x].*", "").split("x");
        return Long.parseLong(sides[0]) * Long.parseLong(sides[1]);
    }
}
