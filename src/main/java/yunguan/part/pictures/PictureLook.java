package yunguan.part.pictures;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Shot;
import yunguan.shell.Surroundings;
import yunguan.ui.Hand;
import yunguan.ui.Keyed;
import yunguan.ui.Stroke;
import yunguan.ui.Touch;
import yunguan.ui.WholePicture;

/** One of several pictures, as large as there is room, with what it shows below; a finger that goes across it, or a button, goes on to the next. */
final class PictureLook extends BorderPane {

    /** A finger that went so far, in millimetres, wants the next picture. */
    private static final double FAR = 20;

    private final Surroundings around;
    private final List<Shot> all;
    private final StackPane place = new StackPane();
    private final VBox words = new VBox();
    private final Button previous;
    private final Button next;
    private int number;

    /** @param first which one, from 1 on @param done leads back */
    PictureLook(Surroundings around, List<Shot> all, int first, Runnable done) {
        this.around = around;
        this.all = all;
        number = first;
        var texts = around.texts();
        getStyleClass().add("picture-look");
        getStylesheets().add(MorePictures.sheet());
        previous = Touch.round("mdi2c-chevron-left", texts.of("part.pictures.previous"), () -> go(-1));
        previous.setId("picture-previous");
        next = Touch.round("mdi2c-chevron-right", texts.of("part.pictures.next"), () -> go(1));
        next.setId("picture-next");
        Button back = Touch.button("mdi2c-check", texts.of("part.pictures.done"), done);
        back.setId("picture-done");
        FlowPane buttons = new FlowPane(previous, next, back);
        buttons.getStyleClass().addAll("chips", "picture-buttons");
        buttons.setAlignment(Pos.CENTER);
        words.getStyleClass().add("picture-words");
        words.setAlignment(Pos.CENTER);
        place.setMinSize(0, 0);
        place.setId("picture-place");
        place.setAccessibleRole(javafx.scene.AccessibleRole.IMAGE_VIEW);
        Hand.on(place, Stroke.Way.SIDEWAYS, new Finger());
        Keyed.along(place, key -> key == KeyCode.LEFT ? go(-1) : key == KeyCode.RIGHT && go(1));
        setCenter(place);
        setBottom(new VBox(words, buttons));
        show();
    }

    /** Which one is seen, from 1 on. */
    int number() {
        return number;
    }

    /** @return whether there was one to go to */
    private boolean go(int by) {
        int to = Math.clamp(number + by, 1, all.size());
        if (to == number) {
            return false;
        }
        number = to;
        show();
        return true;
    }

    private void show() {
        Shot shot = all.get(number - 1);
        var name = ShotName.of(around.texts(), shot);
        WholePicture whole = new WholePicture(around.pictures(), shot.picture(), "mdi2i-image-outline");
        whole.accessibleTextProperty().bind(name);
        place.accessibleTextProperty().bind(name); // it takes the keys, and is what is seen in it
        place.getChildren().setAll(whole);
        words.getChildren().setAll(Touch.label(name, "picture-title"),
                Touch.label(around.texts().of("part.pictures.number", number, all.size()), "section-summary"));
        previous.setDisable(number == 1);
        next.setDisable(number == all.size());
    }

    private final class Finger implements Hand.Holder {

        private double gone;

        @Override
        public boolean down(double x, double y) {
            gone = 0;
            return false;
        }

        @Override
        public void follows(double right, double below) {
            gone += right;
            place.getChildren().getFirst().setTranslateX(gone);
        }

        @Override
        public void let(double speedX, double speedY) {
            springsBack();
            if (Math.abs(gone) > around.scale().mm(FAR)) {
                go(gone < 0 ? 1 : -1);
            }
        }

        @Override
        public void springsBack() {
            place.getChildren().getFirst().setTranslateX(0);
        }

        @Override
        public void tapped(double x, double y) {
            // it is as large as it can be
        }
    }
}
