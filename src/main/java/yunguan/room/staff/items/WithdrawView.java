package yunguan.room.staff.items;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import yunguan.catalogue.Kind;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;
import yunguan.room.staff.desk.DeskParts;
import yunguan.room.staff.desk.TypedLine;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.WritingLine;

/** One box over every item; before anything is typed, what visitors do not see now and what lacks a review. */
public final class WithdrawView extends DeskPage {

    private static final int MOST_ROWS_A_KIND = 12;

    private final ItemsAtDesk items;
    private final WithdrawModel model;
    private final Texts texts;
    private final TextField box = new WritingLine();

    public WithdrawView(DeskAround around) {
        super(around, around.texts().of("desk.home.withdraw"));
        items = ItemsAtDesk.at(around);
        texts = around.texts();
        model = new WithdrawModel(items.shelf(), items.hidden(), around.background());
        types(new TypedLine(around, "desk-find", "mdi2m-magnify", box, model.words(), texts.of("desk.items.find"), model.typing()));
        model.hidden().addListener((ListChangeListener<Object>) change -> show());
        model.found().addListener((ListChangeListener<Object>) change -> show());
        model.state().addListener((state, before, now) -> show());
        model.unreviewed().addListener((count, before, now) -> show());
        model.overdue().addListener((count, before, now) -> show());
        model.words().addListener((words, before, now) -> toTop());
        model.begin(simplified -> TypedLine.form(around, simplified), TypedLine.script(around));
        show();
    }

    private void show() {
        shows(switch (model.state().get()) {
            case OVERVIEW -> overview();
            case FOUND -> found();
            case NOTHING -> nothing();
        });
    }

    private List<Node> overview() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Touch.label(texts.of("desk.items.how"), "section-summary"));
        List<Node> gone = new ArrayList<>();
        model.hidden().forEach(one -> gone.add(gone(one)));
        if (gone.isEmpty()) {
            gone.add(DeskParts.notice(DeskParts.Weight.GOOD, texts.of("desk.items.hidden.none")));
        }
        VBox hidden = DeskParts.section(texts.of("desk.items.hidden"), gone.toArray(Node[]::new));
        hidden.setId("desk-hidden");
        nodes.add(hidden);
        nodes.add(DeskParts.section(texts.of("desk.items.reviews"), reviews()));
        return nodes;
    }

    private Node gone(WithdrawModel.Gone one) {
        String id = one.hidden().id();
        var name = one.item() == null ? texts.of("desk.items.gone", id) : texts.of(one.item().card().title());
        var says = one.hidden().since() == null ? texts.of("desk.items.damaged.says")
                : texts.in(lang -> texts.now("desk.items.since", Days.day(one.hidden().since(), texts, lang), one.hidden().reason()));
        Node row = DeskParts.row(one.hidden().since() == null ? "mdi2f-file-alert-outline" : "mdi2e-eye-off-outline", name, says, () -> items.open(id));
        row.setId("hidden-" + id);
        return row;
    }

    private Node[] reviews() {
        Node unreviewed = DeskParts.row("mdi2h-help-circle-outline", texts.of("desk.items.unreviewed"),
                texts.of("desk.items.unreviewed.says", model.unreviewed().get()), () -> items.openReviews(ReviewModel.Lack.UNREVIEWED));
        unreviewed.setId("desk-unreviewed");
        Node overdue = DeskParts.row("mdi2c-calendar-alert", texts.of("desk.items.overdue"),
                texts.of("desk.items.overdue.says", model.overdue().get()), () -> items.openReviews(ReviewModel.Lack.OVERDUE));
        overdue.setId("desk-overdue");
        return new Node[] {unreviewed, overdue};
    }

    private List<Node> found() {
        Map<Kind, VBox> kinds = new EnumMap<>(Kind.class);
        for (DeskItem item : model.found()) {
            VBox rows = kinds.computeIfAbsent(item.card().kind(), kind -> {
                VBox fresh = new VBox(Touch.label(texts.of("shell.kind." + kind.name()), "section-title"));
                fresh.getStyleClass().add("rows");
                return fresh;
            });
            if (rows.getChildren().size() <= MOST_ROWS_A_KIND) {
                rows.getChildren().add(new ItemRow(around, item, () -> items.open(item.card().id())));
            }
        }
        List<Node> nodes = new ArrayList<>();
        nodes.add(Touch.label(texts.of("desk.items.found", model.found().size()), "section-summary"));
        // the kind of the best answer comes first, and so on
        model.found().stream().map(item -> item.card().kind()).distinct().map(kinds::get).forEach(nodes::add);
        return nodes;
    }

    private List<Node> nothing() {
        VBox next = DeskParts.section(texts.of("desk.items.reviews"), reviews());
        Node notice = DeskParts.notice(DeskParts.Weight.NOTE, texts.of("desk.items.nothing"));
        notice.setId("desk-found-nothing");
        return List.of(notice, next);
    }

    @Override
    public void entered() {
        model.refresh();
        box.requestFocus();
        box.end();
    }
}
