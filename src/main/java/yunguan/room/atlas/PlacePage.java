package yunguan.room.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item.Site;
import yunguan.part.story.LinkedCards;
import yunguan.part.story.StoryPane;
import yunguan.settings.Key;
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
    /** How high pictures that are slid over each other are, of their width, and in em what stands below them. */
    private static final double PICTURES_HIGH = 0.66;
    private static final double CHOICES = 3.5;
    /** With these, the lowest at which they can be slid, in em. */
    private static final double PICTURES_LEAST = 12;
    /** In em: the line of years with two rows of cards. */
    private static final double YEARS_HIGH = 16;
    /** With one row, the lowest at which it can be read. */
    private static final double YEARS_LEAST = 9;

    private final Surroundings around;
    private final AtlasModel model;
    private final PlaceVoice voice;
    private final Card card;
    private final VBox told = new VBox();
    private final VBox links = new VBox();
    private final QuarterHour quarter;
    private final List<SheetPart> parts = new ArrayList<>();

    PlacePage(Surroundings around, AtlasModel model, Atlas.Pin pin, PlaceVoice voice) {
        this.around = around;
        this.model = model;
        this.voice = voice;
        card = pin.card();
        Texts texts = around.texts();
        VBox sure = new VBox();
        sure.getStyleClass().add("sure");
        Site site = pin.site();
        sure.getChildren().add(offMap(site));
        if (site.uncertainty() > 0) {
            sure.getChildren().add(Touch.line("mdi2c-crosshairs-gps", texts.of("atlas.uncertain", Math.round(site.uncertainty())), "sure-metres"));
        }
        if (!site.basis().isEmpty()) {
            sure.getChildren().add(Touch.label(texts.of("atlas.basis", site.basis()), "sure-basis"));
        }
        told.getStyleClass().add("told");
        VBox content = new VBox(AtlasPanel.otherTime(around, model, card.date()));
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
        if (model.here().filter(here -> !here.position().equals(site.position())).isPresent()) {
            model.far(pin).ifPresent(way -> content.getChildren().add(walk(way)));
        }
        quarter = new QuarterHour(around, model, pin);
        content.getChildren().addAll(quarter, links, PhoneCodes.of(around, card.title(), site));
        getChildren().addAll(AtlasPanel.underHead(around, AtlasPanel.head(around, model, texts.of(card.title())), content));
        if (model.stop() > 0) {
            (AtlasPanel.isLow(around) ? content : this).getChildren().add(1, StopBar.of(around, model));
        }
    }

    /** That the map does not reach so far; there only where that is so. */
    private Region offMap(Site site) {
        Region words = Touch.line("mdi2m-map-marker-off-outline", around.texts().of("atlas.off"), "sure-metres");
        words.setId("off-map");
        Touch.visible(words, model.covered().map(area -> !area.holds(site.position())).orElse(false));
        return words;
    }

    /** How far it is from here, and how long that takes where it can be said. */
    private VBox walk(Walking way) {
        VBox walk = new VBox(Touch.line("mdi2m-map-marker-distance", PlaceList.far(way, around), "walk-far"));
        walk.getChildren().add(way.minutes() > 0 ? Touch.line("mdi2w-walk", around.texts().of(way.byRoad() ? "atlas.walk.road.minutes" : "atlas.walk.minutes", way.minutes()), "walk-far")
                : Touch.label(around.texts().of("atlas.walk.unsure"), "sure-basis"));
        walk.getStyleClass().add("walk");
        return walk;
    }

    @Override
    public void tell(Atlas.Telling telling) {
        endParts();
        told.getChildren().setAll(new StoryPane(around, card, telling.story()));
        if (telling.shown().compares()) {
            told.getChildren().addFirst(part(AtlasModel.Over.TIMES, "atlas.times", "then-and-now", () -> Alive.times(around, telling.shown()),
                    width -> width * PICTURES_HIGH + CHOICES * around.em(), PICTURES_LEAST));
        }
        if (!telling.dated().isEmpty()) {
            VBox several = new VBox(); // of things that cannot be told apart on the line, a list
            several.managedProperty().bind(Bindings.isNotEmpty(several.getChildren()));
            told.getChildren().addAll(part(AtlasModel.Over.YEARS, "atlas.years", "place-years",
                    () -> Alive.years(around, telling.dated(), true, cards -> several.getChildren().setAll(new LinkedCards(around, cards))), width -> YEARS_HIGH * around.em(), YEARS_LEAST), several);
        }
        if (!telling.shown().voice().isEmpty()) {
            told.getChildren().addFirst(voice.of(card, telling.shown().voice()));
        }
        if (telling.point() != null && !telling.offers().isEmpty()) {
            told.getChildren().addFirst(Touch.line("mdi2s-school-outline", around.texts().of("atlas.offers", telling.offers()), "place-offers"));
        }
        if (telling.point() != null && card.id().equals(around.settings().text(Key.HALL_POINT))) {
            var here = Touch.line("mdi2m-map-marker-check", around.texts().of("atlas.this-hall"), "place-offers");
            here.setId("this-hall");
            told.getChildren().addFirst(here);
        }
        links.getChildren().setAll(new LinkedCards(around, telling.linked()));
    }

    @Override
    public void left() {
        quarter.left();
        endParts();
    }

    private void endParts() {
        parts.forEach(SheetPart::left);
        parts.clear();
    }

    private SheetPart part(AtlasModel.Over what, String title, String way, Supplier<Alive> makes, DoubleUnaryOperator high, double least) {
        SheetPart part = new SheetPart(around, model, what, around.texts().of(title), way, makes, this, high, least * around.em());
        parts.add(part);
        return part;
    }
}
