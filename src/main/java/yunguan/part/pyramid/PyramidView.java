package yunguan.part.pyramid;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Spot;
import yunguan.part.spots.SpotLayer;
import yunguan.part.surface.Surface;
import yunguan.shell.Mode;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.store.Leases;
import yunguan.store.Pyramid;
import yunguan.ui.Give;
import yunguan.ui.Keyed;
import yunguan.ui.Touch;

/**
 * Looks into a large picture: the picture, a small one that shows where one is, and large buttons for those who
 * do not drag. Between {@link #left()} and {@link #entered()} it holds neither file nor pixels.
 */
public final class PyramidView extends BorderPane {

    /** The quiet ground around the picture. */
    private static final int GROUND = 0xFFEEE7D9;
    /** Coarse tiles up to this many pixels a side are always kept. */
    private static final int ALWAYS = 1024;
    /** What an arrow key looks on by, of what is seen. */
    private static final double KEY_SHARE = 0.2;

    private final Surroundings around;
    private final Path file;
    private final Leases leases;
    private final List<Spot> spots;
    private final Map<String, Card> targets;
    private final StackPane place = new StackPane();
    private final FlowPane buttons;
    /** Those that every picture has. */
    private final List<Node> own;
    private final Button closer;
    private final Button farther;
    private final Button whole;
    private @Nullable Glass glass;
    private int visits;

    /** @param file a pyramid (MBTiles), an object @param leases hold it while it is open @param doneWord on the button that leaves @param done leaves */
    public PyramidView(Surroundings around, Path file, Leases leases, ObservableValue<String> doneWord, Runnable done) {
        this(around, file, leases, List.of(), Map.of(), doneWord, done);
    }

    /** The same with spots of which something is told. @param targets what they lead to, by its id */
    public PyramidView(Surroundings around, Path file, Leases leases, List<Spot> spots, Map<String, Card> targets, ObservableValue<String> doneWord, Runnable done) {
        this.spots = List.copyOf(spots);
        this.targets = Map.copyOf(targets);
        this.around = around;
        this.file = file;
        this.leases = leases;
        getStyleClass().add("pyramid");
        getStylesheets().add(java.util.Objects.requireNonNull(PyramidView.class.getResource("pyramid.css")).toExternalForm());
        var texts = around.texts();
        closer = Touch.primary("mdi2m-magnify-plus-outline", texts.of("part.pyramid.closer"), () -> step(true));
        closer.setId("closer");
        farther = Touch.button("mdi2m-magnify-minus-outline", texts.of("part.pyramid.farther"), () -> step(false));
        farther.setId("farther");
        whole = Touch.button("mdi2f-fit-to-page-outline", texts.of("part.pyramid.whole"), this::whole);
        whole.setId("whole");
        Button leave = Touch.button("mdi2c-check", doneWord, done);
        leave.setId("leave-pyramid");
        buttons = new FlowPane(leave, whole, farther, closer);
        buttons.getStyleClass().add("pyramid-buttons");
        buttons.setAlignment(Pos.CENTER);
        place.setMinSize(0, 0);
        Give.within(place);
        place.getStyleClass().add("pyramid-place");
        place.setId("deep-picture");
        place.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        place.accessibleTextProperty().bind(texts.of("part.pyramid.hint"));
        Keyed.within(place, this::key);
        setCenter(place);
        own = List.copyOf(buttons.getChildren());
        setBottom(buttons);
        show(null);
    }

    /** Opens the file. */
    public void entered() {
        int visit = ++visits;
        around.background().run(() -> Pyramid.open(file, leases), pyramid -> {
            if (visit == visits) {
                opened(pyramid);
            } else {
                close(pyramid);
            }
        }, failure -> {
            if (visit == visits) { // otherwise another look is open by now
                trouble();
            }
        });
    }

    /** Closes the file and gives the memory back. */
    public void left() {
        visits++;
        if (glass != null) {
            glass.close();
            close(glass.pyramid);
        }
        show(null);
        place.getChildren().clear();
    }

    private void close(Pyramid pyramid) {
        around.background().run(() -> {
            pyramid.close();
            return 0;
        }, closed -> { });
    }

    private void opened(Pyramid pyramid) {
        Levels levels = new Levels(pyramid.number("width", 0), pyramid.number("height", 0), pyramid.number("maxzoom", -1));
        if (!levels.usable()) {
            close(pyramid);
            trouble();
            return;
        }
        Glass opened = new Glass(pyramid, levels);
        StackPane.setAlignment(opened.overview, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(opened.overview, new Insets(around.scale().px(24)));
        place.getChildren().setAll(opened.picture, opened.overview);
        buttons.getChildren().setAll(own);
        buttons.getChildren().addAll(opened.spotLayer.names());
        show(opened);
        opened.moved();
    }

    private void trouble() {
        place.getChildren().setAll(new TroubleView(around, "trouble.missing").node());
    }

    private void show(@Nullable Glass now) {
        glass = now;
        closer.setDisable(now == null);
        farther.setDisable(true);
        whole.setDisable(true);
    }

    private void step(boolean nearer) {
        if (glass != null) {
            glass.motion.end();
            glass.go(nearer ? glass.lens.nearer() : glass.lens.farther());
        }
    }

    /** An arrow of a keypad looks on by a fifth of what is seen, plus and minus go nearer and back. */
    private boolean key(KeyCode key) {
        Glass open = glass;
        if (open == null) {
            return false;
        }
        double right = open.surface.getWidth() * KEY_SHARE;
        double down = open.surface.getHeight() * KEY_SHARE;
        return switch (key) {
            case LEFT -> open.look(right, 0);
            case RIGHT -> open.look(-right, 0);
            case UP -> open.look(0, down);
            case DOWN -> open.look(0, -down);
            case PLUS, ADD, EQUALS -> steps(true);
            case MINUS, SUBTRACT -> steps(false);
            default -> false;
        };
    }

    private boolean steps(boolean nearer) {
        step(nearer);
        return true;
    }

    private void whole() {
        if (glass != null) {
            glass.go(glass.lens.fit());
        }
    }

    /** An open pyramid: everything that lasts from entering to leaving. */
    private final class Glass {

        private final Pyramid pyramid;
        private final Levels levels;
        private final Lens lens;
        private final TileLoader loader;
        private final Compositor compositor;
        private final Give give;
        private final LensMotion motion;
        private final LensGestures gestures;
        private final Surface surface;
        private final Overview overview;
        private final SpotLayer spotLayer;
        /** The surface with the signs upon it. */
        private final StackPane picture;

        Glass(Pyramid pyramid, Levels levels) {
            this.pyramid = pyramid;
            this.levels = levels;
            lens = new Lens(levels);
            loader = new TileLoader(around.background(), key -> TileLoader.decode(pyramid, key),
                    levels.zoomFor((double) ALWAYS / Math.max(levels.width(), levels.height())), this::arrived);
            compositor = new Compositor(levels, loader::pixels, GROUND);
            surface = new Surface(this::paint);
            surface.getStyleClass().add("pyramid-surface");
            give = new Give(surface);
            motion = new LensMotion(lens, give, this::moved);
            picture = new StackPane(surface);
            picture.setMinSize(0, 0);
            gestures = new LensGestures(picture, around.scale().mm(1), lens, motion, give, () -> around.visit().modes().contains(Mode.STILL), this::moved);
            overview = new Overview(levels, around.scale().px(320), (x, y) -> {
                motion.end();
                lens.lookAt(x, y);
                moved();
            });
            spotLayer = new SpotLayer(around, spots, targets, this::seen, spot -> gestures.fly(spot.x() * levels.width(), spot.y() * levels.height()));
            picture.getChildren().add(spotLayer);
        }

        /** Where a spot is seen, in pixels; {@code null} below the small picture. */
        private double @Nullable [] seen(Spot spot) {
            double x = surface.getWidth() / 2 + (spot.x() * levels.width() - lens.centreX()) * lens.scale();
            double y = surface.getHeight() / 2 + (spot.y() * levels.height() - lens.centreY()) * lens.scale();
            double room = around.em() * 2;
            var small = overview.getBoundsInParent();
            boolean covered = overview.isVisible() && x > small.getMinX() - room && y > small.getMinY() - room && x < small.getMaxX() + room && y < small.getMaxY() + room;
            return covered ? null : new double[] {x, y};
        }

        void go(double scale) {
            gestures.go(scale, surface.getWidth() / 2, surface.getHeight() / 2);
        }

        /** Looks at what lies beside, in pixels. @return true: the key was understood, also where there is no more */
        boolean look(double right, double down) {
            motion.end();
            if (lens.move(right, down)) {
                moved();
            }
            return true;
        }

        /** Another part is seen: draw it, and fetch what is missing. */
        void moved() {
            closer.setDisable(lens.nearest());
            farther.setDisable(lens.seesWhole());
            whole.setDisable(lens.seesWhole());
            overview.setVisible(!lens.seesWhole());
            overview.draw(compositor, loader::has);
            spotLayer.follow();
            surface.dirty();
        }

        private void arrived() {
            overview.draw(compositor, loader::has);
            surface.dirty();
        }

        private void paint(int[] pixels, int width, int height) {
            lens.resize(width, height);
            Levels.View view = lens.view();
            overview.frame(view);
            spotLayer.follow();
            int zoom = compositor.zoomFor(view);
            var wanted = new java.util.ArrayList<>(levels.tiles(levels.zoomFor(overview.view().scale()), overview.view(), 0));
            wanted.addAll(levels.tiles(zoom, view, 0));
            wanted.addAll(levels.tiles(zoom, view, 1));
            loader.want(wanted);
            compositor.compose(pixels, view, !motion.running() && !loader.waits()); // finely once, when all is here
            loader.keep(wanted.size());
        }

        void close() {
            motion.end();
            give.end();
            loader.close();
            surface.forget();
        }
    }
}
