package yunguan.part.compare;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import yunguan.catalogue.Shot;
import yunguan.shell.Surroundings;
import yunguan.ui.Hand;
import yunguan.ui.Icons;
import yunguan.ui.Scale;
import yunguan.ui.Stroke;
import yunguan.ui.Touch;

/**
 * The two pictures and the line. The older one's place is that of both; the newer one is laid over it where their author has lined them up.
 * Both are read at the size in which they are shown; off the screen nothing is kept.
 */
final class ComparePane extends Region {

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    /** A finger this near to the line, in millimetres, takes it. */
    private static final double GRASP = 15;

    private final Surroundings around;
    private final CompareModel model;
    private final List<Shot> shots;
    private final Sized pictures;
    private final Half then = new Half();
    private final Half now = new Half();
    private final Region line = new Region();
    private final StackPane divider = new StackPane(Icons.of("mdi2a-arrow-left-right"));
    private final Label thenWord;
    private final Label nowWord;
    private double left;
    private double width;

    /** @param shots the older picture and the newer @param touched is told when a finger comes down @param tapped is told to which share the line should go */
    ComparePane(Surroundings around, CompareModel model, List<Shot> shots, Runnable touched, DoubleConsumer tapped) {
        this.around = around;
        this.model = model;
        this.shots = shots;
        pictures = new Sized(around.pictures(), shots.stream().map(Shot::picture).toList(), this);
        thenWord = Touch.label(around.texts().of("part.compare.then"), "compare-word");
        nowWord = Touch.label(around.texts().of("part.compare.now"), "compare-word");
        getStyleClass().add("compare-pictures");
        if (!shots.getLast().points().isEmpty()) {
            now.getStyleClass().add("compare-lined-up");
        }
        line.getStyleClass().add("compare-line");
        divider.getStyleClass().add("compare-divider");
        divider.setId("divider");
        divider.accessibleTextProperty().bind(around.texts().of("part.compare.divider"));
        for (var node : new javafx.scene.Node[] {now, then, thenWord, nowWord, line, divider}) {
            node.setVisible(false);
            getChildren().add(node);
        }
        setMinSize(0, 0);
        model.share().addListener((share, was, is) -> requestLayout());
        Hand.on(this, Stroke.Way.SIDEWAYS, new Finger(touched, tapped));
        sceneProperty().addListener((scene, was, is) -> {
            if (is == null) {
                then.picture.setImage(null);
                now.picture.setImage(null);
            }
        });
    }

    /** A finger near the line takes it along; elsewhere the line comes to the finger as soon as it is drawn, or has tapped. */
    private final class Finger implements Hand.Holder {

        private final Runnable touched;
        private final DoubleConsumer goesTo;
        private double share;
        private double at;

        Finger(Runnable touched, DoubleConsumer goesTo) {
            this.touched = touched;
            this.goesTo = goesTo;
        }

        @Override
        public boolean down(double x, double y) {
            touched.run();
            share = model.share().get();
            at = x - left;
            double line = share * width;
            if (onDivider(x) || Math.abs(at - line) < around.scale().mm(GRASP)) {
                at = line;
            }
            hold(true);
            return false;
        }

        @Override
        public void follows(double right, double below) {
            at += right;
            model.touch(at, width);
        }

        @Override
        public void let(double speedX, double speedY) {
            hold(false);
        }

        @Override
        public void springsBack() {
            hold(false);
            model.moveTo(share);
        }

        @Override
        public void tapped(double x, double y) {
            hold(false);
            if (width > 0) {
                goesTo.accept((x - left) / width);
            }
        }
    }

    private boolean onDivider(double x) {
        return x >= divider.getLayoutX() && x <= divider.getLayoutX() + divider.getWidth();
    }

    /** The line goes to the very edge of the picture; its handle stays away from what is touched beside it. */
    private double dividerLeft(double line, double wide) {
        double clear = Math.ceil(Scale.GAP * around.scale().text());
        double most = wide - clear - divider.getWidth();
        return Math.rint(Math.max(Math.min(clear, most), Math.min(line - divider.getWidth() / 2, most)));
    }

    private void hold(boolean held) {
        divider.pseudoClassStateChanged(HELD, held);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double forWidth) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double wide = Math.floor(getWidth());
        double high = Math.floor(getHeight());
        pictures.fit(wide, high);
        Image before = pictures.at(0);
        Image after = pictures.at(1);
        then.picture.setImage(before);
        now.picture.setImage(after);
        boolean both = before != null && after != null;
        for (var node : getChildren()) {
            node.setVisible(both);
        }
        if (both) {
            place(before, after, wide, high);
        }
    }

    private void place(Image before, Image after, double wide, double high) {
        double factor = Math.min(wide / before.getWidth(), high / before.getHeight());
        // a picture that was read to fit is shown as it is: a fraction of a pixel is no reason to stretch it
        factor = factor < 1.01 ? 1 : factor;
        width = Math.floor(before.getWidth() * factor);
        double height = Math.floor(before.getHeight() * factor);
        left = Math.floor((wide - width) / 2);
        double top = Math.floor((high - height) / 2);
        double split = Math.rint(width * model.share().get());
        Laid whole = Laid.first(width, height);
        whole.show(then.picture);
        whole.over(before, shots.getFirst().points(), after, shots.getLast().points()).show(now.picture);
        then.cut(left, top, 0, split, height);
        now.cut(left, top, split, width, height);
        double thin = Math.max(2, Math.rint(around.scale().px(5)));
        line.resizeRelocate(left + split - Math.floor(thin / 2), top, thin, height);
        divider.autosize();
        divider.relocate(dividerLeft(left + split, wide), Math.rint(top + height / 2 - divider.getHeight() / 2));
        thenWord.autosize();
        nowWord.autosize();
        double gap = around.scale().px(20);
        thenWord.relocate(left + gap, top + gap);
        nowWord.relocate(left + width - gap - nowWord.getWidth(), top + gap);
        thenWord.setVisible(split > thenWord.getWidth() + 2 * gap);
        nowWord.setVisible(width - split > nowWord.getWidth() + 2 * gap);
    }

    /** One of the pictures, cut along the line. */
    private static final class Half extends Pane {

        private final ImageView picture = new ImageView();
        private final Rectangle edges = new Rectangle();

        Half() {
            picture.setSmooth(true);
            picture.setManaged(false);
            getChildren().add(picture);
            setClip(edges);
        }

        /** Shows it from one column to another, in pixels of the place that it has. */
        void cut(double left, double top, double from, double to, double height) {
            setVisible(to > from);
            resizeRelocate(left, top, Math.max(to, 1), height);
            edges.setX(from);
            edges.setWidth(Math.max(0, to - from));
            edges.setHeight(height);
        }
    }
}
