package yunguan.room.search;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Card;
import yunguan.catalogue.Lang;
import yunguan.catalogue.Marks;
import yunguan.catalogue.Search;
import yunguan.ui.Dates;
import yunguan.ui.Icons;
import yunguan.ui.PictureBox;
import yunguan.ui.Pictures;
import yunguan.ui.Texts;
import yunguan.ui.TileButton;
import yunguan.ui.TongueTag;
import yunguan.ui.Touch;

/** An item that was found: its picture, its title, what it is, and the words in which it was found, marked. */
final class HitRow extends TileButton {

    /** @param pictureWidth in pixels */
    HitRow(Search.Hit hit, Texts texts, Pictures pictures, double pictureWidth, Runnable opened) {
        super(face(hit, texts, pictures, pictureWidth), texts.of(hit.card().title()), opened);
        getStyleClass().add("card-row");
        setId("row-" + hit.card().id());
    }

    private static HBox face(Search.Hit hit, Texts texts, Pictures pictures, double pictureWidth) {
        Card card = hit.card();
        ObjectBinding<Marks.Marked> title = Bindings.createObjectBinding(() -> title(hit, texts), texts.language());
        ObjectBinding<Marks.Marked> passage = Bindings.createObjectBinding(() -> passage(hit, texts), texts.language());
        MarkedText words = new MarkedText(passage, "hit-passage");
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox found = new HBox(words);
        found.getStyleClass().add("hit-found");
        Double at = hit.at();
        if (at != null) {
            int seconds = (int) Math.floor(at);
            Label moment = Touch.line("mdi2p-play-circle-outline", texts.of("search.at", "%d:%02d".formatted(seconds / 60, seconds % 60)), "hit-moment");
            moment.setWrapText(false);
            moment.setMinWidth(USE_PREF_SIZE);
            found.getChildren().addFirst(moment);
        }
        Touch.visible(found, Bindings.createBooleanBinding(() -> !passage.get().text().isEmpty(), passage));
        MarkedText name = new MarkedText(title, "hit-title");
        VBox all = new VBox(name, new TongueTag(texts, name, card.title()), Touch.line(Icons.of(card.kind()), texts.in(lang -> kind(hit, texts)), "card-kind"), found);
        all.getStyleClass().add("card-words");
        all.setAlignment(Pos.CENTER_LEFT);
        all.setMinWidth(0);
        HBox.setHgrow(all, Priority.ALWAYS);
        HBox face = new HBox(new PictureBox(pictures, card, pictureWidth, Math.rint(pictureWidth * 0.68)).rigid(), all);
        face.setAlignment(Pos.CENTER_LEFT);
        return face;
    }

    /** What it is; and when it was, where that is why it was found. */
    private static String kind(Search.Hit hit, Texts texts) {
        String kind = texts.now("shell.kind." + hit.card().kind().name());
        return hit.field().equals("date") ? kind + " · " + Dates.inWords(hit.card().date(), texts) : kind;
    }

    /** The title as it is read in this language; marked where it was found by it. */
    private static Marks.Marked title(Search.Hit hit, Texts texts) {
        Lang lang = texts.language().getValue();
        String shown = texts.now(hit.card().title());
        Marks.Marked marked = hit.marks().in(hit.card().title(), lang, texts.languages().forms());
        boolean same = marked.text().equals(texts.languages().forms().shown(hit.card().title(), lang)) && marked.text().length() == shown.length();
        return new Marks.Marked(shown, same ? marked.ranges() : java.util.List.of());
    }

    /** The words in which it was found, where the title does not show them. */
    private static Marks.Marked passage(Search.Hit hit, Texts texts) {
        Lang lang = texts.language().getValue();
        boolean inTitle = hit.field().equals("title") && !title(hit, texts).ranges().isEmpty();
        Marks.Marked marked = inTitle ? new Marks.Marked("", java.util.List.of()) : hit.marked(lang, texts.languages().forms());
        boolean nothingNew = hit.field().equals("title") && marked.ranges().isEmpty();
        return nothingNew ? new Marks.Marked("", java.util.List.of()) : Excerpt.of(marked);
    }
}
