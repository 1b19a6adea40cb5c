package yunguan.room.atlas;

import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import yunguan.catalogue.Card;
import yunguan.part.story.QuestionsOffer;
import yunguan.part.story.StoryPane;
import yunguan.shell.Surroundings;
import yunguan.ui.NarrowButton;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** A trail that is drawn: how long it takes, and its stops in order; touching one opens the place. */
final class TrailPage extends VBox implements AtlasPanel.Page {

    /** The sign of a stop in design pixels. */
    private static final double SIGN = 1.65;

    private final Surroundings around;
    private final Card card;
    private final VBox told = new VBox();

    TrailPage(Surroundings around, AtlasModel model, Atlas.Trail trail) {
        this.around = around;
        card = trail.card();
        Texts texts = around.texts();
        VBox content = new VBox(AtlasPanel.otherTime(around, model, card.date()));
        if (trail.minutes() > 0) {
            content.getChildren().add(Touch.line("mdi2w-walk", texts.of("atlas.trail.minutes", trail.minutes()), "trail-fact"));
        }
        if (trail.metres() > 0) {
            content.getChildren().add(Touch.line("mdi2m-map-marker-distance",
                    texts.of("atlas.trail.length", String.format(Locale.ROOT, "%.1f", trail.metres() / 1000)), "trail-fact"));
        }
        if (trail.line().isEmpty() && trail.stops().size() > 1) {
            content.getChildren().add(Touch.line("mdi2i-information-outline", texts.of("atlas.trail.joined"), "notice"));
        }
        if (!trail.stops().isEmpty()) {
            Button begin = NarrowButton.of(Touch.primary("mdi2w-walk", texts.of("atlas.trail.begin"), () -> model.openStop(1)));
            begin.setId("trail-begin");
            content.getChildren().add(begin);
        }
        Color colour = around.hall();
        VBox stops = new VBox(Touch.label(texts.of("atlas.trail.stops"), "section-title"));
        stops.getStyleClass().add("rows");
        int number = 0;
        for (Atlas.Pin stop : trail.stops()) {
            number++;
            int opens = number;
            boolean again = trail.stops().indexOf(stop) < number - 1;
            PlaceRow row = new PlaceRow(around, stop.card(), new LayerSign(number, colour, SIGN),
                    "stop-" + stop.card().id() + (again ? "-" + number : ""), () -> model.openStop(opens));
            row.accessibleTextProperty().bind(texts.of("atlas.trail.stop", number, stop.card().title()));
            stops.getChildren().add(row);
        }
        if (!trail.stops().isEmpty()) { // a walk that somebody has recorded may have none
            content.getChildren().add(stops);
        }
        content.getChildren().add(told);
        if (!trail.stops().isEmpty()) {
            content.getChildren().add(PhoneCodes.of(around, trail));
        }
        if (trail.stops().isEmpty() && !trail.line().isEmpty()) {
            content.getChildren().add(new WalkCode(around, trail));
        }
        getChildren().addAll(AtlasPanel.underHead(around, AtlasPanel.head(around, model, texts.of(card.title())), content));
    }

    @Override
    public void tell(Atlas.Telling telling) {
        told.getChildren().setAll(new QuestionsOffer(around, card.id(), telling.questions()), new StoryPane(around, card, telling.story()));
    }
}
