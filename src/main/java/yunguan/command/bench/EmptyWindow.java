package yunguan.command.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import yunguan.command.tour.Finger;

/**
 * A window of JavaFX with nothing in it, in a process of its own: on Linux its clock strikes sixty times a second also where nothing
 * moves, and what that takes is taken by every window.
 */
public final class EmptyWindow {

    private static final long SETTLED_MILLIS = 10_000;
    private static final int LOOK_SECONDS = 10;
    private static final int LOOKS = 3;

    private EmptyWindow() {
    }

    /** Opens it; whoever started the process ends it. @param size the width and the height in pixels */
    public static void main(String[] size) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new Region(), Double.parseDouble(size[0]), Double.parseDouble(size[1])));
            stage.show();
        });
    }

    /** Opens one and watches it. @param size {@code WxH} in pixels @return percent of a core that it takes at rest */
    static double atRest(String size) throws IOException {
        String[] pixels = size.split("x");
        Process window = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=javafx.graphics", "-p", System.getProperty("jdk.module.path"), "-m", "yunguan/" + EmptyWindow.class.getName(), pixels[0], pixels[1])
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        try {
            Finger.rest(SETTLED_MILLIS);
            double least = atRest(window.toHandle());
            if (!window.isAlive()) {
                throw new BenchException("An empty window of JavaFX did not open.");
            }
            return least;
        } finally {
            OtherProgram.end(window);
        }
    }

    /** The least of some looks: what a program takes at rest it takes in every one, and a collector or a compiler that comes by is not that. */
    static double atRest(ProcessHandle program) {
        return Stream.generate(() -> Cost.of(program, LOOK_SECONDS).percent()).limit(LOOKS).min(Comparator.naturalOrder()).orElseThrow();
    }
}
