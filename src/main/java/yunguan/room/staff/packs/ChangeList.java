package yunguan.room.staff.packs;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.pack.Change;
import yunguan.room.staff.desk.DeskParts;
import yunguan.settings.OpeningHours;
import yunguan.ui.Dates;
import yunguan.ui.HoursInWords;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** What is added, changed and removed, in titles by kind, the counts first; what is said of the hall itself goes before its items. */
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
            List<Change> ofHall = new ArrayList<>();
            List<Change> these = changes.stream().filter(change -> change.what() == what).toList();
            these.forEach(change -> (change.kind() == null ? ofHall : kinds.computeIfAbsent(change.kind(), kind -> new ArrayList<>())).add(change));
            List<Node> folds = new ArrayList<>();
            if (!ofHall.isEmpty()) {
                folds.add(fold(what, "hall", "desk.packs.hall", ofHall, false));
            }
            kinds.forEach((kind, some) -> folds.add(fold(what, kind.sheet(), "shell.kind." + kind, some, reviews)));
            if (!folds.isEmpty()) {
                nodes.add(DeskParts.section(texts.of("desk.packs.what." + what, these.size()), folds.toArray(Node[]::new)));
            }
        }
        return nodes;
    }

    private Node fold(Change.What what, String sheet, String name, List<Change> changes, boolean reviews) {
        long unreviewed = !reviews || what == Change.What.REMOVED ? 0 : changes.stream().filter(change -> !change.reviewed()).count();
        var words = texts.in(lang -> texts.now("desk.packs.kind", texts.now(name), changes.size())
                + (unreviewed == 0 ? "" : texts.now("desk.packs.kind.unreviewed", unreviewed)));
        return new Fold("changes-" + what.name().toLowerCase(java.util.Locale.ROOT) + "-" + sheet, texts, words, () -> changes.stream()
                .<Supplier<Node>>map(change -> () -> Touch.label(texts.in(lang -> title(change, lang)
                        + (reviews && what != Change.What.REMOVED && !change.reviewed() ? texts.now("desk.packs.unreviewed.mark") : "")), "desk-fold-line")).toList());
    }

    private String title(Change change, Lang lang) {
        if (change.kind() != null) {
            return change.title().in(lang);
        }
        if (change.id().equals(Change.HOURS)) {
            return OpeningHours.parse(change.title().in(lang)).map(hours -> new HoursInWords(hours).in(texts)).orElse(change.title().in(lang));
        }
        String[] days = change.id().split("/", -1);
        String from = days[0].isEmpty() ? "" : texts.now("desk.packs.hall.from", Dates.inWords(days[0], texts));
        String until = days[1].isEmpty() ? "" : texts.now("desk.packs.hall.until", Dates.inWords(days[1], texts));
        return change.title().in(lang) + from + until;
    }
}
