package yunguan.room.staff.contest;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import yunguan.part.keyboard.Keyboard;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;
import yunguan.room.staff.desk.DeskParts;
import yunguan.ui.Touch;
import yunguan.visits.slips.SlipCode;

/** Where the passphrase is typed that a key on a stick was sealed with. */
final class KeyView extends DeskPage {

    private static final int MOST = 16;

    private final SlipsModel model;
    private final Path file;
    private final StringProperty typed = new SimpleStringProperty("");

    KeyView(DeskAround around, SlipsModel model, Path file) {
        super(around, around.texts().of("desk.slips.take", String.valueOf(file.getFileName())));
        this.model = model;
        this.file = file;
        Label words = Touch.label(typed.map(text -> text.replaceAll("(.{4})(?=.)", "$1-")), "desk-passphrase");
        words.setId("key-words");
        var notice = DeskParts.notice(DeskParts.Weight.GRAVE, around.texts().in(lang -> ""));
        notice.setId("key-said");
        Touch.visible(notice, model.said().map(SlipsModel.Said::bad));
        ((Label) notice.getChildren().getLast()).textProperty().bind(model.said().flatMap(said -> said.bad() ? around.texts().of("desk.slips.said." + said.name(), "") : around.texts().in(lang -> "")));
        shows(List.of(Touch.label(around.texts().of("desk.slips.type"), "desk-explained"), words, notice));
        Button take = Touch.primary("mdi2k-key-outline", around.texts().of("desk.slips.take.do"), () -> take(false));
        take.setId("key-take");
        take.disableProperty().bind(typed.map(text -> text.length() < MOST));
        Button replace = Touch.button("mdi2s-swap-horizontal", around.texts().of("desk.slips.replace"), () -> take(true));
        replace.setId("key-replace");
        Touch.visible(replace, model.said().isEqualTo(SlipsModel.Said.OTHER_HERE));
        offers(take, replace);
        types(new VBox(new Keyboard(around.texts(), this::type, this::delete, () -> typed.set(""))));
        model.said().addListener((said, before, now) -> {
            if (now == SlipsModel.Said.TAKEN || now == SlipsModel.Said.SAME) {
                around.pages().back();
            }
        });
    }

    private void type(String character) {
        String plain = SlipCode.plain(character);
        if (plain.length() == 1 && SlipCode.ALPHABET.contains(plain) && typed.get().length() < MOST) {
            typed.set(typed.get() + plain);
        }
    }

    private void delete() {
        if (!typed.get().isEmpty()) {
            typed.set(typed.get().substring(0, typed.get().length() - 1));
        }
    }

    private void take(boolean replacing) {
        model.take(file, typed.get().replaceAll("(.{4})(?=.)", "$1-"), replacing);
    }
}
