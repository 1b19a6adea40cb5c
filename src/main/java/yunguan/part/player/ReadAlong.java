package yunguan.part.player;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.ui.Texts;
import yunguan.ui.Typesetting;

/** The text that is read, line by line: the line that is heard stands out, and a touch on another one goes there. */
public final class ReadAlong extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Texts texts;
    private final Player player;
    private final Captions captions;
    private final List<Button> lines = new ArrayList<>();
    // a field, because the language, which lives as long as the visit, holds it weakly
    private final ChangeListener<Lang> rewritten = (language, before, now) -> write();
    private int current = -1;

    public ReadAlong(Texts texts, Player player, Captions captions) {
        this.texts = texts;
        this.player = player;
        this.captions = captions;
        getStyleClass().add("read-along");
        getStylesheets().add(PlayerPane.sheet());
        texts.language().addListener(new WeakChangeListener<>(rewritten));
        player.position().addListener((position, before, now) -> mark());
        write();
    }

    private void write() {
        lines.clear();
        current = -1;
        for (Item.Cue cue : captions.lines(texts.language().getValue())) {
            Button line = new Button(Typesetting.set(cue.text()));
            line.getStyleClass().add("read-line");
            line.setWrapText(true);
            line.setMaxWidth(Double.MAX_VALUE);
            line.setMinHeight(USE_PREF_SIZE);
            line.setAlignment(Pos.CENTER_LEFT);
            line.setAccessibleText(cue.text());
            line.setId("line-" + lines.size());
            line.setOnAction(event -> {
                player.seek(cue.start());
                player.play();
            });
            lines.add(line);
        }
        getChildren().setAll(lines);
        mark();
    }

    private void mark() {
        int now = captions.begunBy(texts.language().getValue(), player.position().get() + 0.05);
        if (now == current) {
            return;
        }
        current = now;
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).pseudoClassStateChanged(CHOSEN, i == now);
        }
        if (now >= 0 && player.playing().get()) {
            bringIntoSight(lines.get(now));
        }
    }

    /** Moves the list around it, at once and not gliding, when the line that is heard lies outside its middle. */
    private void bringIntoSight(Node line) {
        Node up = getParent();
        while (up != null && !(up instanceof ScrollPane)) {
            up = up.getParent();
        }
        if (!(up instanceof ScrollPane list) || list.getContent() == null) {
            return;
        }
        Bounds inContent = list.getContent().sceneToLocal(line.localToScene(line.getBoundsInLocal()));
        double seen = list.getViewportBounds().getHeight();
        double hidden = list.getContent().getBoundsInLocal().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = list.getVvalue() * hidden;
        if (inContent.getMinY() < top || inContent.getMaxY() > top + seen * 0.8) {
            list.setVvalue(Math.max(0, Math.min(1, (inContent.getMinY() - seen * 0.25) / hidden)));
        }
    }
}
