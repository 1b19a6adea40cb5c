package yunguan.part.player;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Item;
import yunguan.shell.Surroundings;
import yunguan.ui.PictureBox;
import yunguan.ui.TileButton;
import yunguan.ui.Touch;

/** The pictures that are shown in a film, one beside the other; a touch goes to where one is shown. The one that is on is marked. */
public final class SlideStrip extends TilePane {

    private static final double RATIO = 9.0 / 16;

    /** @param width of a picture, in pixels */
    public SlideStrip(Surroundings around, Player player, List<Item.Slide> slides, double width) {
        getStyleClass().add("slides");
        getStylesheets().add(PlayerPane.sheet());
        List<Button> buttons = new ArrayList<>();
        for (Item.Slide slide : slides) {
            Label time = new Label(PlayingTime.clock(slide.start()));
            time.getStyleClass().add("chapter-time");
            VBox words = new VBox(time);
            if (!slide.title().isEmpty()) {
                words.getChildren().add(Touch.label(around.texts().of(slide.title()), "card-title"));
            }
            words.getStyleClass().add("card-words");
            VBox face = new VBox(new PictureBox(around.pictures(), slide.picture(), "mdi2i-image-outline", width, Math.rint(width * RATIO)), words);
            Button button = new TileButton(face, around.texts().of(slide.title()), () -> {
                player.seek(slide.start());
                player.play();
            });
            if (slide.title().isEmpty()) {
                button.accessibleTextProperty().unbind();
                button.setAccessibleText(time.getText());
            }
            button.getStyleClass().addAll("card-tile", "slide");
            button.setPrefWidth(width);
            button.setId("slide-" + buttons.size());
            buttons.add(button);
            getChildren().add(button);
        }
        new NowMark(this, player, slides.stream().map(Item.Slide::start).toList(), buttons);
    }
}
