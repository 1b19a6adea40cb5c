package yunguan.room.contest;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.part.player.Captions;
import yunguan.part.player.Player;
import yunguan.part.player.PlayerBar;
import yunguan.part.player.PlayerTrouble;
import yunguan.part.player.PlayerTroubleBox;
import yunguan.part.player.Players;
import yunguan.part.player.PlayingScreen;
import yunguan.shell.Surroundings;
import yunguan.ui.Touch;
import yunguan.ui.Typesetting;

/** A song for a group to sing: its music without the voice where there is one, and its words, so large that they are read across the hall. */
public final class SingView extends PlayingScreen<ContestShelf.Opened> {

    public SingView(Surroundings around, ContestShelf shelf, Players players, String id) {
        super(around, players, around.texts().of("contest.sing"), ContestView.sheet(), id, 0, () -> shelf.song(id));
    }

    @Override
    protected Item item(ContestShelf.Opened opened) {
        return opened.song();
    }

    @Override
    protected Item.Medium medium(ContestShelf.Opened opened) {
        Item.Song song = opened.song();
        return song.karaoke() != null ? song.karaoke() : song.sound().object().isEmpty() && song.film() != null ? song.film() : song.sound();
    }

    @Override
    protected Node arranged(ContestShelf.Opened found, Player opened) {
        Words words = new Words(around, opened, new Captions(found.song().words(), around.texts().languages().forms()), found.song().card().title());
        VBox.setVgrow(words, Priority.ALWAYS);
        Label says = Touch.line("mdi2i-information-outline", texts.of(found.song().karaoke() == null ? "contest.sing.says.voice" : "contest.sing.says"), "sing-says");
        PlayerBar bar = new PlayerBar(around, opened, List.of(), false, "play");
        bar.setMinHeight(PlayerBar.USE_PREF_SIZE);
        Touch.visible(bar, opened.trouble().isEqualTo(PlayerTrouble.NONE));
        VBox all = new VBox(says, new PlayerTroubleBox(around, opened), words, bar);
        all.getStyleClass().add("sing");
        all.setAlignment(Pos.CENTER);
        return all;
    }

    /** The line before, the line that is sung, and the next. */
    private static final class Words extends VBox {

        private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
        /** As the style sheet has the line that is sung, in em. */
        private static final double LETTER = 3;
        /** Between its rows, of a letter. */
        private static final double BETWEEN = 0.3;

        /** The line that is sung, and the room that it was measured for. Pixels. */
        private record Measured(String line, double width, double height, double letter) { }

        private final Surroundings around;
        private final Player player;
        private final Captions captions;
        private final LangText title;
        private final Label before = line("sing-before");
        private final Label now = line("sing-now");
        private final Label next = line("sing-next");
        private @Nullable Measured measured;
        // a field, because the language, which lives as long as the visit, holds it weakly
        private final ChangeListener<Lang> rewritten = (language, old, lang) -> write();

        /** @param title stands there where the pack has no words: who knows them sings them by heart */
        Words(Surroundings around, Player player, Captions captions, LangText title) {
            this.around = around;
            this.player = player;
            this.captions = captions;
            this.title = title;
            getStyleClass().add("sing-words");
            setAlignment(Pos.CENTER);
            setMinHeight(0);
            now.setId("sing-now");
            getChildren().addAll(before, now, next);
            around.texts().language().addListener(new WeakChangeListener<>(rewritten));
            player.position().addListener((position, was, is) -> write());
            heightProperty().addListener(height -> write());
            write();
        }

        private static Label line(String style) {
            Label line = new Label();
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            line.getStyleClass().add(style);
            return line;
        }

        /** What has no room is not there: first the line before goes, then the next. */
        @Override
        protected void layoutChildren() {
            double wide = getWidth() - snappedLeftInset() - snappedRightInset();
            double room = getHeight() - snappedTopInset() - snappedBottomInset();
            double gap = getSpacing();
            double high = now.prefHeight(wide);
            next.setVisible(high + gap + next.prefHeight(wide) <= room);
            high += next.isVisible() ? gap + next.prefHeight(wide) : 0;
            before.setVisible(next.isVisible() && high + gap + before.prefHeight(wide) <= room);
            high += before.isVisible() ? gap + before.prefHeight(wide) : 0;
            double y = snappedTopInset() + Math.max(0, Math.rint((room - high) / 2));
            for (Label line : List.of(before, now, next)) {
                if (line.isVisible()) {
                    line.resizeRelocate(snappedLeftInset(), y, wide, line.prefHeight(wide));
                    y += line.getHeight() + gap;
                }
            }
        }

        /** Whether a line does not fit, as large as lines are: a long one on a small glass in large letters. */
        private boolean isLong(Measured line) {
            Text ruler = new Text(line.line());
            ruler.setFont(Font.font(now.getFont().getFamily(), FontWeight.BOLD, line.letter()));
            ruler.setLineSpacing(BETWEEN * line.letter());
            ruler.setWrappingWidth(Math.max(line.letter(), line.width()));
            return line.height() > 0 && ruler.getLayoutBounds().getHeight() > line.height();
        }

        private void say(String line) {
            now.setText(line);
            Measured here = new Measured(line, getWidth() - snappedLeftInset() - snappedRightInset(), getHeight(), LETTER * around.em());
            if (!here.equals(measured)) { // several times a second it is the same one
                measured = here;
                now.pseudoClassStateChanged(LONG, isLong(here));
            }
        }

        private void write() {
            Lang lang = around.texts().language().getValue();
            if (captions.isEmpty()) {
                say(Typesetting.set(title.in(lang)));
                return;
            }
            List<Item.Cue> lines = captions.lines(lang);
            int at = captions.begunBy(lang, player.position().get() + 0.05);
            before.setText(at > 0 ? Typesetting.set(lines.get(at - 1).text()) : "");
            say(at >= 0 ? Typesetting.set(lines.get(at).text()) : "♪");
            next.setText(at + 1 < lines.size() ? Typesetting.set(lines.get(at + 1).text()) : "");
        }
    }
}
