package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Objects;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.ui.Hand;
import yunguan.ui.Typesetting;

/** A finger on the way through a real film of two minutes: what stands over it, where it goes, and where chapters begin. */
class DraggingTest {

    private static final String SHEET = "a".repeat(64);
    private static final int TILE_WIDTH = 160;
    private static final int TILE_HEIGHT = 90;

    @TempDir
    Path folder;
    private OpenHall hall;
    private Stage stage;

    @BeforeEach
    void opens() throws Exception {
        hall = new OpenHall(folder);
        byte[] sheet = sheet();
        hall.holdings.store().inTransaction(rows -> {
            String lecture = "(SELECT key FROM item WHERE id = 'lecture-a' AND version = 1)";
            rows.update("INSERT INTO object VALUES (?, ?, 'image/png', ?)", SHEET, sheet.length, sheet);
            rows.update("INSERT INTO payload VALUES ('p', 1, 'data/s.png', ?)", SHEET);
            rows.update("INSERT INTO preview VALUES (" + lecture + ", 0, ?, 10, 4, 3, ?, ?, 12)", SHEET, TILE_WIDTH, TILE_HEIGHT);
            rows.update("INSERT INTO chapter (item, start, title) VALUES (" + lecture + ", 0, '{\"zh-Hans\":\"开头\"}')");
            rows.update("INSERT INTO chapter (item, start, title) VALUES (" + lecture + ", 60, '{\"zh-Hans\":\"后半\"}')");
            rows.update("INSERT INTO chapter (item, start, title) VALUES (" + lecture + ", 63, '{\"zh-Hans\":\"没有地方写下来的一章\"}')");
            rows.update("INSERT INTO chapter (item, start, title) VALUES (" + lecture + ", 66, '{\"zh-Hans\":\"结尾\"}')");
            return null;
        });
        Fx.run(() -> {
            stage = new Stage();
            stage.setScene(hall.scene);
            stage.show();
        });
        hall.touch("door-lectures");
        hall.touch("card-lecture-a");
        Fx.until("it plays", () -> Objects.requireNonNull(hall.wiring.visitorsScreen()).inUse() && second() >= 1);
    }

    @AfterEach
    void closes() {
        Fx.run(stage::close);
        hall.close();
    }

    /** Twelve pictures, each of another grey. */
    private static byte[] sheet() throws Exception {
        BufferedImage sheet = new BufferedImage(4 * TILE_WIDTH, 3 * TILE_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = sheet.createGraphics();
        for (int i = 0; i < 12; i++) {
            brush.setColor(new Color(20 * i, 20 * i, 20 * i));
            brush.fillRect(i % 4 * TILE_WIDTH, i / 4 * TILE_HEIGHT, TILE_WIDTH, TILE_HEIGHT);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(sheet, "png", out);
        return out.toByteArray();
    }

    /** Where the film is, in seconds; call it on the JavaFX thread. */
    private double second() {
        String[] clock = hall.scene.getRoot().lookup(".player-time") instanceof Label label && !label.getText().isEmpty() ? label.getText().split(":") : new String[] {"0", "0"};
        return Integer.parseInt(clock[0]) * 60 + Integer.parseInt(clock[1]);
    }

    /** The place on the glass of a second of the film. */
    private Point2D at(double second) {
        return Fx.on(() -> {
            Node seek = Objects.requireNonNull(hall.node("seek"));
            Node track = Objects.requireNonNull(seek.lookup(".seek-track"));
            Bounds way = track.localToScene(track.getLayoutBounds());
            return new Point2D(way.getMinX() + way.getWidth() * second / 120, way.getCenterY());
        });
    }

    private void finger(EventType<MouseEvent> does, Point2D at) {
        Fx.run(() -> {
            Node seek = Objects.requireNonNull(hall.node("seek"));
            seek.fireEvent(new MouseEvent(does, at.getX(), at.getY(), at.getX(), at.getY(), MouseButton.PRIMARY, 1,
                    false, false, false, false, does != MouseEvent.MOUSE_RELEASED, false, false, false, false, true, null));
        });
    }

    private String reads(String id) {
        return Fx.on(() -> hall.node(id) instanceof Label label ? Typesetting.plain(label.getText()) : "");
    }

    @Test
    void overTheFingerStandsWhatIsToBeSeenThere() {
        finger(MouseEvent.MOUSE_PRESSED, at(20));
        Fx.until("the bubble comes with the finger", () -> hall.sees("seek-bubble"));
        assertEquals("开头", reads("seek-chapter"));
        for (int second = 24; second <= 84; second += 4) {
            finger(MouseEvent.MOUSE_DRAGGED, at(second));
        }
        assertEquals("结尾", reads("seek-chapter"));
        assertEquals("1:24", reads("seek-time"));
        Fx.until("the small picture is there", () -> picture().getImage() != null);
        assertEquals(new Rectangle2D(0, 2 * TILE_HEIGHT, TILE_WIDTH, TILE_HEIGHT), Fx.on(() -> picture().getViewport()), "the ninth picture of twelve");
        int grey = Fx.on(() -> picture().snapshot(null, null).getPixelReader().getArgb(40, 40) & 0xFF);
        assertEquals(160, grey, 2, "it is what is drawn");
        Bounds bubble = Fx.on(() -> Objects.requireNonNull(hall.node("seek-bubble")).localToScene(Objects.requireNonNull(hall.node("seek-bubble")).getLayoutBounds()));
        Point2D finger = at(84);
        assertTrue(bubble.getMaxY() <= finger.getY() && bubble.getMinX() < finger.getX() && bubble.getMaxX() > finger.getX(), bubble + " stands over " + finger);
        assertTrue(Fx.on(this::second) < 30, "the film goes there when the finger is lifted");

        finger(MouseEvent.MOUSE_RELEASED, at(84));
        Fx.until("the film is there and plays on", () -> second() >= 83 && second() <= 88 && !hall.sees("seek-bubble"));

        finger(MouseEvent.MOUSE_PRESSED, at(100));
        finger(MouseEvent.MOUSE_DRAGGED, at(10));
        Fx.run(() -> Objects.requireNonNull(hall.node("seek")).fireEvent(new javafx.scene.input.InputEvent(Hand.CANCELLED)));
        finger(MouseEvent.MOUSE_RELEASED, at(10));
        Fx.until("a palm goes nowhere", () -> second() >= 84 && !hall.sees("seek-bubble"));
    }

    private ImageView picture() {
        return (ImageView) Objects.requireNonNull(Objects.requireNonNull(hall.node("seek-bubble")).lookup(".image-view"));
    }

    @Test
    void aMarkIsTouchedAndItsNameStandsUnderItWhereThereIsRoom() {
        double slack = Fx.on(() -> Objects.requireNonNull(hall.node("seek")).lookup(".seek-thumb").getLayoutBounds().getWidth() / 2);
        Point2D beside = at(60).subtract(slack * 0.7, 0);
        assertTrue(beside.distance(at(60)) > 10);
        Fx.run(() -> hall.wiring.visit().speed().set(0.5)); // so that the second is still the same when it is looked at
        finger(MouseEvent.MOUSE_PRESSED, beside);
        assertEquals("后半", reads("seek-chapter"), "a finger beside the mark is at the mark");
        finger(MouseEvent.MOUSE_RELEASED, beside);
        Fx.until("at the chapter's second and not before", () -> second() >= 60 && second() <= 62);
        finger(MouseEvent.MOUSE_PRESSED, at(30));
        finger(MouseEvent.MOUSE_DRAGGED, at(50));
        finger(MouseEvent.MOUSE_DRAGGED, at(59));
        assertEquals("开头", reads("seek-chapter"), "a finger that is drawn along is where it is");
        finger(MouseEvent.MOUSE_RELEASED, at(59));

        assertFalse(Fx.on(() -> hall.sees("chapter-name-1")), "beside the film there is the list");
        hall.touch("whole");
        Fx.until("over the film alone there are the names", () -> hall.sees("chapter-name-0") && hall.sees("chapter-name-3"));
        assertFalse(Fx.on(() -> hall.sees("chapter-name-2")), "there is no room for this one");
        ButtonBase end = (ButtonBase) Objects.requireNonNull(hall.node("chapter-name-3"));
        Fx.until("a name stands under its mark", () -> {
            Bounds place = end.localToScene(end.getLayoutBounds());
            return place.getMinX() >= 66.0 / 120 * 1500 && place.getMaxX() <= 1920;
        });
        Fx.run(end::fire);
        Fx.until("a name goes to its chapter", () -> second() >= 66 && second() <= 69);
    }
}
