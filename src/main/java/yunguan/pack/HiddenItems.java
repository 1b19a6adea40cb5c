package yunguan.pack;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.LangText;
import yunguan.store.Database;
import yunguan.store.Transaction;
import yunguan.visits.Withdrawals;

/**
 * What no visitor sees although its pack is installed: items that staff withdrew, and items with a damaged file. The store's
 * table {@code hidden} is derived: from the withdrawals in {@code visits.db}, which outlive every pack and every store, and from
 * the objects that verifying found damaged. What a power cut keeps from being derived is derived at the next start.
 */
public final class HiddenItems {

    /**
     * Items of the visible packs that a visitor cannot be shown without one of the objects in the set. Their words are rows of the store, and
     * whole; slides, small pictures of a film, what is read aloud and what is handed out on paper may be lacking.
     */
    private static final String TOUCHED = """
            FROM item JOIN pack ON pack.id = item.pack AND pack.version = item.version WHERE item.picture IN %1$s
              OR item.key IN (SELECT item FROM medium WHERE role NOT IN ('reading', 'voice') AND substr(role, 1, 6) <> 'sheet-' AND object IN %1$s)
              OR item.key IN (SELECT item FROM page WHERE picture IN %1$s)
              OR item.key IN (SELECT item FROM shot WHERE object IN %1$s)""";

    private final Database store;
    private final Database visits;
    private final Withdrawals withdrawals;

    public HiddenItems(Premises premises) {
        store = premises.store();
        visits = premises.visits();
        withdrawals = new Withdrawals(visits, premises.clock());
    }

    /**
     * An item that visitors do not see.
     *
     * @param title   empty where it is not installed (any more)
     * @param reason  in the words of staff; empty: it is not withdrawn
     * @param since   when it was withdrawn; {@code null}: it is not
     * @param damaged whether one of its files is
     */
    public record Hidden(String id, LangText title, String reason, @Nullable Instant since, boolean damaged) { }

    /**
     * Withdraws an item everywhere, until {@link #bringBack}; neither an upgrade nor a store that is built again shows it.
     *
     * @throws IllegalArgumentException      without a reason
     * @throws yunguan.store.StoreException when it cannot be kept, or not carried out before the next start
     */
    public void withdraw(String item, String reason) {
        withdrawals.withdraw(item, reason);
        derive();
    }

    /** Brings a withdrawn item back. One with a damaged file stays hidden. */
    public void bringBack(String item) {
        withdrawals.bringBack(item);
        derive();
    }

    /** Everything that is hidden: what is withdrawn first, the newest first. */
    public List<Hidden> all() {
        Map<String, LangText> titles = new HashMap<>();
        store.query("SELECT item.id, item.title FROM item JOIN pack ON pack.id = item.pack AND pack.version = item.version"
                + " WHERE item.id IN (SELECT id FROM hidden)", row -> titles.put(row.textOrEmpty("id"), LangText.read(row.text("title"))));
        List<String> damaged = store.query("SELECT id FROM hidden WHERE why = 'damaged' ORDER BY id", row -> row.textOrEmpty("id"));
        List<Hidden> all = new java.util.ArrayList<>();
        List<Withdrawals.Withdrawn> withdrawn = withdrawals.all();
        withdrawn.forEach(one -> all.add(new Hidden(one.item(), titles.getOrDefault(one.item(), LangText.EMPTY), one.reason(), one.since(),
                damaged.contains(one.item()))));
        damaged.stream().filter(id -> withdrawn.stream().noneMatch(one -> one.item().equals(id)))
                .forEach(id -> all.add(new Hidden(id, titles.getOrDefault(id, LangText.EMPTY), "", null, true)));
        return all;
    }

    /** Derives what is hidden anew. Where {@code visits.db} cannot be written it may be an empty stand-in: then nothing comes back. */
    public void derive() {
        if (store.writable()) {
            store.inTransaction(this::derive);
        }
    }

    private int derive(Transaction transaction) {
        // read on the store's writer thread: of two that derive at once, the later one knows more
        List<Withdrawals.Withdrawn> withdrawn = withdrawals.all();
        if (visits.writable()) {
            transaction.update("DELETE FROM hidden WHERE why = 'withdrawn'");
        }
        withdrawn.forEach(one -> transaction.update("INSERT OR IGNORE INTO hidden VALUES (?, 'withdrawn')", one.item()));
        return hideDamaged(transaction);
    }

    /** Verifying has found that these objects are damaged or missing, and no other. */
    void found(Collection<String> damaged) {
        store.inTransaction(transaction -> {
            transaction.update("DELETE FROM damaged");
            damaged.forEach(sha256 -> transaction.update("INSERT INTO damaged VALUES (?)", sha256));
            return derive(transaction);
        });
    }

    /** Hides the visible packs' items that are damaged, and shows those that are whole. @return how many it hides */
    static int hideDamaged(Transaction transaction) {
        transaction.update("DELETE FROM hidden WHERE why = 'damaged'");
        transaction.update("DELETE FROM damaged WHERE sha256 NOT IN (SELECT sha256 FROM payload)");
        return transaction.one("SELECT 1 AS there FROM damaged LIMIT 1", row -> 1).isEmpty() ? 0
                : transaction.update("INSERT OR IGNORE INTO hidden SELECT item.id, 'damaged' " + TOUCHED.formatted("(SELECT sha256 FROM damaged)"));
    }

    /** The titles of the visible packs' items that any of these objects belongs to, each item once. */
    List<LangText> titlesOf(Collection<String> objects) {
        return objects.isEmpty() ? List.of() : store.query(
                "SELECT item.title " + TOUCHED.formatted("(SELECT value FROM json_each(?1))") + " ORDER BY item.pack, item.kind, item.position",
                row -> LangText.read(row.text("title")), "[\"" + String.join("\",\"", objects) + "\"]");
    }
}
