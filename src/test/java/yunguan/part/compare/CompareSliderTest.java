package yunguan.part.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Shot;
import yunguan.settings.Settings;
import yunguan.shell.Mode;
import yunguan.shell.Navigator;
import yunguan.shell.Surroundings;
import yunguan.shell.Visit;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.task.Background;
import yunguan.ui.Pictures;
import yunguan.ui.Scale;
import yunguan.ui.Texts;

/** Two pictures under the line, on a real screen. */
class CompareSliderTest {

    private static final List<Shot.Point> THEN = Shot.points("0.25,0.5 0.75,0.6");
    private static final List<Shot.Point> NOW = Shot.points("0.3,0.4 0.6,0.7");

    @TempDir
    Path folder;
    private double wide = 1300;
    /** Where the handle was at each side. */
    private final List<Bounds> handles = new ArrayList<>();

    /** A picture with a square of a colour at each point. */
    private static byte[] picture(int width, int height, List<Shot.Point> points, Color colour) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(colour);
        for (Shot.Point point : points) {
            pen.fillRect((int) (point.x() * width) - 12, (int) (point.y() * height) - 12, 24, 24);
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    /** What colour is seen at the points of the older picture, which are those of both: the line is drawn to one side and to the other. */
    private List<String> seen(List<Shot.Point> then, List<Shot.Point> now) throws Exception {
        try (Database store = Database.open(folder.resolve("store.db"), "store"); Background background = Background.pooled(failure -> { })) {
            store.update("INSERT INTO object VALUES ('then', 1, 'image/png', ?)", picture(900, 600, THEN, Color.GREEN));
            store.update("INSERT INTO object VALUES ('now', 1, 'image/png', ?)", picture(500, 700, NOW, Color.RED));
            Visit visit = new Visit(Lang.HANS, 0.5, 1);
            visit.modes().add(Mode.STILL);
            Surroundings around = new Surroundings(visit, new Texts(visit.language()), new Navigator(route -> {
                throw new IllegalStateException(route.toString());
            }, route -> { }), background, new Pictures(new ObjectStore(store, folder.resolve("objects")), background), new Scale(1600, 900), Settings.defaults());
            CompareSlider slider = Fx.on(() -> new CompareSlider(around, List.of(new Shot("then", "", LangText.EMPTY, then), new Shot("now", "", LangText.EMPTY, now))));
            Stage stage = Fx.on(() -> {
                Stage shown = new Stage();
                shown.setScene(new Scene(slider, wide, 800));
                shown.getScene().getStylesheets().add(Objects.requireNonNull(Texts.class.getResource("tokens.css")).toExternalForm());
                slider.getStyleClass().add("frame");
                slider.setStyle("-hall: #8C2F1B; -on-hall: white;");
                shown.show();
                return shown;
            });
            Fx.until("both are there", () -> Objects.requireNonNull(slider.lookup("#divider")).isVisible());
            List<String> seen = new ArrayList<>();
            for (String side : List.of("#then", "#now")) {
                Fx.run(() -> {
                    ((Button) Objects.requireNonNull(slider.lookup(side))).fire();
                    slider.layout();
                });
                seen.addAll(Fx.on(() -> colours(slider)));
                Node handle = Objects.requireNonNull(slider.lookup("#divider"));
                handles.add(Fx.on(() -> handle.localToScene(handle.getLayoutBounds())));
            }
            Fx.run(stage::close);
            return seen;
        }
    }

    private static List<String> colours(CompareSlider slider) {
        Node half = Objects.requireNonNull(slider.lookup("#two-pictures"));
        Bounds room = half.localToScene(half.getLayoutBounds());
        double factor = Math.min(room.getWidth() / 900, room.getHeight() / 600);
        factor = factor < 1.01 ? 1 : factor;
        double left = room.getCenterX() - 450 * factor;
        double top = room.getCenterY() - 300 * factor;
        WritableImage screen = slider.getScene().snapshot(null);
        List<String> colours = new ArrayList<>();
        for (Shot.Point point : THEN) {
            var colour = screen.getPixelReader().getColor((int) (left + point.x() * 900 * factor), (int) (top + point.y() * 600 * factor));
            colours.add(colour.getGreen() > 0.9 && colour.getRed() > 0.9 ? "white" : colour.getRed() > 0.7 ? "red" : colour.getGreen() > 0.7 ? "green" : colour.toString());
        }
        return colours;
    }

    @Test
    void whatItsAuthorHasLinedUpLiesOnEachOther() throws Exception {
        assertEquals(List.of("green", "green", "red", "red"), seen(THEN, NOW));
    }

    @Test
    void withoutPointsEachLiesInTheMiddle() throws Exception {
        assertEquals(List.of("green", "green", "white", "white"), seen(List.of(), List.of()));
    }

    /** Buttons lead to the next exhibit there. */
    @Test
    void theHandleStaysAwayFromWhatIsBesideThePictures() throws Exception {
        wide = 900;
        seen(THEN, NOW);
        double clear = Scale.GAP * new Scale(1600, 900).text();
        assertTrue(handles.getFirst().getMaxX() <= wide - clear, () -> "at the right end: " + handles);
        assertTrue(handles.getLast().getMinX() >= clear, () -> "at the left end: " + handles);
        assertEquals(2, handles.size());
    }
}
