package yunguan.room.staff.care;

import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import yunguan.part.pad.NumberModel;
import yunguan.part.pad.PadPane;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskParts;
import yunguan.settings.Key;
import yunguan.shell.Screen;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** The class code, typed on a pad: unlike the PIN staff have to tell it to others, so it is read while it is typed. */
final class ClassCodeView implements Screen {

    private static final int LEAST = 4;
    private static final int MOST = 12;

    private final Texts texts;
    private final PadPane node;

    ClassCodeView(DeskAround around, SettingsModel settings) {
        texts = around.texts();
        NumberModel typing = new NumberModel(LEAST, MOST, digits -> settings.save(Map.of(Key.CLASS_CODE, digits), around.pages()::back));
        Button off = Touch.button("mdi2c-close-circle-outline", texts.of("desk.settings.class.off"), () -> settings.save(Map.of(Key.CLASS_CODE, ""), around.pages()::back));
        off.setId("class-code-off");
        off.setDisable(settings.settings().get().text(Key.CLASS_CODE).isEmpty());
        FlowPane ways = new FlowPane(off);
        ways.setAlignment(around.scale().portrait() ? Pos.CENTER : Pos.CENTER_LEFT);
        node = new PadPane(texts, around.scale(), typing, typing.digits(), texts.of("desk.settings.class"), Touch.label(texts.of("desk.settings.class.explained"), "section-summary"), ways);
        settings.said().addListener((said, before, now) -> node.says(now.bad() ? DeskParts.notice(DeskParts.Weight.GRAVE, EditorPage.said(texts, settings)) : null));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public ObservableValue<String> title() {
        return texts.of("desk.settings.class");
    }
}
