package yunguan.visits.slips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.store.Database;
import yunguan.visits.ballots.BallotBox;
import yunguan.visits.ballots.Paper;
import yunguan.visits.slips.SlipGate.Answer;
import yunguan.visits.slips.SlipKey.Taken;

/** A slip votes once, cannot be guessed, and is known wherever its key is. */
class SlipTest {

    private static final String WORDS = "门前大桥下 游过一群鸭";

    @TempDir
    Path folder;

    private Database here;
    private Database there;
    private SlipKey key;

    @BeforeEach
    void open() {
        here = Database.open(folder.resolve("here.db"), "visits");
        there = Database.open(folder.resolve("there.db"), "visits");
        key = new SlipKey(here);
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void aCodeIsEightCharactersWithoutLookalikes() {
        Set<String> all = new HashSet<>();
        List<String> codes = key.print(500).codes();
        for (int i = 0; i < codes.size(); i++) {
            assertTrue(codes.get(i).matches("[0-9A-HJKMNP-TV-Z]{8}"), codes.get(i));
            assertTrue(all.add(codes.get(i)));
            assertTrue(key.mark(codes.get(i)).isPresent());
        }
        String code = codes.getFirst();
        assertEquals(key.mark(code), key.mark(" " + SlipCode.spaced(code).toLowerCase(java.util.Locale.ROOT)));
        assertEquals(key.mark(code), key.mark(code.replace('0', 'o').replace('1', 'l')), "O is 0, I and L are 1");
        assertEquals(500, new HashSet<>(codes.stream().map(key::mark).toList()).size());
        assertFalse(key.mark(code).orElseThrow().contains(code));
        assertEquals(501, key.print(1).first(), "no code is given out twice");
    }

    @Test
    void aWrongCharacterAnywhereIsNoticed() {
        String code = key.print(1).codes().getFirst();
        int taken = 0;
        for (int at = 0; at < code.length(); at++) {
            for (char other : SlipCode.ALPHABET.toCharArray()) {
                if (other != code.charAt(at) && key.mark(code.substring(0, at) + other + code.substring(at + 1)).isPresent()) {
                    taken++;
                }
            }
        }
        assertEquals(0, taken);
        for (String odd : List.of("", "1234567", "123456789", "UUUUUUUU", "票票票票票票票票")) {
            assertEquals(Optional.empty(), key.mark(odd));
        }
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder guess = new StringBuilder();
            random.ints(8, 0, 32).forEach(c -> guess.append(SlipCode.ALPHABET.charAt(c)));
            assertEquals(Optional.empty(), key.mark(guess.toString()));
        }
    }

    @Test
    void theKeyTravelsEncrypted() {
        assertEquals(Optional.empty(), key.sealed(WORDS), "before there is one");
        String code = key.print(3).codes().getLast();
        String file = key.sealed(WORDS).orElseThrow();
        SlipKey other = new SlipKey(there);
        assertEquals(Optional.empty(), other.mark(code));
        assertEquals(Taken.WRONG_PASSPHRASE, other.take(file, WORDS + "x", false));
        assertEquals(Taken.TAKEN, other.take(file, "  " + WORDS, false));
        assertEquals(key.mark(code), other.mark(code));
        assertEquals(Taken.SAME, other.take(file, WORDS, false));
        assertEquals(Optional.of(SlipKey.Refused.NOT_BORN_HERE), other.print(1).refused());
        assertEquals(key.about().orElseThrow().name(), other.about().orElseThrow().name());
        assertThrows(IllegalArgumentException.class, () -> key.sealed("too short"));
        assertTrue(key.proposed().matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){3}"));
    }

    @Test
    void aChangedKeyFileIsNotTaken() {
        key.print(1);
        String file = key.sealed(WORDS).orElseThrow();
        SlipKey other = new SlipKey(there);
        for (int at = 0; at < file.length() - 1; at += 11) {
            String changed = file.substring(0, at) + (file.charAt(at) == 'A' ? 'B' : 'A') + file.substring(at + 1);
            Taken taken = other.take(changed, WORDS, true);
            assertTrue(taken == Taken.NO_KEY || taken == Taken.WRONG_PASSPHRASE, at + ": " + taken);
        }
        assertEquals(Taken.NO_KEY, other.take("", WORDS, true));
        assertEquals(Optional.empty(), other.about());
    }

    @Test
    void aKeyThatSlipsWereMadeWithIsOnlyGivenUpOnDemand() {
        key.print(1);
        SlipKey other = new SlipKey(there);
        other.print(1);
        String file = other.sealed(WORDS).orElseThrow();
        assertEquals(Taken.OTHER_HERE, key.take(file, WORDS, false));
        assertEquals(Taken.TAKEN, key.take(file, WORDS, true));
    }

    @Test
    void aKeyHasSoManySlips() {
        assertEquals(65_536, key.print(SlipCode.MOST).codes().size());
        assertEquals(Optional.of(SlipKey.Refused.TOO_MANY), key.print(1).refused());
    }

    @Test
    void wrongTriesAreSlowed() {
        AtomicLong now = new AtomicLong();
        BallotBox box = new BallotBox(here);
        SlipGate gate = new SlipGate(key, box, now::get);
        String code = key.print(1).codes().getFirst();
        for (int i = 0; i < 3; i++) {
            assertEquals(new Answer.Wrong(), gate.show("00000000"));
        }
        assertEquals(new Answer.Wait(Duration.ofSeconds(5)), gate.show(code), "not even the right one is looked at");
        now.addAndGet(Duration.ofSeconds(5).toNanos());
        assertEquals(new Answer.Wrong(), gate.show("00000000"));
        assertEquals(Duration.ofSeconds(10), gate.waiting());
        for (int i = 0; i < 8; i++) {
            now.addAndGet(Duration.ofSeconds(60).toNanos());
            assertEquals(new Answer.Wrong(), gate.show("00000000"));
        }
        assertEquals(Duration.ofSeconds(60), gate.waiting(), "never longer than a minute");
        now.addAndGet(Duration.ofSeconds(60).toNanos());
        Answer answer = gate.show(code);
        assertTrue(answer instanceof Answer.Good, answer.toString());
        Paper paper = new Paper();
        paper.slip(((Answer.Good) answer).mark());
        box.cast(paper, "", "song-1");
        assertEquals(new Answer.Used(), gate.show(code));
        assertEquals(Duration.ZERO, gate.waiting());
    }

    @Test
    void aSlipInTheHandBuysNoTries() {
        BallotBox box = new BallotBox(here);
        SlipGate gate = new SlipGate(key, box, () -> 0);
        List<String> codes = key.print(2).codes();
        Paper paper = new Paper();
        paper.slip(key.mark(codes.getFirst()).orElseThrow());
        box.cast(paper, "", "song-1");
        gate.show("00000000");
        gate.show("00000000");
        assertEquals(new Answer.Used(), gate.show(codes.getFirst()));
        gate.show("00000000");
        assertEquals(Duration.ofSeconds(5), gate.waiting(), "a used slip between wrong codes changes nothing");

        SlipGate other = new SlipGate(key, box, () -> 0);
        String mark = key.mark(codes.getLast()).orElseThrow();
        for (int i = 0; i < 2; i++) {
            other.show("00000000");
            other.show("00000000");
            assertEquals(new Answer.Good(mark), other.show(codes.getLast()));
        }
        other.show("00000000");
        assertEquals(Duration.ofSeconds(5), other.waiting(), "a slip that is kept back ends the row once and no more");
    }
}
