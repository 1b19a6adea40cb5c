package yunguan.pack;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import yunguan.store.Database;

/** Whom the staff of this hall trust, and whose each Pack-Id is. Kept in {@code visits.db}: a store that is built again does not forget it. */
public final class Publishers {

    /** In place of a key: the pack came without a signature, or with the program, or was made at this hall's own desk. */
    static final String UNSIGNED = "unsigned";
    static final String BUNDLED = "bundled";
    static final String MADE_HERE = "desk";

    private final Database visits;
    private final InstantSource clock;

    public Publishers(Database visits, InstantSource clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /**
     * A publisher whom staff trust.
     *
     * @param since ISO 8601, UTC
     */
    public record Trusted(PublisherKey key, String name, String since) { }

    /** Trusts a key. @throws PackException {@code KEY_ID_TAKEN} when another key goes by the same id */
    public void trust(PublisherKey key, String name) {
        visits.inTransaction(transaction -> {
            Optional<String> there = transaction.one("SELECT key FROM publisher WHERE id = ?", row -> row.textOrEmpty("key"), key.id());
            if (there.isPresent() && !there.get().equals(key.key())) {
                throw new PackException(Refusal.KEY_ID_TAKEN, name, key.id());
            }
            return transaction.update("INSERT INTO publisher (id, key, name, trusted) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
                    key.id(), key.key(), name, now());
        });
    }

    /** All of them, by name. None where this hall has never kept any. */
    public List<Trusted> all() {
        if (visits.one("SELECT 1 AS there FROM sqlite_schema WHERE name = 'publisher'", row -> row.whole("there")).isEmpty()) {
            return List.of(); // an older visits.db that was opened for reading
        }
        return visits.query("SELECT * FROM publisher ORDER BY name, id",
                row -> new Trusted(new PublisherKey(row.textOrEmpty("id"), row.textOrEmpty("key")), row.textOrEmpty("name"), row.textOrEmpty("trusted")));
    }

    Optional<Trusted> find(String keyId) {
        return all().stream().filter(one -> one.key().id().equals(keyId)).findFirst();
    }

    /** Trusts a key no more. @param word its fingerprint, its key id, or its name where only one has it */
    public Trusted forget(String word) {
        String plain = word.replace(" ", "").toLowerCase(Locale.ROOT);
        List<Trusted> meant = all().stream().filter(one -> one.name().equals(word) || one.key().id().equalsIgnoreCase(plain)
                || one.key().fingerprint().replace(" ", "").equals(plain)).toList();
        if (meant.size() != 1) {
            throw new PackException(Refusal.NOT_TRUSTED, word, "");
        }
        visits.update("DELETE FROM publisher WHERE id = ?", meant.getFirst().key().id());
        return meant.getFirst();
    }

    /** Whose a Pack-Id is: a key in base64, {@link #UNSIGNED} or {@link #BUNDLED}; nothing where nobody has installed it yet. */
    Optional<String> owner(String pack) {
        return knowsOwners() ? visits.one("SELECT key FROM pack_owner WHERE pack = ?", row -> row.textOrEmpty("key"), pack) : Optional.empty();
    }

    /** The packs that were made here, the oldest first; also those that are there no more. */
    List<String> madeHere() {
        return knowsOwners() ? visits.query("SELECT pack FROM pack_owner WHERE key = ? ORDER BY since, pack", row -> row.textOrEmpty("pack"), MADE_HERE) : List.of();
    }

    private boolean knowsOwners() {
        return visits.one("SELECT 1 AS there FROM sqlite_schema WHERE name = 'pack_owner'", row -> row.whole("there")).isPresent();
    }

    /** Refuses a pack whose id is another's. @param key as {@link #owner} */
    void requireOwner(String pack, String key, boolean approved) {
        String owner = owner(pack).orElse(key);
        boolean same = owner.equals(key) || keyless(owner) && keyless(key);
        if (!same && !approved) {
            throw new PackException(Refusal.KEY_CHANGED, pack, named(owner) + " → " + named(key));
        }
    }

    private static boolean keyless(String key) {
        return key.equals(UNSIGNED) || key.equals(BUNDLED) || key.equals(MADE_HERE);
    }

    private String named(String key) {
        return all().stream().filter(one -> one.key().key().equals(key)).findFirst().map(one -> one.name() + " " + one.key().id())
                .orElse(keyless(key) ? "—" : key);
    }

    void own(String pack, String key) {
        if (!owner(pack).equals(Optional.of(key))) {
            visits.update("INSERT INTO pack_owner (pack, key, since) VALUES (?, ?, ?) ON CONFLICT (pack) DO UPDATE SET key = excluded.key, since = excluded.since",
                    pack, key, now());
        }
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
