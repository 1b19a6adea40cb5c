package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Catalogue;
import yunguan.settings.Settings;
import yunguan.shell.Mode;

/** The home page fits the screen, also when it says when the hall is open and what is new. */
class HomeFitsTest {

    private static final String BOTH = """
            opening.hours = Tu-Fr 09:00-17:00; Sa-Su 09:00-20:30
            notice = 本周六下午三点，二楼讲堂有老城故事会，欢迎街坊邻居带孩子来听。
            """;

    @TempDir
    Path folder;

    /** By how many pixels the page is higher than the screen. */
    private double more(String settings, int width, int height, Mode... modes) throws Exception {
        Path file = Files.createTempFile(folder, "kiosk", ".properties");
        Files.writeString(file, settings);
        try (OpenHall hall = new OpenHall(Files.createTempDirectory(folder, "hall"), Settings.read(file), width, height)) {
            Fx.until("home is there", () -> hall.sees("door-archive"));
            assertEquals(!settings.isEmpty(), Fx.on(() -> hall.sees("notice")));
            Fx.run(() -> hall.wiring.visit().modes().addAll(List.of(modes)));
            return Fx.on(() -> {
                Parent root = hall.scene.getRoot();
                root.applyCss();
                root.resize(width, height);
                root.layout();
                root.layout(); // a bar that came or went makes the page narrower or wider
                ScrollPane scroll = (ScrollPane) root.lookup(".touch-scroll");
                Node page = scroll.getContent();
                return Math.rint(page.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight());
            });
        }
    }

    @Test
    void hoursAndANoticeTakeTheirRoomFromThePictures() throws Exception {
        assertEquals(0, more("", 1920, 1080));
        assertEquals(0, more(BOTH, 1920, 1080));
        assertEquals(0, more("", 1080, 1920));
        assertEquals(0, more(BOTH, 1080, 1920));
        assertEquals(0, more("", 1080, 1920, Mode.LARGE));
        assertEquals(0, more("", 1080, 1920, Mode.CONTRAST));
        assertEquals(0, more(BOTH, 1920, 1080, Mode.CONTRAST));
    }

    /** By how many pixels the page that is shown is wider than the screen. */
    static double wider(OpenHall hall, int width, int height) {
        for (int frame = 0; frame < 4; frame++) {
            Fx.run(() -> {
                Parent root = hall.scene.getRoot();
                root.applyCss();
                root.resize(width, height);
                root.layout();
            });
        }
        return Fx.on(() -> {
            ScrollPane scroll = (ScrollPane) hall.scene.getRoot().lookup(".touch-scroll");
            return Math.rint(Math.max(0, scroll.getContent().getLayoutBounds().getWidth() - scroll.getViewportBounds().getWidth()));
        });
    }

    @Test
    void whatIsKeptHasALongNameAndTheDoorsStayOnTheScreen() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("hall"), Settings.defaults(), 1080, 1920)) {
            hall.holdings.store().update("UPDATE item SET title = ? WHERE id = 'doc-b'", "{\"zh-Hans\":\"" + "台江老城街巷与会馆的记忆".repeat(6) + "\"}");
            Fx.until("home is there", () -> hall.sees("door-archive"));
            Fx.run(() -> hall.wiring.visit().kept().add(new Catalogue(hall.holdings.store()).card("doc-b").orElseThrow()));
            assertTrue(Fx.on(() -> hall.sees("kept-doc-b")));
            assertEquals(0, wider(hall, 1080, 1920));
        }
    }
}
