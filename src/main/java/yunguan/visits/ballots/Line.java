package yunguan.visits.ballots;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of the record. Its hash is the SHA-256, in small hexadecimal digits, of these texts in UTF-8, each but the last followed by
 * a line feed: {@value #FORM}, the hash of the line before (64 zeros before the first), number, what, round, song, day, concerns, votes,
 * slip, why. None of them holds a control character, so that no two lines are the same text.
 *
 * @param number   from 1 on, without gaps
 * @param round    a round's id, or empty
 * @param song     a song's id, or empty
 * @param day      ISO 8601
 * @param concerns the number of an earlier vote, or 0
 * @param votes    how many it gives
 * @param slip     the mark of a voting slip, or empty
 * @param why      what set it aside, who closed; of the first line the kiosk's fingerprint
 */
public record Line(long number, What what, String round, String song, String day, long concerns, long votes, String slip, String why, String hash) {

    /** What a record begins with and its hashes are made over; a later form has another number. */
    public static final String FORM = "yunguan-record-1";
    /** Stands for the hash of the line before the first. */
    public static final String NOTHING = "0".repeat(64);

    /** What a line says. */
    public enum What {
        /** The record begins. */
        BEGIN,
        /** Votes that were cast before there was a record. */
        CARRIED,
        VOTE,
        /** A vote was taken back by the visit that cast it. */
        BACK,
        /** A vote was set aside by its rhythm. */
        ASIDE,
        /** A vote that was set aside counts after all: staff said so. */
        COUNT,
        /** A round was closed. */
        CLOSE,
        /** A round that was closed goes on: staff said so. */
        OPEN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<What> of(String word) {
            return Arrays.stream(values()).filter(what -> what.word().equals(word)).findFirst();
        }
    }

    /** A line in its place, with its hash. @param before the hash of the line before */
    static Line sealed(String before, long number, What what, String round, String song, String day, long concerns, long votes, String slip, String why) {
        Line open = new Line(number, what, clean(round), clean(song), clean(day), concerns, votes, clean(slip), clean(why), "");
        return new Line(number, what, open.round, open.song, open.day, concerns, votes, open.slip, open.why, open.seal(before));
    }

    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }

    /** The hash that this line must have after another. @param before the hash of the line before */
    public String seal(String before) {
        return sha256(String.join("\n", FORM, before, Long.toString(number), what.word(), round, song, day,
                Long.toString(concerns), Long.toString(votes), slip, why).getBytes(StandardCharsets.UTF_8));
    }

    /** In small hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}
