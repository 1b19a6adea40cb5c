package yunguan.shell.touch;

import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.shell.TouchSource;
import yunguan.ui.Taps;

/** From the kernel's bytes to a pressed button. */
class TouchSourceTest {

    @TempDir
    Path folder;

    @Test
    void aFingerOnThePipePressesTheButtonUnderIt() throws Exception {
        Path device = folder.resolve("event0");
        PipePorts ports = new PipePorts(folder);
        ports.plug("event0");
        AtomicInteger pressed = new AtomicInteger();
        Scene scene = Fx.on(() -> {
            Button button = new Button("here");
            button.setOnAction(event -> pressed.incrementAndGet());
            button.setMaxSize(200, 100);
            button.setMinSize(200, 100);
            Scene made = new Scene(new StackPane(button), 400, 200);
            Taps.on(made);
            made.getRoot().applyCss();
            made.getRoot().layout();
            return made;
        });
        try (TouchSource source = TouchSource.reading(new TouchDevices(new Kernel(), ports, 0), new Fingers(new SceneGlass(scene)));
                OutputStream writing = new FileOutputStream(device.toFile())) {
            for (int[] at : List.of(new int[] {2000, 1100}, new int[] {100, 150}, new int[] {1900, 1200})) {
                PipePorts.write(writing, PipePorts.abs(PipePorts.ID, 5), PipePorts.abs(PipePorts.X, at[0]), PipePorts.abs(PipePorts.Y, at[1]), PipePorts.WHOLE);
                PipePorts.write(writing, PipePorts.abs(PipePorts.ID, -1), PipePorts.WHOLE);
            }
            Fx.until("the button was pressed twice, and not by the finger beside it", () -> pressed.get() == 2);
        }
    }
}
