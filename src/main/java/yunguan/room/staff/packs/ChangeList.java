package yunguan.room.staff.packs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import yunguan.catalogue.Kind;
import yunguan.pack.Change;
import yunguan.room.staff.desk.DeskParts;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** What is added, changed and removed, in titles by kind, the counts first. */
final class ChangeList {

    private final Texts texts;

    ChangeList(Texts texts) {
        this.texts = texts;
    }

    /** @param reviews whether what nobody has reviewed is marked: not where that is not known */
    List<Node> of(List<Change> changes, boolean reviews) {
        List<Node> nodes = new ArrayList<>();
        for (Change.What what : Change.What.values()) {
            Map<Kind, List<Change>> kinds = new EnumMap<>(Kind.class);
            changes.stream().filter(change -> change.what() == what).forEach(change -> kinds.computeIfAbsent(change.kind(), kind -> new ArrayList<>()).add(change));
            if (!kinds.isEmpty()) {
                long count = changes.stream().filter(change -> change.what() == what).count();
                Node[] folds = kinds.entrySet().stream().map(one -> fold(what, one.getKey(), one.getValue(), reviews)).toArray(Node[]::new);
                nodes.add(DeskParts.section(texts.of("desk.packs.what." + what, count), folds));
            }
        }
        return nodes;
    }

    private Node fold(Change.What what, Kind kind, List<Change> changes, boolean reviews) {
        long unreviewed = !reviews || what == Change.What.REMOVED ? 0 : changes.stream().filter(change -> !change.reviewed()).count();
        var name = texts.in(lang -> texts.now("desk.packs.kind", texts.now("shell.kind." + kind), changes.size())
                + (unreviewed == 0 ? "" : texts.now("desk.packs.kind.unreviewed", unreviewed)));
        return new Fold("changes-" + what.name().toLowerCase(java.util.Locale.ROOT) + "-" + kind.sheet(), texts, name, () -> changes.stream()
                .<Supplier<Node>>map(change -> () -> Touch.label(texts.in(lang -> change.title().in(lang)
                        + (reviews && what != Change.What.REMOVED && !change.reviewed() ? texts.now("desk.packs.unreviewed.mark") : "")), "desk-fold-line")).toList());
    }
}
