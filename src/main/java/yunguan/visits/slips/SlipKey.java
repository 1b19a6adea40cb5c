package yunguan.visits.slips;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import yunguan.store.Database;
import yunguan.store.Row;
import yunguan.store.Transaction;
import yunguan.visits.ballots.Line;

/**
 * The venue's key for voting slips, in {@code visits.db}. It is made where the first slips are printed, and only there slips are
 * printed with it, so that no number is given out twice; other kiosks get it on a stick and know its slips. Everything here may read or write the disk.
 */
public final class SlipKey {

    static final int BYTES = 32;
    /** A passphrase is at least so long. */
    public static final int LEAST_PASSPHRASE = 10;

    private final Database visits;
    private final SecureRandom chance;

    public SlipKey(Database visits) {
        this(visits, new SecureRandom());
    }

    SlipKey(Database visits, SecureRandom chance) {
        this.visits = visits;
        this.chance = chance;
    }

    private record Kept(byte[] secret, String name, int next, boolean born) { }

    /** What is known of the key. @param name tells it from others @param printed how many slips were given out @param born whether it was made here */
    public record About(String name, int printed, boolean born) { }

    /** Why nothing was printed. */
    public enum Refused {
        /** The key came from another kiosk, which prints the slips. */
        NOT_BORN_HERE,
        /** A key has 65536 slips, and these are too many. */
        TOO_MANY
    }

    /** The codes, or why there are none. @param first the number of the first, counted from 1 */
    public record Printed(List<String> codes, String name, int first, Optional<Refused> refused) { }

    private static Optional<Kept> kept(Transaction transaction) {
        return transaction.one("SELECT * FROM slip_key", SlipKey::read);
    }

    private Optional<Kept> kept() {
        boolean there = visits.one("SELECT 1 AS there FROM sqlite_schema WHERE name = 'slip_key'", row -> row.whole("there")).isPresent();
        return there ? visits.one("SELECT * FROM slip_key", SlipKey::read) : Optional.empty();
    }

    private static Kept read(Row row) {
        return new Kept(Objects.requireNonNull(row.bytes("secret")), row.textOrEmpty("name"), (int) row.whole("next"), row.whole("born") == 1);
    }

    public Optional<About> about() {
        return kept().map(key -> new About(key.name, key.next, key.born));
    }

    /** Gives out the next slips; the first time it makes the key. They are on the disk as given out before anybody sees a code. */
    public Printed print(int count) {
        return visits.inTransaction(transaction -> {
            Kept key = kept(transaction).orElseGet(() -> made(transaction));
            if (!key.born || key.next + count > SlipCode.MOST) {
                return new Printed(List.of(), key.name, 0, Optional.of(key.born ? Refused.TOO_MANY : Refused.NOT_BORN_HERE));
            }
            transaction.update("UPDATE slip_key SET next = ?", key.next + count);
            List<String> codes = new ArrayList<>();
            for (int number = key.next; number < key.next + count; number++) {
                codes.add(SlipCode.of(key.secret, number));
            }
            return new Printed(codes, key.name, key.next + 1, Optional.empty());
        });
    }

    private Kept made(Transaction transaction) {
        byte[] secret = new byte[BYTES];
        chance.nextBytes(secret);
        keep(transaction, secret, name(secret), true);
        return new Kept(secret, name(secret), 0, true);
    }

    private static void keep(Transaction transaction, byte[] secret, String name, boolean born) {
        transaction.update("INSERT INTO slip_key (only, secret, name, next, born) VALUES (1, ?, ?, 0, ?) ON CONFLICT (only) DO UPDATE "
                + "SET secret = excluded.secret, name = excluded.name, next = 0, born = excluded.born", secret, name, born ? 1 : 0);
    }

    private static String name(byte[] secret) {
        return Line.sha256(("yunguan-slip-name-1" + java.util.HexFormat.of().formatHex(secret)).getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .substring(0, 4).toUpperCase(java.util.Locale.ROOT);
    }

    /** The mark of a slip; nothing where its code was not made with this venue's key. */
    public Optional<String> mark(String typed) {
        return kept().flatMap(key -> SlipCode.number(key.secret, typed).map(number -> SlipCode.mark(key.secret, number)));
    }

    /** The key for a stick. @return what is written to the file; nothing where there is no key yet */
    public Optional<String> sealed(String passphrase) {
        if (passphrase.strip().length() < LEAST_PASSPHRASE) {
            throw new IllegalArgumentException("a passphrase has at least " + LEAST_PASSPHRASE + " characters");
        }
        return kept().map(key -> SealedKey.seal(key.secret, key.name, passphrase, chance));
    }

    /** A passphrase that nobody guesses: sixteen characters of the slips' alphabet, 80 bits, in groups of four. */
    public String proposed() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            words.append(i > 0 && i % 4 == 0 ? "-" : "").append(SlipCode.ALPHABET.charAt(chance.nextInt(32)));
        }
        return words.toString();
    }

    /** What came of taking a key from a stick. */
    public enum Taken {
        TAKEN,
        /** It is the key that is here already. */
        SAME,
        WRONG_PASSPHRASE,
        /** The file is no key of ours, or damaged. */
        NO_KEY,
        /** Slips were printed here with another key; it is only given up on demand. */
        OTHER_HERE
    }

    /**
     * Takes the key of a file that {@link #sealed} made.
     *
     * @param replacing whether a key that slips were printed with here may be given up for it; its slips are then worth nothing here
     */
    public Taken take(String file, String passphrase, boolean replacing) {
        Optional<SealedKey.Opened> opened = SealedKey.open(file, passphrase);
        if (opened.isEmpty()) {
            return Taken.NO_KEY;
        }
        Optional<byte[]> secret = opened.get().key();
        if (secret.isEmpty()) {
            return Taken.WRONG_PASSPHRASE;
        }
        return visits.inTransaction(transaction -> {
            Optional<Kept> here = kept(transaction);
            if (here.isPresent() && java.util.Arrays.equals(here.get().secret, secret.get())) {
                return Taken.SAME;
            }
            if (here.isPresent() && here.get().born && here.get().next > 0 && !replacing) {
                return Taken.OTHER_HERE;
            }
            keep(transaction, secret.get(), name(secret.get()), false);
            return Taken.TAKEN;
        });
    }
}
