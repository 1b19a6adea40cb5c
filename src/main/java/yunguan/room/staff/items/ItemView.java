package yunguan.room.staff.items;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import yunguan.pack.HiddenItems;
import yunguan.room.staff.desk.DeskPage;
import yunguan.room.staff.desk.DeskParts;
import yunguan.ui.Dates;
import yunguan.ui.PictureBox;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** One item: what it is, who reviewed it, whether visitors see it, and the way to change that. */
final class ItemView extends DeskPage {

    private static final double PICTURE = 420;

    private final ItemsAtDesk items;
    private final ItemModel model;
    private final Texts texts;

    ItemView(ItemsAtDesk items, ItemModel model) {
        super(items.around(), title(items.around().texts(), model));
        this.items = items;
        this.model = model;
        texts = around.texts();
        model.busy().addListener((busy, before, now) -> show());
        model.said().addListener((said, before, now) -> show());
    }

    private static ObservableValue<String> title(Texts texts, ItemModel model) {
        return Bindings.createStringBinding(() -> {
            DeskItem item = model.item().get();
            return item == null ? texts.now("desk.items.one") : texts.now(item.card().title());
        }, texts.language(), model.item());
    }

    private void show() {
        if (model.busy().get()) {
            return; // what stands there stays until there is news
        }
        DeskItem item = model.item().get();
        HiddenItems.Hidden hidden = model.hidden().get();
        List<Node> nodes = new ArrayList<>();
        if (model.said().get() != ItemModel.Said.NOTHING) {
            nodes.add(said(model.said().get()));
        }
        boolean withdrawn = hidden != null && hidden.since() != null;
        if (withdrawn) {
            nodes.add(DeskParts.section(texts.of("desk.items.withdrawn"),
                    DeskParts.fact(texts.of("desk.items.reason"), texts.in(lang -> hidden.reason())),
                    DeskParts.fact(texts.of("desk.items.day"), texts.in(lang -> Days.day(Objects.requireNonNull(hidden.since()), texts, lang)))));
        }
        if (hidden != null && hidden.damaged()) {
            nodes.add(DeskParts.notice(DeskParts.Weight.GRAVE, texts.of("desk.items.damaged.next")));
        }
        nodes.add(item == null ? DeskParts.notice(DeskParts.Weight.NOTE, texts.of("desk.items.gone.says", model.id())) : face(item));
        shows(nodes);
        if (withdrawn) {
            offers(deed(Touch.primary("mdi2e-eye-outline", texts.of(item == null ? "desk.items.forget" : "desk.items.back"), model::bringBack), "desk-bring-back"));
        } else if (item != null) {
            offers(deed(Touch.primary("mdi2e-eye-off-outline", texts.of("desk.items.withdraw"), this::ask), "desk-withdraw-item"));
        } else {
            offers();
        }
    }

    private static Button deed(Button button, String id) {
        button.setId(id);
        return button;
    }

    private void ask() {
        around.pages().open(new ReasonView(items, model));
    }

    private Node said(ItemModel.Said said) {
        DeskParts.Weight weight = switch (said) {
            case NOTHING, FORGOTTEN, BACK_BUT_DAMAGED -> DeskParts.Weight.NOTE;
            case WITHDRAWN, BACK -> DeskParts.Weight.GOOD;
            case AFTER_RESTART, FAILED -> DeskParts.Weight.GRAVE;
        };
        Node notice = DeskParts.notice(weight, texts.of("desk.items.said." + said.name()));
        notice.setId("desk-said-" + said.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        return notice;
    }

    private Node face(DeskItem item) {
        VBox facts = new VBox(
                ItemRow.marks(texts, item),
                DeskParts.fact(texts.of("desk.items.pack"), texts.of(item.pack())),
                DeskParts.fact(texts.of("desk.items.seen"), texts.of(item.withdrawn() || item.damaged() ? "desk.items.seen.no" : "desk.items.seen.yes")),
                DeskParts.fact(texts.of("desk.items.reviewer"), item.unreviewed() ? texts.of("desk.items.mark.unreviewed") : texts.of(item.reviewer())));
        day(facts, "reviewed", item.reviewed());
        day(facts, "due", item.reviewDue());
        if (item.overdue()) {
            facts.getChildren().add(DeskParts.notice(DeskParts.Weight.NOTE, texts.of("desk.items.overdue.one")));
        }
        if (!item.card().summary().isEmpty()) {
            facts.getChildren().add(Touch.label(texts.of(item.card().summary()), "section-summary"));
        }
        facts.getStyleClass().add("desk-item-facts");
        facts.setMinWidth(0);
        HBox.setHgrow(facts, Priority.ALWAYS);
        double width = around.scale().px(PICTURE);
        PictureBox picture = new PictureBox(around.pictures(), item.card(), width, Math.rint(width * 0.68)).rounded(around.scale().px(14)).rigid();
        Pane face = around.em() > around.scale().text() && around.narrow() ? new VBox(picture, facts) : new HBox(picture, facts);
        face.getStyleClass().add("desk-item");
        return face;
    }

    private void day(VBox facts, String which, String day) {
        if (!day.isEmpty()) {
            facts.getChildren().add(DeskParts.fact(texts.of("desk.items.reviewer." + which), texts.in(lang -> Dates.inWords(day, texts))));
        }
    }

    @Override
    public void entered() {
        if (model.said().get() == ItemModel.Said.NOTHING) {
            model.load();
        }
    }
}
