package yunguan.room.atlas;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Span;
import yunguan.part.years.Years;
import yunguan.shell.Surroundings;
import yunguan.ui.Dates;
import yunguan.ui.Hand;
import yunguan.ui.Icon;
import yunguan.ui.Icons;
import yunguan.ui.Keyed;
import yunguan.ui.Stroke;
import yunguan.ui.Touch;

/** The years under a finger: places come and go with theirs. Marks stand where many begin, and a button goes through them slowly. */
final class YearBar extends HBox {

    private static final Duration A_YEAR = Duration.seconds(1.6);
    /** In em. */
    private static final double KNOB = 0.8;
    private static final double LINE = 0.18;
    private static final double MARK = 0.9;
    /** Half the height of an era's stretch. */
    private static final double BAND = 1.1;

    private final Surroundings around;
    private final AtlasModel model;
    private final Years years;
    private final Atlas atlas;
    private final Pane track = new Pane();
    private final Circle knob = new Circle();
    private final Rectangle line = new Rectangle();
    /** Nothing moves meanwhile: it waits until the next year is shown. */
    private final PauseTransition waiting = new PauseTransition(A_YEAR);
    private final Icon sign = Icons.of("mdi2p-play");
    private final Subscription following;

    YearBar(Surroundings around, AtlasModel model, Years years, Atlas atlas) {
        this.atlas = atlas;
        this.around = around;
        this.model = model;
        this.years = years;
        getStyleClass().add("year-bar");
        setId("year-bar");
        setAlignment(Pos.CENTER_LEFT);
        waiting.setOnFinished(event -> goOn());
        Button play = Touch.round("mdi2p-play", around.texts().of("atlas.year.play"), this::play);
        play.setGraphic(sign);
        play.setId("year-play");
        Label shown = Touch.label(around.texts().in(lang -> said(model.year().get())), "year-shown");
        Button all = Touch.round("mdi2c-close", around.texts().of("atlas.year.all"), () -> show(null));
        all.setId("year-all");
        track.getStyleClass().add("year-track");
        track.setId("year-track");
        track.setAccessibleRole(AccessibleRole.SLIDER);
        track.accessibleTextProperty().bind(around.texts().in(lang -> around.texts().now("atlas.year.track",
                Dates.year(years.first(), around.texts()), Dates.year(years.last(), around.texts()))));
        HBox.setHgrow(track, Priority.ALWAYS);
        line.getStyleClass().add("year-line");
        knob.getStyleClass().add("year-knob");
        drawn();
        Keyed.along(track, key -> switch (key) {
            case LEFT -> steps(-1);
            case RIGHT -> steps(1);
            default -> false;
        });
        Hand.on(track, Stroke.Way.SIDEWAYS, new Holder());
        track.widthProperty().addListener(width -> drawn());
        track.heightProperty().addListener(height -> drawn());
        getChildren().addAll(play, track, shown, all);
        following = model.year().subscribe(year -> {
            for (Property<String> words : List.<Property<String>>of(shown.textProperty(), shown.accessibleTextProperty())) {
                words.unbind();
                words.bind(around.texts().in(lang -> said(year)));
            }
            all.setDisable(year == null);
            if (year == null) {
                stop(); // whoever wants all years, wherever he says so, does not want the next one
            }
            drawn();
        });
        sceneProperty().addListener((scene, before, now) -> stop());
    }

    private String said(@Nullable Integer year) {
        if (year == null) {
            return around.texts().now("atlas.year.every");
        }
        String said = Dates.year(year, around.texts());
        return atlas.era(year).map(era -> said + "\n" + around.texts().now(era.title())).orElse(said);
    }

    private void drawn() {
        double em = around.em();
        double width = Math.max(1, track.getWidth() - 2 * KNOB * em);
        double middle = track.getHeight() / 2;
        track.getChildren().clear();
        line.setX(KNOB * em);
        line.setY(middle - LINE * em / 2);
        line.setWidth(width);
        line.setHeight(LINE * em);
        bands(em, width, middle);
        track.getChildren().add(line);
        int most = years.begun().stream().mapToInt(Integer::intValue).max().orElse(1);
        for (int i = 0; i < years.begun().size(); i++) {
            int many = years.begun().get(i);
            if (many > 0) {
                double high = MARK * em * (0.35 + 0.65 * many / most);
                Rectangle mark = new Rectangle(KNOB * em + width * years.share(years.first() + i) - LINE * em / 2, middle - high, LINE * em, high);
                mark.getStyleClass().add("year-mark");
                track.getChildren().add(mark);
            }
        }
        Integer year = model.year().get();
        knob.setRadius(KNOB * em);
        knob.setCenterX(KNOB * em + width * (year == null ? 1 : years.share(year)));
        knob.setCenterY(middle);
        knob.setStroke(Color.WHITE);
        track.getChildren().add(knob);
    }

    /** A stretch for each era, every other one a little darker. */
    private void bands(double em, double width, double middle) {
        boolean dark = true;
        for (Atlas.Era era : atlas.eras()) {
            int from = Span.of(era.date()).map(Span::year).orElse(years.first());
            int to = era.date().endsWith("/..") ? years.last() : Span.of(era.date()).map(Span::lastYear).orElse(years.last());
            double begin = years.share(from);
            double end = years.share(to + 1);
            if (end > begin && to >= years.first()) {
                Rectangle band = new Rectangle(KNOB * em + width * begin, middle - BAND * em, width * (end - begin), 2 * BAND * em);
                band.getStyleClass().add(dark ? "year-era-dark" : "year-era");
                track.getChildren().add(band);
                dark = !dark;
            }
        }
    }

    private void show(@Nullable Integer year) {
        stop();
        model.show(year);
    }

    /** An arrow goes to the mark before or after; as for the play button, every year lies before the first one. @return whether there was one */
    private boolean steps(int way) {
        Integer year = model.year().get();
        if (year == null ? way < 0 : way > 0 && year >= years.last()) {
            return false;
        }
        if (year == null) {
            show(years.first());
        } else {
            show(way > 0 ? Integer.valueOf(years.next(year)) : year <= years.first() ? null : Integer.valueOf(years.before(year)));
        }
        return true;
    }

    private void play() {
        if (plays()) {
            stop();
            return;
        }
        Integer year = model.year().get();
        model.show(year == null || year >= years.last() ? Integer.valueOf(years.first()) : year);
        sign.name().set("mdi2p-pause");
        waiting.playFromStart();
    }

    /** Whether it goes through the years by itself. */
    boolean plays() {
        return waiting.getStatus() == PauseTransition.Status.RUNNING;
    }

    private void goOn() {
        Integer year = model.year().get();
        int next = years.next(year == null ? years.first() : year);
        model.show(next);
        if (next >= years.last()) {
            stop();
        } else {
            waiting.playFromStart();
        }
    }

    /** The map has gone: nothing goes on, and no year is followed any more. */
    void end() {
        stop();
        following.unsubscribe();
    }

    /** Nothing goes on by itself any more. */
    private void stop() {
        waiting.stop();
        sign.name().set("mdi2p-play");
    }

    /** A finger on the years. */
    private final class Holder implements Hand.Holder {
        private double at;
        private @Nullable Integer before;

        @Override
        public boolean down(double x, double y) {
            before = model.year().get();
            at = x;
            goes();
            return false;
        }

        @Override
        public void follows(double right, double below) {
            at += right;
            goes();
        }

        @Override
        public void let(double speedX, double speedY) {
        }

        @Override
        public void springsBack() {
            show(before);
        }

        @Override
        public void tapped(double x, double y) {
            at = x;
            goes();
        }

        private void goes() {
            double em = around.em();
            show(years.at((at - KNOB * em) / Math.max(1, track.getWidth() - 2 * KNOB * em)));
        }
    }
}
