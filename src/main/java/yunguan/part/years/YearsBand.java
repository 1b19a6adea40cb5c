package yunguan.part.years;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import yunguan.ui.Hand;
import yunguan.ui.Keyed;

/** The whole history, small, with a frame around the years in view. A finger on it goes there. */
final class YearsBand extends Region {

    /** In em. */
    private static final double HEIGHT = 2.65;
    private static final double LEAST_FRAME = 0.6;
    private static final double BESIDE = 0.45;

    private final YearsModel model;
    private final double em;
    private final Color colour;
    private final Canvas density = new Canvas();
    private final Rectangle frame = new Rectangle();
    private final Label from;
    private final Label to;
    private int drawn = -1;

    /** @param name what it is, for those who do not see it @param touched told before a finger moves the line */
    YearsBand(YearsModel model, double em, Color colour, ObservableValue<String> name, Label from, Label to, Runnable touched) {
        this.model = model;
        this.em = em;
        this.colour = colour;
        this.from = from;
        this.to = to;
        getStyleClass().add("years-band");
        setId("years-band");
        setAccessibleRole(AccessibleRole.SLIDER);
        accessibleTextProperty().bind(name);
        frame.getStyleClass().add("years-frame");
        from.setMouseTransparent(true);
        to.setMouseTransparent(true);
        getChildren().addAll(density, from, to, frame);
        Hand.keeps(this);
        for (var type : java.util.List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_DRAGGED)) {
            addEventHandler(type, event -> {
                touched.run();
                model.lookAt(first() + event.getX() / getWidth() * (last() - first()));
                event.consume();
            });
        }
        Keyed.along(this, key -> switch (key) {
            case LEFT -> model.drag(model.axis().width() / 5) != 0;
            case RIGHT -> model.drag(-model.axis().width() / 5) != 0;
            default -> false;
        });
    }

    private double first() {
        return model.axis().first();
    }

    private double last() {
        return model.axis().last();
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.rint(HEIGHT * em);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (density.getWidth() != getWidth() || density.getHeight() != getHeight() || drawn != model.contents().get()) {
            density.setWidth(getWidth());
            density.setHeight(getHeight());
            drawn = model.contents().get();
            draw();
        }
        double days = last() - first();
        double begin = Math.max(0, (model.axis().left() - first()) / days * getWidth());
        double end = Math.min(getWidth(), (model.axis().right() - first()) / days * getWidth());
        double wide = Math.max(LEAST_FRAME * em, end - begin);
        double inset = 2;
        frame.setX(Math.rint(Math.clamp((begin + end - wide) / 2, inset, Math.max(inset, getWidth() - wide - inset))));
        frame.setY(inset);
        frame.setWidth(Math.rint(Math.min(wide, getWidth() - 2 * inset)));
        frame.setHeight(getHeight() - 2 * inset);
        double above = Math.rint(0.1 * em); // years stand where bars seldom reach
        from.autosize();
        from.relocate(Math.rint(BESIDE * em), above);
        to.autosize();
        boolean beside = from.getWidth() + to.getWidth() + 3 * BESIDE * em <= getWidth();
        to.relocate(Math.rint(getWidth() - to.getWidth() - BESIDE * em), beside ? above : Math.rint(getHeight() - to.getHeight() - above));
    }

    private void draw() {
        GraphicsContext pen = density.getGraphicsContext2D();
        pen.clearRect(0, 0, getWidth(), getHeight());
        pen.setFill(colour.deriveColor(0, 0.8, 1, 0.45));
        int bars = (int) Math.max(1, getWidth() / 6);
        double days = (last() - first()) / bars;
        int most = 1;
        for (int bar = 0; bar < bars; bar++) {
            most = Math.max(most, model.all().count(first() + bar * days, first() + (bar + 1) * days));
        }
        for (int bar = 0; bar < bars; bar++) {
            int count = model.all().count(first() + bar * days, first() + (bar + 1) * days);
            double high = Math.rint(count == 0 ? 0 : Math.max(3, getHeight() * 0.9 * Math.log1p(count) / Math.log1p(Math.max(8, most))));
            pen.fillRect(bar * getWidth() / bars, getHeight() - high, getWidth() / bars - 1, high);
        }
    }
}
