package yunguan.app;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import yunguan.pack.Stick;
import yunguan.task.Background;
import yunguan.ui.Icons;
import yunguan.ui.Texts;
import yunguan.ui.TileButton;
import yunguan.ui.Touch;

/** Above the visitors' screens for a minute: that a stick was plugged in, for the staff who did it. It never comes while a film plays. */
final class StickBand extends HBox {

    private static final Duration OFTEN = Duration.ofSeconds(2);

    private final SimpleObjectProperty<@Nullable Stick> shown = new SimpleObjectProperty<>();
    private Subscription watching = Subscription.EMPTY;

    /** @param inUse whether a film plays, or a piece is heard @param touched called when staff touch it */
    StickBand(Texts texts, ReadOnlyObjectProperty<@Nullable Stick> news, BooleanSupplier inUse, Background background, Runnable touched) {
        var words = Bindings.createStringBinding(() -> {
            Stick stick = shown.get();
            return stick == null ? "" : texts.now("desk.packs.band", stick.name());
        }, shown, texts.language());
        HBox face = new HBox(Icons.of("mdi2u-usb-flash-drive-outline"), Touch.label(words, "stick-band-text"));
        face.getStyleClass().add("stick-band-face");
        face.setAlignment(Pos.CENTER_LEFT);
        TileButton whole = new TileButton(face, words, touched);
        whole.setId("stick-band");
        whole.getStyleClass().add("stick-band");
        setHgrow(whole, Priority.ALWAYS);
        getChildren().add(whole);
        Touch.visible(this, shown.isNotNull());
        Runnable look = () -> shown.set(inUse.getAsBoolean() ? null : news.get());
        // what it listens to outlives every visit: only while it belongs to a scene
        sceneProperty().subscribe(scene -> {
            watching.unsubscribe();
            if (scene == null) {
                watching = Subscription.EMPTY;
            } else {
                Background.Repeat round = background.every(OFTEN, look);
                watching = news.subscribe(stick -> look.run()).and(round::close);
            }
        });
    }
}
