package yunguan.room.listening;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.part.player.PlayingTime;
import yunguan.shell.Surroundings;
import yunguan.ui.CardRow;
import yunguan.ui.Dates;
import yunguan.ui.PictureBox;
import yunguan.ui.Texts;
import yunguan.ui.TileButton;
import yunguan.ui.Touch;

/** A broadcast: the newest episode large, and the ones before it with their days, newest first. */
final class SeriesPane extends VBox {

    /** How many of the earlier ones stand beside the newest. */
    private static final int BESIDE = 3;
    private static final double COVER = 360;
    private static final double COVER_UPRIGHT = 320;
    private static final double SMALL = 130;
    /** From this width on, in em, the earlier ones stand beside the newest. */
    private static final double BROAD = 60;
    /** So much is left for words beside the newest one's picture, in em; where it is less, they stand below it. */
    private static final double LEAST_WORDS = 16;

    private final Surroundings around;
    private final Texts texts;
    private final @Nullable String today;
    private final BooleanProperty all = new SimpleBooleanProperty();

    /** @param episodes newest first; at least one @param today ISO 8601; {@code null} where the clock is not to be believed */
    SeriesPane(Surroundings around, List<ListeningShelf.Piece> episodes, @Nullable String today) {
        this.around = around;
        this.texts = around.texts();
        this.today = today;
        getStyleClass().add("series");
        VBox earlier = new VBox();
        earlier.getStyleClass().add("earlier");
        List<ListeningShelf.Piece> before = episodes.subList(1, episodes.size());
        if (!before.isEmpty()) {
            earlier.getChildren().add(Touch.label(texts.of("listening.earlier"), "section-summary"));
        }
        for (int i = 0; i < before.size(); i++) {
            Node row = row(before.get(i));
            if (i >= BESIDE) {
                Touch.visible(row, all);
            }
            earlier.getChildren().add(row);
        }
        if (before.size() > BESIDE) {
            Button more = Touch.button("mdi2f-format-list-bulleted", texts.in(lang -> texts.now("listening.all", episodes.size())), () -> all.set(true));
            more.setId("episodes-all");
            Touch.visible(more, all.not());
            Button fewer = Touch.button("mdi2c-chevron-up", texts.of("listening.fewer"), () -> all.set(false));
            fewer.setId("episodes-fewer");
            Touch.visible(fewer, all);
            earlier.getChildren().addAll(more, fewer);
        }
        Region newest = newest(episodes.getFirst());
        if (around.scale().width() < BROAD * around.em() || before.isEmpty()) {
            getChildren().addAll(newest, earlier);
        } else {
            HBox both = new HBox(newest, earlier);
            both.getStyleClass().add("series");
            both.setFillHeight(false);
            newest.prefWidthProperty().bind(both.widthProperty().multiply(0.56));
            HBox.setHgrow(earlier, Priority.ALWAYS);
            getChildren().add(both);
        }
        if (before.isEmpty()) {
            earlier.setVisible(false);
            earlier.setManaged(false);
        }
    }

    /** The day of an episode, in words; today's is called so. */
    private ObservableValue<String> day(ListeningShelf.Piece piece) {
        return texts.in(lang -> {
            String date = piece.card().date();
            String when = date.isEmpty() ? "" : date.equals(today) ? texts.now("listening.today") : Dates.inWords(date, texts);
            if (piece.episode() == 0) {
                return when; // it stands among episodes and is none
            }
            return texts.now("listening.episode", piece.episode()) + (when.isEmpty() ? "" : " · " + when);
        });
    }

    private Region newest(ListeningShelf.Piece piece) {
        boolean isToday = today != null && piece.card().date().equals(today);
        double cover = around.scale().px(around.scale().portrait() ? COVER_UPRIGHT : COVER);
        VBox words = new VBox(Touch.line(isToday ? "mdi2c-calendar-today" : "mdi2r-radio", texts.of(isToday ? "listening.today" : "listening.newest"), "section-summary"),
                Touch.label(day(piece), "date"), Touch.label(texts.of(piece.card().title()), "newest-title"), Touch.label(texts.of(piece.card().summary()), "card-summary"),
                Touch.line("mdi2h-headphones", texts.in(lang -> PlayingTime.length(piece.seconds()) + (piece.reader().isEmpty() ? "" : " · " + texts.now(piece.reader()))), "card-kind"));
        words.getStyleClass().add("newest-words");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        PictureBox picture = new PictureBox(around.pictures(), piece.card(), cover, cover);
        boolean beside = !around.narrow() || around.scale().portrait() && around.scale().width() - cover >= LEAST_WORDS * around.em();
        Region face = beside ? new HBox(picture.rigid(), words) : new VBox(picture, words);
        face.getStyleClass().add("newest-face");
        TileButton tile = new TileButton(face, texts.of(piece.card().title()), () -> around.open(piece.card()));
        tile.getStyleClass().add("card-tile");
        tile.setId("card-" + piece.card().id());
        return tile;
    }

    private Node row(ListeningShelf.Piece piece) {
        double small = around.scale().px(SMALL);
        VBox words = new VBox(Touch.label(day(piece), "card-kind"), Touch.label(texts.of(piece.card().title()), "card-title"),
                Touch.line("mdi2h-headphones", texts.in(lang -> PlayingTime.length(piece.seconds())), "card-kind"));
        words.getStyleClass().add("card-words");
        words.setAlignment(Pos.CENTER_LEFT);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox face = new HBox(new PictureBox(around.pictures(), piece.card(), small, Math.rint(small * 0.9)).rigid(), words);
        face.setAlignment(Pos.CENTER_LEFT);
        TileButton row = new TileButton(face, texts.of(piece.card().title()), () -> around.open(piece.card()));
        row.getStyleClass().add("card-row");
        row.setId("card-" + piece.card().id());
        return row;
    }
}
