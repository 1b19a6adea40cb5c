package yunguan.room.atlas;

import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item.Site;
import yunguan.part.story.LinkedCards;
import yunguan.part.story.StoryPane;
import yunguan.shell.Mode;
import yunguan.shell.Surroundings;
import yunguan.ui.PictureBox;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** A place that is open: its picture and story, how sure its position is and how it was found, and what belongs to it. */
final class PlacePage extends VBox implements AtlasPanel.Page {

    /** Design pixels: the width of the picture in the panel, beside the map and below it. */
    private static final double BESIDE = 565;
    private static final double BELOW = 440;
    /** The same with large texts, which have larger margins. */
    private static final double LARGE_TEXTS = 0.91;

    private final Surroundings around;
    private final Card card;
    private final VBox told = new VBox();
    private final VBox links = new VBox();

    PlacePage(Surroundings around, AtlasModel model, Atlas.Pin pin) {
        this.around = around;
        card = pin.card();
        Texts texts = around.texts();
        VBox sure = new VBox();
        sure.getStyleClass().add("sure");
        Site site = pin.site();
        if (site.uncertainty() > 0) {
            sure.getChildren().add(Touch.line("mdi2c-crosshairs-gps", texts.of("atlas.uncertain", Math.round(site.uncertainty())), "sure-metres"));
        }
        if (!site.basis().isEmpty()) {
            sure.getChildren().add(Touch.label(texts.of("atlas.basis", site.basis()), "sure-basis"));
        }
        told.getStyleClass().add("told");
        VBox content = new VBox();
        double width = around.scale().px((around.scale().portrait() ? BELOW : BESIDE)
                * (around.visit().modes().contains(Mode.LARGE) ? LARGE_TEXTS : 1));
        if (card.picture() != null) {
            PictureBox picture = new PictureBox(around.pictures(), card, width, Math.rint(width * 0.56)).rounded(around.scale().px(12));
            if (around.scale().portrait()) {
                HBox beside = new HBox(picture, sure);
                beside.getStyleClass().add("beside");
                HBox.setHgrow(sure, javafx.scene.layout.Priority.ALWAYS);
                content.getChildren().addAll(beside, told);
            } else {
                content.getChildren().addAll(picture, told, sure);
            }
        } else {
            content.getChildren().addAll(told, sure);
        }
        content.getChildren().add(links);
        getChildren().addAll(AtlasPanel.underHead(AtlasPanel.head(around, model, texts.of(card.title())), content));
    }

    @Override
    public void tell(Atlas.Telling telling) {
        told.getChildren().setAll(new StoryPane(around, card, telling.story()));
        links.getChildren().setAll(new LinkedCards(around, telling.linked()));
    }
}
