package yunguan.part.player;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.ui.ReadingTime;
import yunguan.ui.Texts;
import yunguan.ui.Typesetting;

/**
 * The text that is read, line by line: the line that is heard stands out, and a touch on another one goes there. The list around it
 * follows the voice until a hand draws it elsewhere, and again when it is told to, or a line is touched.
 */
public final class ReadAlong extends VBox {

    /** What a hand on the list is told by; the wheel is one too. */
    private static final List<EventType<? extends Event>> HANDS = List.of(MouseEvent.MOUSE_DRAGGED, ScrollEvent.SCROLL, KeyEvent.KEY_PRESSED);

    /** So many lines are made at once: more than are ever in sight. */
    private static final int SLICE = 40;

    private final Texts texts;
    private final Player player;
    private final Captions captions;
    private final TranscriptModel model;
    private final List<Button> lines = new ArrayList<>();
    // a field, because the language, which lives as long as the visit, holds it weakly
    private final ChangeListener<Lang> rewritten = (language, before, now) -> write();
    private final ReadOnlyBooleanWrapper following = new ReadOnlyBooleanWrapper(true);
    private @Nullable ScrollPane list;
    private boolean held;
    private boolean moves;
    private final EventHandler<Event> hand = event -> held = true;
    private final ChangeListener<Number> drawn = (value, before, now) -> {
        if (held && !moves) {
            following.set(false);
        }
    };
    private final NowMark mark;
    private final PauseTransition further = new PauseTransition(Duration.ONE);
    private List<Item.Cue> said = List.of();
    /** Whether the line that is heard is to be brought into sight once it has its place. */
    private boolean awaited;

    public ReadAlong(Texts texts, Player player, Captions captions) {
        this(texts, player, captions, new TranscriptModel());
    }

    /** @param model says which of the lines are shown */
    public ReadAlong(Texts texts, Player player, Captions captions, TranscriptModel model) {
        this.model = model;
        this.texts = texts;
        this.player = player;
        this.captions = captions;
        getStyleClass().add("read-along");
        getStylesheets().add(PlayerPane.sheet());
        texts.language().addListener(new WeakChangeListener<>(rewritten));
        further.setOnFinished(event -> slice());
        mark = new NowMark(this, player, second -> captions.begunBy(texts.language().getValue(), second), now -> {
            if (player.playing().get() && following.get() && !model.looks()) {
                held = false;
                bringIntoSight(now);
            }
        });
        heightProperty().addListener((height, before, now) -> {
            if (before.doubleValue() == 0 && mark.current() >= 0 && !model.looks()) {
                bringIntoSight(mark.current()); // who turns to the text meanwhile finds the place
            }
        });
        sceneProperty().addListener((scene, before, now) -> lie());
        parentProperty().addListener((parent, before, now) -> lie());
        ListChangeListener<Integer> narrower = change -> narrow(0);
        WhileSeen.listens(this, () -> {
            model.shown().addListener(narrower);
            narrow(0);
            goesOn();
            return Subscription.combine(() -> model.shown().removeListener(narrower), further::stop, player.ended().subscribe((before, now) -> {
                if (now) {
                    following.set(true); // whoever plays it again begins anew
                }
            }));
        });
        write();
    }

    /** Whether the list follows the voice. */
    public ReadOnlyBooleanProperty following() {
        return following.getReadOnlyProperty();
    }

    /** Whether the text is read elsewhere than the voice is; while words are looked for there is nothing to follow. */
    BooleanBinding astray() {
        return Bindings.createBooleanBinding(() -> !following.get() && !model.looks() && isVisible(), following, model.words(), visibleProperty());
    }

    /** Follows the voice again, from where it is now. */
    public void follow() {
        following.set(true);
        held = false;
        if (mark.current() >= 0 && !model.looks()) {
            bringIntoSight(mark.current());
        }
    }

    /** Looks for the list that it lies in: a hand on that one, and no change of its content, ends the following. */
    private void lie() {
        Node up = getScene() == null ? null : getParent();
        while (up != null && !(up instanceof ScrollPane)) {
            up = up.getParent();
        }
        ScrollPane now = up instanceof ScrollPane found ? found : null;
        if (now == list) {
            return;
        }
        if (list != null) {
            HANDS.forEach(type -> list.removeEventFilter(type, hand));
            list.vvalueProperty().removeListener(drawn);
        }
        list = now;
        if (now != null) {
            HANDS.forEach(type -> now.addEventFilter(type, hand));
            now.vvalueProperty().addListener(drawn);
        }
    }

    private void write() {
        lines.clear();
        getChildren().clear();
        said = captions.lines(texts.language().getValue());
        model.read(said);
        mark.over(lines);
        slice();
    }

    /** The next lines. The text of two hours has two thousand: made all at once they would keep the film waiting. */
    private void slice() {
        int from = lines.size();
        int to = Math.min(said.size(), from + SLICE);
        if (from >= to) {
            return;
        }
        Block block = new Block();
        for (Item.Cue cue : said.subList(from, to)) {
            Button line = line(cue);
            line.setId("line-" + lines.size());
            lines.add(line);
            block.getChildren().add(line);
        }
        getChildren().add(block);
        narrow(from);
        int was = mark.current();
        mark.more();
        if (mark.current() != was && following.get() && !model.looks()) {
            held = false;
            bringIntoSight(mark.current()); // who turns to the text of something that stands still finds the place, too
        }
        goesOn();
    }

    private void goesOn() {
        if (lines.size() < said.size() && getScene() != null) {
            further.playFromStart();
        }
    }

    private Button line(Item.Cue cue) {
        Button line = new Button(Typesetting.set(cue.text()));
        line.getStyleClass().add("read-line");
        line.setWrapText(true);
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinHeight(USE_PREF_SIZE);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setAccessibleText(cue.text());
        ReadingTime.counts(line);
        line.setOnAction(event -> {
            following.set(true);
            player.seek(cue.start());
            player.play();
        });
        return line;
    }

    /** Shows of the lines from a number on those that are looked for. */
    private void narrow(int from) {
        for (int i = from; i < lines.size(); i++) {
            boolean seen = !model.looks() || model.shows(i);
            lines.get(i).setVisible(seen);
            lines.get(i).setManaged(seen);
        }
        for (Node block : getChildren().subList(from / SLICE, getChildren().size())) {
            block.setManaged(((Block) block).getChildren().stream().anyMatch(Node::isManaged));
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        int now = mark.current();
        if (awaited && now >= 0 && !model.looks()) {
            awaited = false;
            ((Block) getChildren().get(now / SLICE)).layout();
            bringIntoSight(now);
        }
    }

    /** Moves the list around it, at once and not gliding, when the line that is heard lies outside its middle. */
    private void bringIntoSight(int number) {
        ScrollPane list = this.list;
        if (list == null || list.getContent() == null || !isVisible()) {
            return;
        }
        Node line = lines.get(number);
        if (line.getLayoutBounds().getHeight() <= 0) {
            awaited = true; // it has just been written
            requestLayout();
            return;
        }
        Bounds inContent = list.getContent().sceneToLocal(line.localToScene(line.getBoundsInLocal()));
        double seen = list.getViewportBounds().getHeight();
        double hidden = list.getContent().getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        double top = list.getVvalue() * hidden;
        if (inContent.getMinY() < top || inContent.getMaxY() > top + seen * 0.8) {
            moves = true;
            list.setVvalue(Math.max(0, Math.min(1, (inContent.getMinY() - seen * 0.25) / hidden)));
            moves = false;
        }
    }

    /** Some lines, whose height is reckoned when one of them changes and not whenever any line of the text is marked. */
    private static final class Block extends VBox {

        private double width = -1;
        private double height;

        Block() {
            getStyleClass().add("read-block");
            setMinHeight(USE_PREF_SIZE);
        }

        @Override
        public void requestLayout() {
            width = -1;
            super.requestLayout();
        }

        @Override
        protected double computePrefHeight(double wide) {
            if (wide < 0) {
                return super.computePrefHeight(wide);
            }
            if (wide != width) {
                height = super.computePrefHeight(wide);
                width = wide;
            }
            return height;
        }
    }
}
