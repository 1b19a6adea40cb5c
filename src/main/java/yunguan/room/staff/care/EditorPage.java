package yunguan.room.staff.care;

import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;
import yunguan.room.staff.desk.DeskParts;
import yunguan.settings.Key;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** A page on which one thing is set. Saving leads back to the list; where it does not work a sentence says why, and what was set stays. */
abstract class EditorPage extends DeskPage {

    protected final Texts texts;
    protected final SettingsModel settings;

    EditorPage(DeskAround around, ObservableValue<String> title, SettingsModel settings) {
        super(around, title);
        this.texts = around.texts();
        this.settings = settings;
    }

    @Override
    public void entered() {
        settings.forget();
    }

    /** Why it could not be saved; out of the way otherwise. */
    protected final Node trouble() {
        Node notice = DeskParts.notice(DeskParts.Weight.GRAVE, said(texts, settings));
        notice.setId("settings-trouble");
        Touch.visible(notice, Bindings.createBooleanBinding(() -> settings.said().get().bad(), settings.said()));
        return notice;
    }

    /** What came of the last command, in words. */
    static ObservableValue<String> said(Texts texts, SettingsModel settings) {
        return Bindings.createStringBinding(() -> settings.said().get() == SettingsModel.Said.NOTHING ? ""
                : texts.now("desk.settings.said." + settings.said().get()), settings.said(), texts.language());
    }

    protected final Button saveButton(Runnable save) {
        Button button = Touch.primary("mdi2c-check", texts.of("desk.settings.save"), save);
        button.setId("settings-save");
        return button;
    }

    protected final void save(Map<Key, String> values) {
        settings.save(values, around.pages()::back);
    }
}
