package yunguan.room.home;

import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import yunguan.catalogue.LangText;
import yunguan.shell.Surroundings;
import yunguan.shell.Today;
import yunguan.ui.Icons;
import yunguan.ui.OtherLanguage;
import yunguan.ui.Touch;

/** What the hall has to tell today. A notice goes by itself when its time is over. */
final class NoticeBoard extends VBox {

    /** More than this nobody reads before a door. */
    private static final int MOST = 3;

    private final Surroundings around;
    private Subscription watching = Subscription.EMPTY;

    NoticeBoard(Surroundings around, ObservableValue<Today> today) {
        this.around = around;
        getStyleClass().add("notices");
        show(today.getValue());
        // what it listens to outlives every visit: only while it belongs to a scene
        sceneProperty().subscribe(scene -> {
            watching.unsubscribe();
            watching = scene == null ? Subscription.EMPTY : today.subscribe(this::show);
        });
    }

    private void show(Today now) {
        var wanted = now.notices().stream().limit(MOST).toList();
        if (wanted.equals(getUserData())) {
            return;
        }
        setUserData(wanted);
        setManaged(!wanted.isEmpty());
        getChildren().setAll(wanted.stream().map(this::band).toList());
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).setId(i == 0 ? "notice" : "notice-" + i);
        }
        if (!wanted.isEmpty()) {
            LangText alone = wanted.size() == 1 ? wanted.getFirst() : LangText.EMPTY;
            getChildren().add(new OtherLanguage(around.texts(), new SimpleObjectProperty<>(alone), wanted));
        }
    }

    private HBox band(LangText words) {
        HBox band = new HBox(Icons.of("mdi2b-bullhorn-outline"), Touch.label(around.texts().of(words), "band-text"));
        band.getStyleClass().add("band");
        band.setAlignment(Pos.CENTER_LEFT);
        band.setSpacing(around.scale().px(16));
        return band;
    }
}
