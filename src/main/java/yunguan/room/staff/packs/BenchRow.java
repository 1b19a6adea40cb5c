package yunguan.room.staff.packs;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskParts;
import yunguan.ui.Touch;

/** On other pages of the desk: that something is being done, or was done and nobody has read it yet. Nothing where there is nothing. */
public final class BenchRow extends VBox {

    private Subscription watching = Subscription.EMPTY;

    public BenchRow(DeskAround around, PackRoom room) {
        SimpleBooleanProperty there = new SimpleBooleanProperty();
        Touch.visible(this, there);
        // the bench outlives every page: it is listened to only while this one is on the screen
        sceneProperty().subscribe(scene -> {
            watching.unsubscribe();
            watching = scene == null ? Subscription.EMPTY : room.bench().work().subscribe(work -> {
                there.set(work != null);
                show(around, room, work);
            });
        });
    }

    private void show(DeskAround around, PackRoom room, @Nullable Work work) {
        getChildren().clear();
        if (work != null) {
            WorkWords words = new WorkWords(around.texts(), work);
            var row = DeskParts.row("mdi2p-progress-clock", words.title(), words.state(), () -> around.pages().open(new WorkView(around, room)));
            row.setId("desk-work");
            getChildren().add(row);
        }
    }
}
