package yunguan.part.compare;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import yunguan.catalogue.Shot;
import yunguan.shell.Mode;
import yunguan.shell.Surroundings;
import yunguan.ui.Glide;
import yunguan.ui.Keyed;
import yunguan.ui.Touch;

/** Then and now of one place, with a line to drag between them, and two buttons for those who do not drag. */
public final class CompareSlider extends BorderPane {

    /** What an arrow key moves the line by. */
    private static final double STEP = 0.1;
    static final double GLIDE_SECONDS = 0.3;

    private final Surroundings around;
    private final CompareModel model = new CompareModel();
    private final Glide glide = new Glide();

    /** @param pair the older picture and the newer; where both have points they are lined up by them, otherwise they are of the same size */
    public CompareSlider(Surroundings around, List<Shot> pair) {
        this.around = around;
        getStyleClass().add("compare");
        getStylesheets().add(java.util.Objects.requireNonNull(CompareSlider.class.getResource("compare.css")).toExternalForm());
        ComparePane pictures = new ComparePane(around, model, pair, glide::end, this::glideTo);
        Button then = Touch.button("mdi2h-history", around.texts().of("part.compare.then"), () -> glideTo(1));
        then.setId("then");
        Button now = Touch.button("mdi2c-clock-check-outline", around.texts().of("part.compare.now"), () -> glideTo(0));
        now.setId("now");
        HBox buttons = new HBox(then, now);
        buttons.getStyleClass().add("compare-buttons");
        buttons.setAlignment(Pos.CENTER);
        pictures.setId("two-pictures");
        pictures.setAccessibleRole(AccessibleRole.SLIDER);
        pictures.accessibleTextProperty().bind(around.texts().of("part.compare.divider"));
        Keyed.along(pictures, key -> switch (key) {
            case LEFT -> steps(-STEP);
            case RIGHT -> steps(STEP);
            default -> false;
        });
        setCenter(pictures);
        setBottom(buttons);
        setMinSize(0, 0);
    }

    /** @return whether the line could go that way */
    private boolean steps(double share) {
        double was = model.share().get();
        glide.end();
        model.moveTo(Math.clamp(was + share, 0, 1));
        return model.share().get() != was;
    }

    private void glideTo(double share) {
        glide.end();
        if (around.visit().modes().contains(Mode.STILL)) {
            model.moveTo(share);
            return;
        }
        double from = model.share().get();
        glide.lead(GLIDE_SECONDS, done -> model.moveTo(from + (share - from) * Glide.gently(done)));
    }

    /** Stops what moves. */
    public void left() {
        glide.end();
    }
}
