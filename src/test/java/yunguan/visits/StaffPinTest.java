package yunguan.visits;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.store.Database;
import yunguan.store.StoreException;
import yunguan.visits.StaffPin.Answer;
import yunguan.visits.StaffPin.Fault;

class StaffPinTest {

    private static final String PIN = "480315";

    @TempDir
    Path folder;

    private Database visits;
    private long nanos;
    private Instant clock = Instant.parse("2026-05-01T08:00:00Z");
    private StaffPin pin;

    @BeforeEach
    void start() {
        visits = Database.open(folder.resolve("visits.db"), "visits");
        nanos = 77_000_000_000L * (folder.hashCode() & 7); // a machine has run for some time
        pin = fresh(visits);
    }

    private StaffPin fresh(Database database) {
        return new StaffPin(database, log(database), () -> nanos);
    }

    private StaffLog log(Database database) {
        return new StaffLog(database, (InstantSource) () -> clock);
    }

    @AfterEach
    void stop() {
        visits.close();
    }

    /** The process ends and starts again: running time begins anywhere. */
    private void restart(long nanosThen) {
        visits.close();
        visits = Database.open(folder.resolve("visits.db"), "visits");
        nanos = nanosThen;
        pin = fresh(visits);
    }

    private void runs(Duration time) {
        nanos += time.toNanos();
    }

    private void wrongTimes(int times) {
        for (int i = 0; i < times; i++) {
            assertInstanceOf(Answer.Wrong.class, pin.check("908172"));
        }
    }

    @Test
    void theRightDigitsOpenAndOthersDoNot() {
        assertFalse(pin.isSet());
        assertEquals(new Answer.NotSet(), pin.check(PIN));
        pin.set(PIN);
        assertTrue(pin.isSet());
        assertEquals(new Answer.Right(), pin.check(PIN));
        assertEquals(new Answer.Wrong(4), pin.check("480316"));
        assertEquals(new Answer.Wrong(3), pin.check(""), "nothing is a try, too");
        assertEquals(new Answer.Wrong(2), pin.check(PIN + "0"));
        assertEquals(new Answer.Right(), pin.check(PIN));
        assertEquals(new Answer.Wrong(4), pin.check("480316"), "a right one begins the count again");
    }

    @Test
    void fiveWrongTriesThenThirtySecondsThenTwiceAsLongUpToAnHour() {
        pin.set(PIN);
        for (int left = 4; left >= 0; left--) {
            assertEquals(Duration.ZERO, pin.waiting());
            assertEquals(new Answer.Wrong(left), pin.check("908172"));
        }
        for (long seconds : new long[] {30, 60, 120, 240, 480, 960, 1920, 3600, 3600}) {
            assertEquals(Duration.ofSeconds(seconds), pin.waiting());
            assertEquals(new Answer.Wait(Duration.ofSeconds(seconds)), pin.check(PIN), "even the right one waits");
            runs(Duration.ofSeconds(seconds - 1));
            assertEquals(new Answer.Wait(Duration.ofSeconds(1)), pin.check(PIN));
            runs(Duration.ofSeconds(1));
            assertEquals(Duration.ZERO, pin.waiting());
            assertEquals(new Answer.Wrong(0), pin.check("908172"));
        }
        runs(Duration.ofHours(1));
        assertEquals(new Answer.Right(), pin.check(PIN));
        assertEquals(new Answer.Wrong(4), pin.check("908172"));
    }

    @Test
    void noRestartShortensAWait() {
        pin.set(PIN);
        wrongTimes(5);
        runs(Duration.ofSeconds(12));
        assertEquals(Duration.ofSeconds(18), pin.waiting());
        restart(5);
        assertEquals(Duration.ofSeconds(18), pin.waiting(), "time that was switched off is no running time");
        restart(Long.MAX_VALUE / 2);
        assertEquals(Duration.ofSeconds(18), pin.waiting());
        for (int i = 0; i < 20; i++) {
            runs(Duration.ofSeconds(4));
            restart(nanos); // nobody asked within these seconds: they do not count
        }
        assertEquals(Duration.ofSeconds(18), pin.waiting());
        for (int i = 0; i < 3; i++) {
            pin.tick(); // the first one begins to count
            runs(Duration.ofSeconds(6));
            pin.tick(); // nobody looks, but the kiosk runs
            restart(nanos);
        }
        assertEquals(new Answer.Right(), pin.check(PIN));
    }

    @Test
    void whatPassesIsWrittenDownAtLeastEveryFiveSeconds() {
        pin.set(PIN);
        wrongTimes(6 - 1);
        for (int second = 1; second <= 20; second++) {
            runs(Duration.ofSeconds(1));
            Duration said = pin.waiting();
            assertEquals(Duration.ofSeconds(30 - second), said);
            long onDisk = visits.one("SELECT wait FROM staff_pin", row -> row.whole("wait")).orElseThrow();
            assertTrue(onDisk - said.toMillis() < 5_000, "after " + second + " s there are " + onDisk + " ms on the disk");
        }
    }

    @Test
    void noOtherClockShortensAWait() {
        pin.set(PIN);
        wrongTimes(5);
        clock = clock.plus(Duration.ofDays(400));
        assertEquals(new Answer.Wait(Duration.ofSeconds(30)), pin.check(PIN));
        restart(3);
        clock = clock.minus(Duration.ofDays(4000));
        assertEquals(new Answer.Wait(Duration.ofSeconds(30)), pin.check(PIN));
    }

    @Test
    void noPulledPlugGivesAWrongTryBack() {
        pin.set(PIN);
        wrongTimes(4);
        restart(nanos);
        assertEquals(new Answer.Wrong(0), pin.check("908172"));
        assertEquals(Duration.ofSeconds(30), pin.waiting());
        runs(Duration.ofSeconds(30));
        restart(nanos);
        assertEquals(Duration.ofSeconds(30), pin.waiting(), "nobody had asked: nothing was written down");
        runs(Duration.ofSeconds(30));
        wrongTimes(1);
        restart(nanos);
        assertEquals(Duration.ofSeconds(60), pin.waiting(), "and the doubling goes on");
    }

    /** The plug is pulled while the digits are still being looked at: what the disk then holds is what a file copied at that moment holds. */
    @Test
    void aTryCountsBeforeItIsLookedAt() {
        pin.set(PIN);
        List<Long> seen = new ArrayList<>();
        StaffPin watched = new StaffPin(visits, log(visits), () -> {
            seen.add(visits.one("SELECT wrong FROM staff_pin", row -> row.whole("wrong")).orElseThrow());
            return nanos;
        });
        watched.check("908172");
        assertEquals(1, seen.getLast(), "the clock is read after the try was written down");
        visits.inTransaction(transaction -> transaction.update("CREATE TRIGGER no_try BEFORE UPDATE ON staff_pin WHEN new.wrong > old.wrong "
                + "BEGIN SELECT RAISE(ABORT, 'full'); END"));
        assertEquals(new Answer.CannotKeep(), pin.check(PIN), "a try that cannot be counted is not looked at");
    }

    @Test
    void aPadThatCannotKeepItsCountStaysShut() {
        pin.set(PIN);
        try (Database reading = Database.openForReading(folder.resolve("visits.db")); Database none = Database.absent("visits")) {
            assertEquals(new Answer.CannotKeep(), fresh(reading).check(PIN));
            assertTrue(fresh(reading).isSet());
            assertEquals(new Answer.CannotKeep(), fresh(none).check(PIN));
            assertThrows(StoreException.class, () -> fresh(none).set(PIN));
        }
        assertEquals(new Answer.Right(), pin.check(PIN));
    }

    @Test
    void anotherProcessSetsAForgottenPinAndOpensThePad() {
        pin.set(PIN);
        wrongTimes(5);
        assertEquals(Duration.ofSeconds(30), pin.waiting());
        try (Database other = Database.open(folder.resolve("visits.db"), "visits")) {
            fresh(other).set("62947");
        }
        assertEquals(Duration.ZERO, pin.waiting());
        assertEquals(new Answer.Wrong(4), pin.check(PIN));
        assertEquals(new Answer.Right(), pin.check("62947"));
    }

    @Test
    void whatIsKeptIsPbkdf2WithSixHundredThousandRounds() {
        pin.set(PIN);
        byte[] first = visits.one("SELECT hash FROM staff_pin", row -> row.bytes("hash")).orElseThrow();
        byte[] salt = visits.one("SELECT salt FROM staff_pin", row -> row.bytes("salt")).orElseThrow();
        assertEquals(600_000, visits.one("SELECT rounds FROM staff_pin", row -> row.whole("rounds")).orElseThrow());
        assertEquals(16, salt.length);
        assertArrayEquals(first, PinHash.of(PIN, salt, 600_000));
        pin.set(PIN);
        byte[] second = visits.one("SELECT hash FROM staff_pin", row -> row.bytes("hash")).orElseThrow();
        assertNotEquals(HexFormat.of().formatHex(first), HexFormat.of().formatHex(second), "another salt");
        // RFC 7914, section 11: PBKDF2-HMAC-SHA-256 (P="Password", S="NaCl", c=80000), its first 32 bytes
        assertEquals("4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56",
                HexFormat.of().formatHex(PinHash.of("Password", "NaCl".getBytes(StandardCharsets.US_ASCII), 80_000)));
    }

    @Test
    void theLogSaysRightAndWrongAndNoDigitsAreAnywhere() throws Exception {
        pin.set(PIN);
        wrongTimes(1);
        pin.check(PIN);
        assertEquals(List.of("pin right", "pin wrong", "pin set"),
                log(visits).newest(10).stream().map(line -> line.what() + " " + line.result()).toList());
        for (String name : List.of("visits.db", "visits.db-wal")) {
            String bytes = new String(Files.readAllBytes(folder.resolve(name)), StandardCharsets.ISO_8859_1);
            assertFalse(bytes.contains(PIN) || bytes.contains("908172"), name);
        }
    }

    @Test
    void digitsThatWillNotDoAreNamed() {
        assertEquals(Optional.of(Fault.TOO_SHORT), StaffPin.fault("493"));
        assertEquals(Optional.of(Fault.TOO_SHORT), StaffPin.fault(""));
        assertEquals(Optional.of(Fault.TOO_LONG), StaffPin.fault("4930172645182"));
        for (String none : List.of("49a1", "49 17", "-4917", "٤٩١٧", "４９１７")) {
            assertEquals(Optional.of(Fault.NO_DIGITS), StaffPin.fault(none), none);
        }
        for (String easy : List.of("0000", "7777777", "1234", "123456", "123456789012", "9876", "4321", "7890", "2468", "1212", "123123", "2580", "8888")) {
            assertEquals(Optional.of(Fault.TOO_EASY), StaffPin.fault(easy), easy);
            assertThrows(IllegalArgumentException.class, () -> pin.set(easy));
        }
        for (String good : List.of("4917", PIN, "62947", "493017264518", "1235", "0915")) {
            assertEquals(Optional.empty(), StaffPin.fault(good), good);
        }
        assertFalse(pin.isSet());
    }
}
