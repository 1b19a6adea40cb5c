package yunguan.room.contest;

import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.part.player.Captions;
import yunguan.part.player.Player;
import yunguan.part.player.PlayerBar;
import yunguan.part.player.PlayerTrouble;
import yunguan.part.player.PlayerTroubleBox;
import yunguan.part.player.Players;
import yunguan.part.player.PlayingScreen;
import yunguan.shell.Surroundings;
import yunguan.ui.Touch;

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
        Words words = new Words(around, opened, new Captions(found.song().words()));
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

        private final Surroundings around;
        private final Player player;
        private final Captions captions;
        private final Label before = line("sing-before");
        private final Label now = line("sing-now");
        private final Label next = line("sing-next");
        // a field, because the language, which lives as long as the visit, holds it weakly
        private final ChangeListener<Lang> rewritten = (language, old, lang) -> write();

        Words(Surroundings around, Player player, Captions captions) {
            this.around = around;
            this.player = player;
            this.captions = captions;
            getStyleClass().add("sing-words");
            setAlignment(Pos.CENTER);
            setMinHeight(0);
            now.setId("sing-now");
            getChildren().addAll(before, now, next);
            around.texts().language().addListener(new WeakChangeListener<>(rewritten));
            player.position().addListener((position, was, is) -> write());
            write();
        }

        private static Label line(String style) {
            Label line = new Label();
            line.setWrapText(true);
            line.setMinHeight(USE_PREF_SIZE);
            line.getStyleClass().add(style);
            return line;
        }

        private void write() {
            Lang lang = around.texts().language().getValue();
            List<Item.Cue> lines = captions.lines(lang);
            int at = captions.begunBy(lang, player.position().get() + 0.05);
            before.setText(at > 0 ? lines.get(at - 1).text() : "");
            now.setText(at >= 0 ? lines.get(at).text() : "♪");
            next.setText(at + 1 < lines.size() ? lines.get(at + 1).text() : "");
        }
    }
}
