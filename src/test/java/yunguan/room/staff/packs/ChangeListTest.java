package yunguan.room.staff.packs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import yunguan.Fx;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.pack.Change;
import yunguan.ui.Texts;
import yunguan.ui.Typesetting;

/** What staff read before they install something. */
class ChangeListTest {

    private static void words(Node node, List<String> all) {
        if (node instanceof Label label) {
            all.add(Typesetting.plain(label.getText()));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> words(child, all));
        }
    }

    @Test
    void whatIsSaidOfTheHallGoesBeforeItemsWithItsDaysAndInWords() {
        SimpleObjectProperty<Lang> language = new SimpleObjectProperty<>(Lang.HANS);
        LangText notice = new LangText(Map.of("zh-Hans", "元宵灯会", "en", "Lantern festival"));
        List<Change> changes = List.of(new Change(Change.What.ADDED, null, "2027-02-01/2027-02-20", notice, true),
                new Change(Change.What.ADDED, Kind.LECTURE, "a", new LangText(Map.of("zh-Hans", "讲")), false),
                new Change(Change.What.CHANGED, null, Change.HOURS, new LangText(Map.of("zh-Hans", "Tu-Su 09:00-17:00")), true));
        VBox all = Fx.on(() -> {
            VBox box = new VBox();
            box.getChildren().setAll(new ChangeList(new Texts(language)).of(changes, true));
            for (String fold : List.of("changes-added-hall", "changes-changed-hall")) {
                ((ButtonBase) ((Parent) box.lookup("#" + fold)).lookup(".button")).fire();
            }
            return box;
        });
        assertEquals(List.of("新增2件", "元宵灯会（从2027年2月1日起）（到2027年2月20日止）", "改动1件", "周二至周日09:00–17:00"), read(all));
        Fx.run(() -> language.set(Lang.EN));
        assertEquals("Lanternfestival(from1February2027)(until20February2027)", read(all).get(1));
    }

    private static List<String> read(Node node) {
        return Fx.on(() -> {
            List<String> all = new ArrayList<>();
            words(node, all);
            return all.stream().map(text -> text.replaceAll("[\\s\u2009\u00a0\u3000]", "")).toList();
        });
    }
}
