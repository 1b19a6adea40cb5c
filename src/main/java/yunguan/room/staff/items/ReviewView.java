package yunguan.room.staff.items;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.room.staff.desk.DeskPage;
import yunguan.room.staff.desk.DeskParts;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** The items that lack a review, one kind at a time, pack by pack. */
final class ReviewView extends DeskPage {

    private final ItemsAtDesk items;
    private final ReviewModel model;
    private final Texts texts;

    ReviewView(ItemsAtDesk items, ReviewModel model) {
        super(items.around(), items.around().texts().of("desk.items.reviews"));
        this.items = items;
        this.model = model;
        texts = around.texts();
        model.items().addListener((ListChangeListener<Object>) change -> show());
    }

    private void show() {
        List<Node> nodes = new ArrayList<>();
        FlowPane lacks = chips();
        for (ReviewModel.Lack lack : ReviewModel.Lack.values()) {
            ToggleButton chip = Touch.chip(texts.of("desk.items.lack." + lack.name(), model.count(lack)), lack == model.lack().get(), () -> {
                model.show(lack);
                toTop();
            });
            chip.setId("lack-" + lack.name().toLowerCase(java.util.Locale.ROOT));
            lacks.getChildren().add(chip);
        }
        nodes.add(lacks);
        nodes.add(Touch.label(texts.of("desk.items.lack.says." + model.lack().get().name()), "section-summary"));
        if (model.kinds().isEmpty()) {
            nodes.add(DeskParts.notice(DeskParts.Weight.GOOD, texts.of("desk.items.lack.none")));
        } else {
            FlowPane kinds = chips();
            for (Kind kind : model.kinds()) {
                ToggleButton chip = Touch.chip(texts.in(lang -> texts.now("shell.kind." + kind.name()) + " " + model.count(kind)),
                        kind == model.kind().get(), () -> {
                            model.show(kind);
                            toTop();
                        });
                chip.setId("kind-" + kind.name().toLowerCase(java.util.Locale.ROOT));
                kinds.getChildren().add(chip);
            }
            nodes.add(kinds);
            byPack().forEach((pack, rows) -> nodes.add(DeskParts.section(texts.of(pack), rows.toArray(Node[]::new))));
        }
        shows(nodes);
    }

    private static FlowPane chips() {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        return chips;
    }

    private Map<LangText, List<Node>> byPack() {
        Map<LangText, List<Node>> packs = new LinkedHashMap<>();
        model.items().forEach(item -> packs.computeIfAbsent(item.pack(), pack -> new ArrayList<>())
                .add(new ItemRow(around, item, () -> items.open(item.card().id()))));
        return packs;
    }

    @Override
    public void entered() {
        model.refresh();
    }
}
