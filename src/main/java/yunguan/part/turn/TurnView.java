package yunguan.part.turn;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import yunguan.shell.Surroundings;
import yunguan.ui.Glide;
import yunguan.ui.Hand;
import yunguan.ui.Keyed;
import yunguan.ui.Stroke;
import yunguan.ui.Touch;

/**
 * An object in the round. While it turns, small pictures are shown, which all fit into memory; at rest the side that is seen is read as
 * large as it is shown. Between {@link #left()} and {@link #entered()} it holds none.
 */
public final class TurnView extends Region {

    /** The small pictures together have at most so many pixels: 8 million are 32 MB. */
    private static final double SMALL_PIXELS = 8_000_000;
    private static final double LARGEST_SMALL = 900;
    private static final Duration RESTS = Duration.millis(180);
    private static final Glide.Throw THROWN = new Glide.Throw(0.05, 40);

    private final Surroundings around;
    private final List<String> sides;
    private final TurnModel model;
    private final ImageView view = new ImageView();
    private final List<@Nullable Image> small = new ArrayList<>();
    private final PauseTransition rest = new PauseTransition(RESTS);
    private final Glide glide = new Glide();
    private int visits;

    /** @param sides objects of its photographs, in the order in which they were taken around it */
    public TurnView(Surroundings around, List<String> sides) {
        this.around = around;
        this.sides = List.copyOf(sides);
        model = new TurnModel(sides.size());
        setId("turn");
        getStyleClass().add("turn");
        setMinSize(0, 0);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        accessibleTextProperty().bind(around.texts().of("part.turn.hint"));
        view.setPreserveRatio(true);
        view.setSmooth(true);
        view.setMouseTransparent(true);
        getChildren().add(view);
        setPickOnBounds(true);
        Hand.on(this, Stroke.Way.SIDEWAYS, new Finger());
        Keyed.within(this, this::key); // it turns without end: arrows that were always its own would never lead on
        model.side().addListener((side, was, is) -> show());
        rest.setOnFinished(event -> sharpen());
        yunguan.ui.Give.within(this);
    }

    private boolean key(KeyCode key) {
        if (key != KeyCode.LEFT && key != KeyCode.RIGHT) {
            return false;
        }
        model.step(key == KeyCode.RIGHT ? 1 : -1);
        return true;
    }

    /** By one side, for buttons. @param sides how many, negative to the left */
    public void step(int sides) {
        glide.end();
        model.step(sides);
    }

    /** Reads its pictures, the side that is seen first. */
    public void entered() {
        int visit = ++visits;
        small.clear();
        for (int i = 0; i < sides.size(); i++) {
            small.add(null);
        }
        double side = Math.min(LARGEST_SMALL, Math.sqrt(SMALL_PIXELS / Math.max(1, sides.size())));
        read(visit, 0, side);
    }

    /** One after the other, from the side that is seen outwards: a turn that begins at once has its next sides first. */
    private void read(int visit, int far, double side) {
        if (visit != visits || far > sides.size() / 2) {
            return;
        }
        int seen = model.side().get();
        List<Integer> both = far == 0 ? List.of(seen) : List.of(Math.floorMod(seen + far, sides.size()), Math.floorMod(seen - far, sides.size()));
        int[] left = {both.size()};
        for (int at : both) {
            around.pictures().loadWithin(sides.get(at), side, side, image -> {
                if (visit == visits) {
                    image.ifPresent(read -> small.set(at, read));
                    if (at == model.side().get()) {
                        show();
                    }
                    if (--left[0] == 0) {
                        around.background().onScreen(() -> read(visit, far + 1, side));
                    }
                }
            });
        }
    }

    /** Gives everything back. */
    public void left() {
        visits++;
        glide.end();
        rest.stop();
        small.clear();
        view.setImage(null);
    }

    private void show() {
        int side = model.side().get();
        for (int away = 0; away < small.size(); away++) {
            // the nearest that is here already
            Image image = small.get(Math.floorMod(side + (away % 2 == 0 ? away / 2 : -(away + 1) / 2), small.size()));
            if (image != null) {
                view.setImage(image);
                break;
            }
        }
        requestLayout();
        rest.playFromStart();
    }

    private void sharpen() {
        int side = model.side().get();
        int visit = visits;
        if (getWidth() > 1 && !small.isEmpty()) {
            around.pictures().loadWithin(sides.get(side), getWidth(), getHeight(), image -> image.filter(read -> visit == visits && side == model.side().get()).ifPresent(read -> {
                view.setImage(read);
                requestLayout();
            }));
        }
    }

    @Override
    protected void layoutChildren() {
        Image image = view.getImage();
        if (image == null) {
            return;
        }
        double factor = Math.min(getWidth() / image.getWidth(), getHeight() / image.getHeight());
        view.setFitWidth(Math.floor(image.getWidth() * factor));
        view.setFitHeight(Math.floor(image.getHeight() * factor));
        view.relocate(Math.rint((getWidth() - view.getFitWidth()) / 2), Math.rint((getHeight() - view.getFitHeight()) / 2));
    }

    private final class Finger implements Hand.Holder {
        @Override
        public boolean down(double x, double y) {
            boolean turning = glide.thrown();
            glide.end();
            model.hold();
            return turning;
        }

        @Override
        public void follows(double right, double below) {
            model.turn(right / Math.max(1, getWidth()));
        }

        @Override
        public void let(double speedX, double speedY) {
            if (speedX != 0 && !Touch.still(TurnView.this)) {
                glide.on(speedX, 0, THROWN, (right, below) -> {
                    model.turn(right / Math.max(1, getWidth()));
                    return new Point2D(right, below);
                }, null);
            }
        }

        @Override
        public void springsBack() {
            model.back();
        }

        @Override
        public void tapped(double x, double y) {
            // there is nothing upon it to be tapped
        }
    }
}
