package yunguan.room.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.animation.FadeTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.part.player.PlayerTrouble;
import yunguan.part.player.Players;
import yunguan.part.player.SilentFilm;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.task.Background;
import yunguan.ui.HallColour;
import yunguan.ui.HallSign;
import yunguan.ui.Icons;
import yunguan.ui.Languages;
import yunguan.ui.Pictures;
import yunguan.ui.Scale;
import yunguan.ui.Texts;
import yunguan.ui.TongueTag;
import yunguan.ui.Touch;

/**
 * For whoever passes by: large pictures and short silent pieces of film out of the packs, one sentence each, and the call to touch, in all
 * languages in turn. A picture at rest moves nothing. Any touch is for home, so there is nothing on it to be pressed.
 */
public final class AttractView extends StackPane {

    /** How far into a film its piece begins, as a share of it: past the title. */
    private static final double INTO_FILM = 0.2;
    /** Height of the hall's sign, in em. */
    private static final double SIGN = 4;
    private static final Duration FADE = Duration.millis(300);

    private final AttractModel model;
    private final Background background;
    private final Pictures pictures;
    private final Players players;
    private final Scale scale;
    private final LangText hallName;
    private final Settings settings;
    private final Languages languages;
    private final Texts callTexts;
    private @Nullable Poster poster;
    private @Nullable SilentFilm film;
    private @Nullable Flyover flight;
    private final BiFunction<Card, Lang, Flyover> flights;
    private Background.@Nullable Repeat stepping;
    private AttractModel.@Nullable Turn wanted;

    /** @param settings say the hall's colour and sign @param players that tell nobody what does not play @param flights along a trail, in a language */
    public AttractView(AttractModel model, Background background, Pictures pictures, Players players, Scale scale, LangText hallName, Settings settings, Languages languages,
            BiFunction<Card, Lang, Flyover> flights) {
        this.flights = flights;
        this.languages = languages;
        this.model = model;
        this.background = background;
        this.pictures = pictures;
        this.players = players;
        this.scale = scale;
        this.hallName = hallName;
        this.settings = settings;
        callTexts = new Texts(model.call(), languages);
        setId("attract");
        getStyleClass().addAll("frame", "attract", scale.portrait() ? "portrait" : "landscape");
        getStylesheets().add(java.util.Objects.requireNonNull(AttractView.class.getResource("door.css")).toExternalForm());
        setStyle("-fx-font-size: " + scale.text() + "px; -hall: " + HallColour.css(settings.text(Key.HALL_COLOUR), false) + ";");
        model.turn().addListener((turn, before, now) -> turn(before, now));
    }

    /** It is on the screen. */
    public void entered() {
        model.begins();
        stepping = background.every(java.time.Duration.ofSeconds(AttractModel.STEP_SECONDS), this::step);
        turn(null, model.turn().get());
    }

    private void step() {
        boolean flies = flight != null && flight.moves();
        Showpiece piece = wanted == null ? null : wanted.piece();
        if (piece != null && piece.picture() == null && !flies) {
            model.refuse(); // a map that is not there, or has come to the end of its flight, is nothing to look at
        } else {
            model.step(flies);
        }
    }

    /** It is off the screen for good: nothing moves, nothing plays. */
    public void left() {
        Background.Repeat steps = stepping;
        stepping = null;
        if (steps != null) {
            steps.close();
        }
        endFilm();
        getChildren().clear();
        poster = null;
    }

    /** Whether a piece of film, or a map, is moving at this moment. */
    public boolean moves() {
        return flight != null || film != null && film.plays();
    }

    private void turn(AttractModel.@Nullable Turn before, AttractModel.@Nullable Turn now) {
        if (stepping == null || now == null) {
            return;
        }
        wanted = now;
        if (before != null && before.piece() != null && before.piece().equals(now.piece()) && before.place() == now.place()) {
            if (now.moving()) {
                beginFilm(now.piece(), now.words());
            } else {
                endFilm();
            }
            return;
        }
        Showpiece piece = now.piece();
        if (piece == null) {
            hang(new Poster(now.place(), name(now.words()), null, false));
            return;
        }
        String picture = piece.picture();
        if (picture == null) {
            model.shown();
            hang(new Poster(now.place(), words(piece.card(), now.words()), null, true));
            beginFilm(piece, now.words()); // the map is all that there is to see
            return;
        }
        double[] box = Poster.box(scale.width(), scale.height());
        pictures.loadWithin(picture, box[0], box[1], image -> {
            if (wanted == now && stepping != null) {
                shows(now, piece, image);
            }
        });
    }

    private void shows(AttractModel.Turn now, Showpiece piece, Optional<Image> image) {
        if (image.isEmpty()) {
            model.refuse();
            return;
        }
        model.shown();
        hang(new Poster(now.place(), words(piece.card(), now.words()), image.get(), true));
    }

    /** The next poster comes over the one before, which is taken down when it is covered. */
    private void hang(Poster next) {
        endFilm();
        Poster before = poster;
        poster = next;
        next.setOpacity(before == null ? 1 : 0);
        getChildren().add(next);
        if (before == null) {
            return;
        }
        FadeTransition fade = new FadeTransition(FADE, next);
        fade.setToValue(1);
        fade.setOnFinished(ended -> getChildren().removeIf(child -> child != poster));
        fade.play();
    }

    private void beginFilm(Showpiece piece, Lang words) {
        Poster under = poster;
        if (piece.flies() && flight == null && under != null) {
            Flyover above = flights.apply(piece.card(), words);
            flight = above;
            under.over(above.node());
            return;
        }
        if (piece.film() == null || film != null || under == null) {
            return;
        }
        SilentFilm moving = new SilentFilm(players, background, piece.film(), piece.film().seconds() * INTO_FILM, this::fails);
        film = moving;
        under.over(moving);
    }

    private void fails(PlayerTrouble why) {
        endFilm();
        if (why == PlayerTrouble.NO_SOUND_DEVICE) {
            model.noFilms(); // the next one would not play either
        }
    }

    private void endFilm() {
        Flyover above = flight;
        flight = null;
        if (above != null) {
            above.end();
            if (poster != null) {
                poster.over(null);
            }
        }
        SilentFilm ends = film;
        film = null;
        if (ends != null) {
            ends.dispose();
            if (poster != null) {
                poster.over(null);
            }
        }
    }

    private Region name(Lang lang) {
        Texts texts = new Texts(new SimpleObjectProperty<>(lang), languages);
        VBox block = block(lang, Touch.label(texts.of(hallName), "poster-hall-name"), Touch.label(texts.of("door.welcome"), "poster-sentence"));
        block.getChildren().addFirst(new HallSign(settings, background, Math.rint(SIGN * scale.text())));
        return block;
    }

    private Region words(Card card, Lang lang) {
        Texts texts = new Texts(new SimpleObjectProperty<>(lang), languages);
        VBox block = block(lang, Touch.label(texts.of(hallName), "poster-hall"));
        block.getChildren().addAll(1, said(card, texts));
        return block;
    }

    /** What a card says to passers-by, and the language that it is in where it is not in theirs. */
    static List<Label> said(Card card, Texts texts) {
        Label title = Touch.label(texts.of(card.title()), "poster-title");
        List<Label> all = new ArrayList<>(List.of(title, new TongueTag(texts, title, card.title(), card.summary(), card.notice())));
        String sentence = FirstSentence.of(texts.now(card.summary()));
        if (!sentence.isEmpty()) {
            all.add(label(sentence, "poster-sentence"));
        }
        if (!card.notice().isEmpty()) {
            all.add(Touch.label(texts.of(card.notice()), "poster-notice"));
        }
        return all;
    }

    private static Label label(String words, String styleClass) {
        return Touch.label(new SimpleObjectProperty<>(words), styleClass);
    }

    private VBox block(Lang lang, Label... labels) {
        VBox block = new VBox(labels);
        block.getChildren().add(call());
        block.getStyleClass().addAll("poster-words", "lang-" + lang.tag());
        return block;
    }

    /** It changes its language while the rest stays. */
    private Region call() {
        Label says = Touch.label(callTexts.of("door.touch"), "poster-call-text", "own-language");
        HBox call = new HBox(Icons.of("mdi2g-gesture-tap"), says);
        call.getStyleClass().add("poster-call");
        call.setMaxWidth(Region.USE_PREF_SIZE);
        // inline, because it is not in the language of the words around it
        says.styleProperty().bind(Bindings.createStringBinding(
                () -> "-fx-font-family: \"" + family(model.call().get()) + "\";", model.call()));
        return call;
    }

    private String family(Lang lang) {
        String own = languages.of(lang).font();
        return !own.isEmpty() ? own : lang.equals(Lang.HANT) ? "Noto Sans CJK TC" : "Noto Sans CJK SC";
    }
}
