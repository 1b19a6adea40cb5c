package yunguan.room.staff.items;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Search;
import yunguan.pack.Premises;
import yunguan.store.Database;
import yunguan.store.Row;

/** What is installed, item by item, for staff: hidden items are there as well. Base maps are not: nobody opens one. Everything here blocks. */
final class ItemShelf {

    private static final String ITEMS = "SELECT " + Catalogue.CARD + """
            , pack.title AS pack_title,
              (SELECT value FROM fact WHERE fact.item = live.key AND name = 'reviewer') AS reviewer,
              (SELECT value FROM fact WHERE fact.item = live.key AND name = 'reviewed') AS reviewed,
              (SELECT value FROM fact WHERE fact.item = live.key AND name = 'review-due') AS review_due,
              EXISTS (SELECT 1 FROM hidden WHERE hidden.id = live.id AND why = 'withdrawn') AS withdrawn,
              EXISTS (SELECT 1 FROM hidden WHERE hidden.id = live.id AND why = 'damaged') AS damaged
            FROM current_item AS live JOIN pack ON pack.id = live.pack WHERE live.kind <> 'MAP' AND\s""";
    private static final String IN_ORDER = " ORDER BY live.pack, live.kind, live.position";

    private final Premises premises;
    private final Database store;
    private final Search search;

    ItemShelf(Premises premises) {
        this.premises = premises;
        store = premises.store();
        search = Search.alsoHidden(store);
    }

    Optional<DeskItem> item(String id) {
        return these(List.of(id)).stream().findFirst();
    }

    /** Those of these ids that are installed, in the order of the ids. */
    List<DeskItem> these(Collection<String> ids) {
        List<String> order = List.copyOf(ids);
        String today = today();
        return store.query(ITEMS + "live.id IN (SELECT value FROM json_each(?))", row -> item(row, today), json(order)).stream()
                .sorted(Comparator.comparingInt(item -> order.indexOf(item.card().id()))).toList();
    }

    /** What answers to some words, best first. What is only near to them is not what staff mean. */
    List<DeskItem> find(String words) {
        Search.Answer answer = search.find(words);
        return answer.nearest().isEmpty() ? these(answer.hits().stream().map(hit -> hit.card().id()).toList()) : List.of();
    }

    /** What no reviewing body is named for, in the order of packs and kinds. */
    List<DeskItem> unreviewed() {
        String today = today();
        return store.query(ITEMS + "NOT EXISTS (SELECT 1 FROM fact WHERE fact.item = live.key AND name = 'reviewer')" + IN_ORDER, row -> item(row, today));
    }

    /** What should have been reviewed again by now; nothing where the clock is doubted. */
    List<DeskItem> overdue() {
        String today = today();
        return today.isEmpty() ? List.of() : store.query(ITEMS + "EXISTS (SELECT 1 FROM fact WHERE fact.item = live.key AND name = 'review-due' AND value < ?)"
                + IN_ORDER, row -> item(row, today), today);
    }

    /** The titles of everything, for the words that the typing board offers. */
    List<String> names() {
        return store.query("SELECT title FROM current_item", row -> LangText.read(row.text("title")).in(yunguan.catalogue.Lang.HANS));
    }

    /** ISO 8601; empty where the clock is doubted. */
    private String today() {
        return premises.clockDoubted() ? "" : LocalDate.ofInstant(premises.clock().instant(), ZoneId.systemDefault()).toString();
    }

    private static DeskItem item(Row row, String today) {
        String due = row.textOrEmpty("review_due");
        return new DeskItem(Catalogue.card(row), LangText.read(row.text("pack_title")), LangText.read(row.text("reviewer")), row.textOrEmpty("reviewed"), due,
                !today.isEmpty() && !due.isEmpty() && due.compareTo(today) < 0, row.whole("withdrawn") == 1, row.whole("damaged") == 1);
    }

    /** Ids have no quotation marks in them; one that had would find nothing. */
    private static String json(Collection<String> ids) {
        StringBuilder json = new StringBuilder("[");
        ids.forEach(id -> json.append(json.length() > 1 ? "," : "").append('"').append(id.replaceAll("[\"\\\\\\p{Cntrl}]", "")).append('"'));
        return json.append(']').toString();
    }
}
