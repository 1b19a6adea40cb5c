package yunguan.part.panorama;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Spot;
import yunguan.part.spots.SpotLayer;
import yunguan.part.surface.Surface;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.Give;
import yunguan.ui.Keyed;
import yunguan.ui.Touch;

/**
 * Looks around in a panorama: by finger, by arrows, and from spot to spot. Between {@link #left()} and {@link #entered()} it holds no
 * pixels; while it is open, those of the picture alone: 32 MB for 4096 × 2048, and larger ones are read at that size.
 */
public final class PanoramaView extends BorderPane {

    private static final int MOST_WIDE = 4096;
    private static final double KEY_TURN = Math.toRadians(20);
    /** What is seen of a panorama when one looks at a spot. */
    private static final double AT_SPOT = Math.toRadians(60);

    private final Surroundings around;
    private final Callable<Optional<byte[]>> file;
    private final StackPane place = new StackPane();
    /** The surface with the signs upon it. */
    private final StackPane picture = new StackPane();
    private final SpotLayer spots;
    private final Gaze gaze = new Gaze();
    private final Surface surface = new Surface(this::paint);
    private final GazeHand hand;
    private final Button nearer;
    private final Button farther;
    private @Nullable Sphere sphere;
    private boolean finely;
    private int visits;

    /**
     * @param file     reads the picture, JPEG or PNG; nothing where it is missing
     * @param spots    on it
     * @param targets  what they lead to, by its id
     * @param doneWord on the button that leaves
     * @param done     leaves
     */
    public PanoramaView(Surroundings around, Callable<Optional<byte[]>> file, List<Spot> spots, Map<String, Card> targets, ObservableValue<String> doneWord, Runnable done) {
        this.around = around;
        this.file = file;
        var texts = around.texts();
        getStyleClass().add("panorama");
        hand = new GazeHand(picture, gaze, this::moved);
        surface.setId("panorama-surface");
        this.spots = new SpotLayer(around, spots, targets, spot -> {
            double[] to = angles(spot);
            return gaze.seen(to[0], to[1]);
        }, spot -> {
            double[] to = angles(spot);
            hand.lead(to[0], to[1], Math.min(gaze.wide(), AT_SPOT));
        });
        picture.setMinSize(0, 0);
        picture.getChildren().addAll(surface, this.spots);
        Button left = Touch.round("mdi2c-chevron-left", texts.of("part.panorama.left"), () -> turn(-KEY_TURN, 0));
        left.setId("panorama-left");
        Button right = Touch.round("mdi2c-chevron-right", texts.of("part.panorama.right"), () -> turn(KEY_TURN, 0));
        right.setId("panorama-right");
        nearer = Touch.round("mdi2m-magnify-plus-outline", texts.of("part.pyramid.closer"), () -> hand.step(true));
        nearer.setId("panorama-closer");
        farther = Touch.round("mdi2m-magnify-minus-outline", texts.of("part.pyramid.farther"), () -> hand.step(false));
        farther.setId("panorama-farther");
        Button leave = Touch.button("mdi2c-check", doneWord, done);
        leave.setId("leave-panorama");
        FlowPane buttons = new FlowPane(leave, left, farther, nearer, right);
        buttons.getStyleClass().add("spot-foot");
        buttons.setAlignment(Pos.CENTER);
        place.setMinSize(0, 0);
        place.getStyleClass().add("panorama-place");
        place.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        place.accessibleTextProperty().bind(texts.of("part.panorama.hint"));
        Give.within(place);
        Keyed.within(place, this::key);
        setCenter(place);
        buttons.getChildren().addAll(this.spots.names());
        buttons.getStylesheets().add(SpotLayer.sheet());
        setBottom(buttons);
    }

    private static double[] angles(Spot spot) {
        return new double[] {(spot.x() - 0.5) * 2 * Math.PI, (0.5 - spot.y()) * Math.PI};
    }

    private void turn(double right, double up) {
        hand.lead(gaze.direction() + right, gaze.height() + up, gaze.wide());
    }

    private boolean key(KeyCode key) {
        switch (key) {
            case LEFT -> turn(-KEY_TURN, 0);
            case RIGHT -> turn(KEY_TURN, 0);
            case UP -> turn(0, KEY_TURN / 2);
            case DOWN -> turn(0, -KEY_TURN / 2);
            case PLUS, ADD, EQUALS -> hand.step(true);
            case MINUS, SUBTRACT -> hand.step(false);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Reads the picture. */
    public void entered() {
        int visit = ++visits;
        around.background().run(() -> file.call().map(PanoramaView::read).orElse(null), read -> {
            if (visit != visits) {
                return;
            }
            if (read == null) {
                trouble();
                return;
            }
            sphere = read;
            place.getChildren().setAll(picture);
            moved();
        }, failure -> {
            if (visit == visits) { // otherwise another look is open by now
                trouble();
            }
        });
    }

    private void trouble() {
        place.getChildren().setAll(new TroubleView(around, "trouble.missing").node());
    }

    private static @Nullable Sphere read(byte[] bytes) {
        Image image = new Image(new ByteArrayInputStream(bytes), MOST_WIDE, MOST_WIDE / 2.0, false, true);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        if (image.isError() || width < 2 || height < 2) {
            return null;
        }
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new Sphere(pixels, width, height);
    }

    /** Gives everything back. */
    public void left() {
        visits++;
        hand.end();
        sphere = null;
        surface.forget();
        place.getChildren().clear();
    }

    private void moved() {
        nearer.setDisable(gaze.narrowest());
        farther.setDisable(gaze.widest());
        finely = false;
        surface.dirty();
        spots.follow();
    }

    private void paint(int[] pixels, int width, int height) {
        Sphere open = sphere;
        if (open == null) {
            return;
        }
        gaze.resize(width, height);
        boolean fine = finely && !hand.running();
        open.draw(pixels, width, height, gaze, fine);
        spots.follow();
        if (!fine && !hand.running()) {
            finely = true;
            around.background().onScreen(() -> {
                if (finely) {
                    surface.dirty(); // it has come to rest: once more, as finely as it can be
                }
            });
        }
    }
}
