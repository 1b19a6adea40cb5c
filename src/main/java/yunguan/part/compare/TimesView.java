package yunguan.part.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import yunguan.catalogue.Shot;
import yunguan.part.pictures.ShotName;
import yunguan.shell.Mode;
import yunguan.shell.Surroundings;
import yunguan.ui.Glide;
import yunguan.ui.Hand;
import yunguan.ui.Keyed;
import yunguan.ui.NarrowButton;
import yunguan.ui.Stroke;
import yunguan.ui.Touch;

/** One place at several times: the pictures lie over each other where their author has lined them up, and one fades into the next. */
public final class TimesView extends BorderPane {

    private final Surroundings around;
    private final List<Shot> shots;
    private final TimesModel model;
    private final Pictures pictures;
    private final List<ToggleButton> chips = new ArrayList<>();
    private final Glide glide = new Glide();

    /** @param shots two at the least, the oldest first */
    public TimesView(Surroundings around, List<Shot> shots) {
        this.around = around;
        this.shots = List.copyOf(shots);
        model = new TimesModel(shots.size());
        pictures = new Pictures();
        setId("times");
        getStyleClass().add("compare");
        getStylesheets().add(java.util.Objects.requireNonNull(TimesView.class.getResource("compare.css")).toExternalForm());
        setMinSize(0, 0);
        FlowPane names = new FlowPane();
        names.getStyleClass().addAll("chips", "compare-buttons");
        names.setAlignment(Pos.CENTER);
        for (int i = 0; i < shots.size(); i++) {
            int number = i;
            ToggleButton chip = NarrowButton.of(Touch.chip(ShotName.of(around.texts(), shots.get(i)), i == 0, () -> glideTo(number)));
            chip.setId("time-" + (i + 1));
            chips.add(chip);
            names.getChildren().add(chip);
        }
        pictures.setAccessibleRole(AccessibleRole.SLIDER);
        pictures.setId("times-pictures");
        pictures.accessibleTextProperty().bind(around.texts().of("part.compare.times"));
        Keyed.along(pictures, key -> switch (key) {
            case LEFT -> steps(-1);
            case RIGHT -> steps(1);
            default -> false;
        });
        Hand.on(pictures, Stroke.Way.SIDEWAYS, new Finger());
        model.at().addListener((at, was, is) -> moved());
        setCenter(pictures);
        setBottom(names);
        moved();
    }

    private boolean steps(int by) {
        int to = model.nearest() + by;
        if (to < 0 || to >= shots.size()) {
            return false;
        }
        glideTo(to);
        return true;
    }

    private void glideTo(int number) {
        glide.end();
        if (around.visit().modes().contains(Mode.STILL)) {
            model.go(number);
            return;
        }
        double from = model.at().get();
        glide.lead(CompareSlider.GLIDE_SECONDS, done -> model.go(from + (number - from) * Glide.gently(done)));
    }

    private void moved() {
        for (int i = 0; i < chips.size(); i++) {
            chips.get(i).setSelected(i == model.nearest());
        }
        pictures.fade();
    }

    /** Stops what moves. */
    public void left() {
        glide.end();
    }

    private final class Finger implements Hand.Holder {
        @Override
        public boolean down(double x, double y) {
            glide.end();
            model.hold();
            return false; // one tap after the other goes on through the times
        }

        @Override
        public void follows(double right, double below) {
            model.draw(right / Math.max(1, pictures.getWidth()));
        }

        @Override
        public void let(double speedX, double speedY) {
            glideTo(model.nearest());
        }

        @Override
        public void springsBack() {
            model.back();
        }

        @Override
        public void tapped(double x, double y) {
            glideTo((model.nearest() + 1) % shots.size());
        }
    }

    /** The pictures over each other. Off the screen none is kept. */
    private final class Pictures extends Region {

        private final Pane frame = new Pane();
        private final Rectangle edges = new Rectangle();
        private final List<ImageView> views = new ArrayList<>();
        private final Sized sized = new Sized(around.pictures(), shots.stream().map(Shot::picture).toList(), this);

        Pictures() {
            frame.setClip(edges);
            frame.setMouseTransparent(true);
            getChildren().add(frame);
            setMinSize(0, 0);
            for (int i = 0; i < shots.size(); i++) {
                ImageView view = new ImageView();
                view.setSmooth(true);
                views.add(view);
                frame.getChildren().add(view);
            }
            sceneProperty().addListener((scene, was, is) -> {
                if (is == null) {
                    views.forEach(view -> view.setImage(null));
                }
            });
        }

        void fade() {
            for (int i = 0; i < views.size(); i++) {
                // what lies wholly below another is not drawn
                views.get(i).setOpacity(model.seen(i));
                views.get(i).setVisible(model.seen(i) > 0 && (i + 1 >= views.size() || model.seen(i + 1) < 1));
            }
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }

        @Override
        protected double computePrefHeight(double width) {
            return 0;
        }

        @Override
        protected void layoutChildren() {
            double wide = Math.floor(getWidth());
            double high = Math.floor(getHeight());
            sized.fit(wide, high);
            for (int i = 0; i < views.size(); i++) {
                views.get(i).setImage(sized.at(i));
            }
            place(wide, high);
            fade();
        }

        /** The first one's place is that of all; the others have their own shape, and are laid on it by their points, or in its middle. */
        private void place(double wide, double high) {
            Image first = views.getFirst().getImage();
            if (first == null) {
                return;
            }
            double factor = Math.min(wide / first.getWidth(), high / first.getHeight());
            double width = Math.floor(first.getWidth() * factor);
            double height = Math.floor(first.getHeight() * factor);
            frame.resizeRelocate(Math.floor((wide - width) / 2), Math.floor((high - height) / 2), width, height);
            edges.setWidth(width);
            edges.setHeight(height);
            Laid whole = Laid.first(width, height);
            whole.show(views.getFirst());
            for (int i = 1; i < views.size(); i++) {
                Image image = views.get(i).getImage();
                if (image != null) {
                    whole.over(first, shots.getFirst().points(), image, shots.get(i).points()).show(views.get(i));
                }
            }
        }
    }
}
