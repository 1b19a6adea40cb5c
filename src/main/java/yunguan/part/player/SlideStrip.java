package yunguan.part.player;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
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

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double RATIO = 9.0 / 16;

    private final Player player;
    private final List<Item.Slide> slides;
    private final List<Button> buttons = new ArrayList<>();
    private int current = -1;

    /** @param width of a picture, in pixels */
    public SlideStrip(Surroundings around, Player player, List<Item.Slide> slides, double width) {
        this.player = player;
        this.slides = List.copyOf(slides);
        getStyleClass().add("slides");
        getStylesheets().add(PlayerPane.sheet());
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
        player.position().addListener((position, before, now) -> mark());
        mark();
    }

    private void mark() {
        int now = -1;
        while (now + 1 < slides.size() && slides.get(now + 1).start() <= player.position().get() + 0.05) {
            now++;
        }
        if (now != current) {
            current = now;
            for (int i = 0; i < buttons.size(); i++) {
                buttons.get(i).pseudoClassStateChanged(CHOSEN, i == now);
            }
        }
    }
}
