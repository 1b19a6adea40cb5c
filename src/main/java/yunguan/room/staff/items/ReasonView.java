package yunguan.room.staff.items;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Lang;
import yunguan.catalogue.PinyinWords;
import yunguan.part.keyboard.TypingModel;
import yunguan.room.staff.desk.DeskPage;
import yunguan.room.staff.desk.DeskParts;
import yunguan.room.staff.desk.TypedLine;
import yunguan.ui.ChipRow;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.WritingLine;

/** Why an item is withdrawn: a reason to touch, and where staff want to say more, a line to write. */
final class ReasonView extends DeskPage {

    private static final List<String> REASONS = List.of("wrong", "outdated", "review", "rights", "complaint", "other");
    /** Says nothing by itself: something must be written. */
    private static final String OTHER = "other";
    private static final int MOST_CHARACTERS = 60;

    private final ItemModel model;
    private final Texts texts;
    private final StringProperty written = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable TypingModel> typing = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>();
    private final Button now;

    ReasonView(ItemsAtDesk items, ItemModel model) {
        super(items.around(), items.around().texts().of("desk.items.why"));
        this.model = model;
        texts = around.texts();
        now = Touch.primary("mdi2e-eye-off-outline", texts.of("desk.items.now"), this::withdraw);
        now.setId("desk-withdraw-now");
        types(new TypedLine(around, "desk-reason", "mdi2p-pencil-outline", new WritingLine(), written, texts.of("desk.items.reason.more"), typing));
        DeskItem item = java.util.Objects.requireNonNull(model.item().get());
        shows(List.of(Touch.label(texts.of("desk.items.why.says", item.card().title()), "section-summary"),
                DeskParts.section(texts.of("desk.items.reason"), chips()),
                Touch.label(texts.of("desk.items.why.next"), "section-summary")));
        offers(now);
        written.subscribe(text -> judge());
        chosen.subscribe(touched -> judge());
        around.background().run(() -> new PinyinWords(items.shelf().names()), words -> {
            TypingModel keys = new TypingModel(written, MOST_CHARACTERS, words, simplified -> TypedLine.form(around, simplified), TypedLine.script(around));
            keys.letters().subscribe(letters -> judge());
            typing.set(keys);
        });
    }

    private ChipRow chips() {
        ChipRow chips = new ChipRow();
        chips.getStyleClass().add("desk-reasons");
        REASONS.forEach(reason -> chips.word("reason-" + reason, texts.of("desk.items.reason." + reason), false, () -> chosen.set(reason)));
        return chips;
    }

    private void judge() {
        now.setDisable(reason().isEmpty());
    }

    /** What the log will say; empty where nothing is said yet. Letters that nobody turned into characters count as they are. */
    private String reason() {
        TypingModel keys = typing.get();
        String more = (written.get() + (keys == null ? "" : keys.letters().get())).strip();
        String touched = chosen.get();
        if (touched == null || touched.equals(OTHER)) {
            return more;
        }
        String between = !around.language().get().chinese() ? ": " : "：";
        return texts.now("desk.items.reason." + touched) + (more.isEmpty() ? "" : between + more);
    }

    private void withdraw() {
        String reason = reason();
        if (!reason.isEmpty()) {
            model.withdraw(reason);
            around.pages().back();
        }
    }
}
