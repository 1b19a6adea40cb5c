package yunguan.part.player;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.Texts;

/**
 * A screen on which one thing plays. The player lives between {@link #entered()} and {@link #left()}; a room says
 * what is played and how it is arranged.
 *
 * @param <T> what a room reads of it
 */
public abstract class PlayingScreen<T> implements Screen {

    protected final Surroundings around;
    protected final Texts texts;
    private final Players players;
    private final SittingModel<T> model;
    private final StackPane node = new StackPane();
    private final StringProperty title = new SimpleStringProperty();
    private @Nullable Player player;
    private boolean here;

    /**
     * @param room  what the head says until the item is read
     * @param sheet the room's style sheet
     * @param from  seconds; negative: where this visit left it
     * @param read  fetches the item from the shelf
     */
    protected PlayingScreen(Surroundings around, Players players, ObservableValue<String> room, String sheet, String id,
                            double from, Callable<Optional<T>> read) {
        this.around = around;
        this.texts = around.texts();
        this.players = players;
        this.model = new SittingModel<>(around.background(), around.visit(), id, from, read);
        title.bind(room);
        node.getStylesheets().add(sheet);
        model.opened().addListener((opened, before, now) -> show(now));
    }

    /** The item that is played. */
    protected abstract Item item(T opened);

    /** What of it is played. */
    protected abstract Item.Medium medium(T opened);

    /** Everything that is seen, around the player. */
    protected abstract Node arranged(T opened, Player player);

    @Override
    public void entered() {
        here = true;
        model.load();
    }

    @Override
    public void left() {
        here = false;
        if (player != null) {
            model.leave(player.position().get(), player.ended().get());
            player.dispose();
            player = null;
        }
    }

    @Override
    public boolean inUse() {
        return player != null && player.playing().get();
    }

    /** Eyes wait for the film: a screen that glides would keep it waiting. */
    @Override
    public boolean comesAtOnce() {
        return true;
    }

    /** It reads its item whenever it is entered; opened anew it would begin to play by itself. */
    @Override
    public boolean mayBeRenewed() {
        return false;
    }

    /** What plays plays on, in its new place. */
    @Override
    public boolean relaid() {
        Optional<T> found = model.opened().get();
        Player playing = player;
        if (found != null && found.isPresent() && playing != null) {
            node.getChildren().setAll(arranged(found.get(), playing));
        }
        return true;
    }

    @Override
    public void withdrawn(Set<String> items) {
        hide(node, items);
    }

    /** What plays goes on; only the ways to these items go. */
    private static void hide(Node shown, Set<String> items) {
        String name = String.valueOf(shown.getId());
        if (items.stream().anyMatch(item -> name.equals("card-" + item) || name.equals("row-" + item))) {
            shown.setVisible(false);
            shown.setManaged(false);
        } else if (shown instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> hide(child, items));
        }
    }

    @Override
    public final Node node() {
        return node;
    }

    @Override
    public final ObservableValue<String> title() {
        return title;
    }

    private void show(@Nullable Optional<T> found) {
        if (found == null || !here) {
            return; // still being read, or read for somebody who has gone on
        }
        if (found.isEmpty()) {
            node.getChildren().setAll(new TroubleView(around, "trouble.missing").node());
            return;
        }
        Card card = item(found.get()).card();
        title.bind(texts.of(card.title()));
        Player opened = players.open(around, medium(found.get()), model.from());
        player = opened;
        opened.ended().subscribe(over -> {
            if (over) {
                model.ended();
            }
        });
        node.getChildren().setAll(arranged(found.get(), opened));
        if (model.playsAtOnce()) {
            opened.play();
        }
    }
}
