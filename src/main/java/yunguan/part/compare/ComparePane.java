package yunguan.part.compare;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import yunguan.shell.Surroundings;
import yunguan.ui.Hand;
import yunguan.ui.Icons;
import yunguan.ui.Stroke;
import yunguan.ui.Touch;

/** The two pictures and the line. Both are read at the size in which they are shown; off the screen nothing is kept. */
final class ComparePane extends Region {

    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    /** A finger this near to the line, in millimetres, takes it. */
    private static final double GRASP = 15;

    private final Surroundings around;
    private final CompareModel model;
    private final Sized pictures;
    private final ImageView then = new ImageView();
    private final ImageView now = new ImageView();
    private final Region line = new Region();
    private final StackPane divider = new StackPane(Icons.of("mdi2a-arrow-left-right"));
    private final Label thenWord;
    private final Label nowWord;
    private double left;
    private double width;

    /** @param touched is told when a finger comes down @param tapped is told to which share the line should go */
    ComparePane(Surroundings around, CompareModel model, String before, String after, Runnable touched, DoubleConsumer tapped) {
        this.around = around;
        this.model = model;
        pictures = new Sized(around.pictures(), List.of(before, after), this);
        thenWord = Touch.label(around.texts().of("part.compare.then"), "compare-word");
        nowWord = Touch.label(around.texts().of("part.compare.now"), "compare-word");
        getStyleClass().add("compare-pictures");
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
                then.setImage(null);
                now.setImage(null);
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
        public void down(double x, double y) {
            touched.run();
            share = model.share().get();
            at = x - left;
            double line = share * width;
            if (Math.abs(at - line) < Math.max(divider.getWidth() / 2, around.scale().mm(GRASP))) {
                at = line;
            }
            hold(true);
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
        Image upper = pictures.at(0);
        Image lower = pictures.at(1);
        then.setImage(upper);
        now.setImage(lower);
        boolean both = lower != null && upper != null;
        for (var node : getChildren()) {
            node.setVisible(both);
        }
        if (both) {
            place(lower, upper, wide, high);
        }
    }

    private void place(Image lower, Image upper, double wide, double high) {
        double factor = Math.min(wide / lower.getWidth(), high / lower.getHeight());
        // a picture that was read to fit is shown as it is: a fraction of a pixel is no reason to stretch it
        factor = factor < 1.01 ? 1 : factor;
        width = Math.floor(lower.getWidth() * factor);
        double height = Math.floor(lower.getHeight() * factor);
        left = Math.floor((wide - width) / 2);
        double top = Math.floor((high - height) / 2);
        double split = Math.rint(width * model.share().get());
        show(now, lower, split, width, width, height);
        show(then, upper, 0, split, width, height);
        now.relocate(left + split, top);
        then.relocate(left, top);
        double thin = Math.max(2, Math.rint(around.scale().px(5)));
        line.resizeRelocate(left + split - Math.floor(thin / 2), top, thin, height);
        divider.autosize();
        divider.relocate(Math.rint(left + split - divider.getWidth() / 2), Math.rint(top + height / 2 - divider.getHeight() / 2));
        thenWord.autosize();
        nowWord.autosize();
        double gap = around.scale().px(20);
        thenWord.relocate(left + gap, top + gap);
        nowWord.relocate(left + width - gap - nowWord.getWidth(), top + gap);
        thenWord.setVisible(split > thenWord.getWidth() + 2 * gap);
        nowWord.setVisible(width - split > nowWord.getWidth() + 2 * gap);
    }

    /** Shows the part of a picture from one column to another, in pixels of the place it has. */
    private static void show(ImageView view, Image image, double from, double to, double width, double height) {
        view.setVisible(to > from);
        if (to > from) {
            double across = image.getWidth() / width;
            view.setViewport(new Rectangle2D(from * across, 0, (to - from) * across, image.getHeight()));
            view.setFitWidth(to - from);
            view.setFitHeight(height);
        }
    }
}
