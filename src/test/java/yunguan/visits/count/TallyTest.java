package yunguan.visits.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import yunguan.store.Database;
import yunguan.visits.ballots.BallotBox;
import yunguan.visits.ballots.Paper;

/** The count can be checked: what is doubled is found, and the order of files does not matter. */
class TallyTest extends CountedHall {

    @Test
    void anyOrderAndOverlapsGiveTheSame() {
        BallotBox one = kiosk("one");
        BallotBox two = kiosk("two");
        vote(one, "a", 3);
        Path early = export(one, "one-early", "2026-12-01T10:00:00Z");
        vote(one, "b", 5);
        one.close("p/heat", "staff");
        Path late = export(one, "one-late", "2026-12-02T10:00:00Z");
        vote(two, "a", 4);
        two.close("p/heat", "calendar");
        Path other = export(two, "two", "2026-12-02T11:00:00Z");
        assertEquals("[p/heat[a7, b5, c0]]", sums(tally(late, other)));
        assertTrue(tally(late, other).whole());
        List<Path> files = new ArrayList<>(List.of(early, late, other, late));
        Tally first = Tally.of(files.stream().map(ReadRecord::read).toList(), Set.of());
        assertTrue(first.whole(), "an older file of a kiosk that has closed since does no harm");
        for (int seed = 0; seed < 12; seed++) {
            Collections.shuffle(files, new Random(seed));
            assertEquals(first, Tally.of(files.stream().map(ReadRecord::read).toList(), Set.of()));
        }
        assertEquals("[p/heat[a7, b5, c0]]", sums(first));
        assertFalse(tally(early, other).whole(), "the round goes on there");
        assertEquals(List.of("p/heat"), tally(early).kiosks().getFirst().open());
    }

    @Test
    void whatWasTakenBackOrSetAsideIsNotCounted() {
        BallotBox box = kiosk("one");
        Paper paper = new Paper();
        box.cast(paper, "p/heat", "a");
        box.cast(paper, "p/heat", "b");
        box.takeBack(paper, "a");
        java.util.concurrent.atomic.AtomicLong now = new java.util.concurrent.atomic.AtomicLong();
        BallotBox watched = box.watched(new yunguan.visits.ballots.Rhythm(now::get));
        vote(watched, "c", 3); // all at once
        Path file = export(box, "f", "2026-12-01T10:00:00Z");
        Tally tally = tally(file);
        assertEquals(box.byRound().values().stream().mapToLong(Long::longValue).sum(), tally.votes());
        assertEquals("[p/heat[b1, c1, a0]]", sums(tally));
        assertEquals(2, tally.rounds().getFirst().results().get(1).aside());
        assertEquals(1, tally.kiosks().getFirst().back());
        box.countAfterAll(box.setAside().stream().map(BallotBox.Aside::number).toList());
        assertEquals("[p/heat[c3, b1, a0]]", sums(tally(file, export(box, "g", "2026-12-01T11:00:00Z"))));
    }

    @Test
    void votesOfBeforeStandInTheSongsFirstRound() {
        Database visits = Database.open(folder.resolve("old.db"), "visits");
        opened.add(visits);
        visits.update("INSERT INTO ballot (song, cast) VALUES ('a', '2026-05-01')");
        visits.update("INSERT INTO ballot (song, cast) VALUES ('gone', '2026-05-01')");
        assertEquals("[p/heat[a1, b0, c0], [gone1]]", sums(tally(export(new BallotBox(visits), "f", "2026-12-01T10:00:00Z"))));
    }

    @Test
    void aRecordThatSplitsIsNamedAndBothPartsCount() throws Exception {
        BallotBox box = kiosk("one");
        vote(box, "a", 2);
        opened.forEach(Database::close);
        opened.clear();
        Files.copy(folder.resolve("one.db"), folder.resolve("copy.db"));
        BallotBox again = kiosk("one");
        BallotBox copy = kiosk("copy");
        vote(again, "a", 1);
        vote(copy, "b", 3);
        Tally tally = tally(export(again, "f", "2026-12-01T10:00:00Z"), export(copy, "g", "2026-12-01T10:00:00Z"));
        assertEquals("[p/heat[a3, b3, c0]]", sums(tally));
        assertEquals(4, tally.kiosks().getFirst().splits());
        assertFalse(tally.whole());
        assertEquals(tally, tally(folder.resolve("g"), folder.resolve("f")));
    }

    @Test
    void aSlipThatWasUsedTwiceShows() {
        BallotBox one = kiosk("one");
        BallotBox two = kiosk("two");
        for (BallotBox box : List.of(one, two)) {
            Paper paper = new Paper();
            paper.slip("mark-1");
            box.cast(paper, "p/heat", "a");
            box.cast(paper, "p/heat", "b");
        }
        Paper good = new Paper();
        good.slip("mark-2");
        one.cast(good, "p/heat", "c");
        Tally tally = tally(export(one, "f", "2026-12-01T10:00:00Z"), export(two, "g", "2026-12-01T10:00:00Z"));
        assertEquals("[p/heat[c1, a0, b0]]", sums(tally));
        assertEquals(List.of("mark-1 4"), tally.disputed().stream().map(slip -> slip.slip() + " " + slip.votes()).toList());
        assertFalse(tally.whole());
    }

    /** A backup put back or a disk copied gives a kiosk two futures, and a slip may be shown in both. */
    @Test
    void aSlipThatWasUsedOnBothPartsOfASplitRecordShows() throws Exception {
        BallotBox box = kiosk("one");
        Paper early = withSlip("mark-0");
        box.cast(early, "p/heat", "c");
        opened.forEach(Database::close);
        opened.clear();
        Files.copy(folder.resolve("one.db"), folder.resolve("copy.db"));
        BallotBox again = kiosk("one");
        BallotBox copy = kiosk("copy");
        again.cast(early, "p/heat", "a");
        Paper first = withSlip("mark-1");
        again.cast(first, "p/heat", "a");
        again.cast(first, "p/heat", "b");
        again.cast(withSlip("mark-2"), "p/heat", "a");
        copy.cast(withSlip("mark-3"), "p/heat", "b");
        copy.cast(withSlip("mark-1"), "p/heat", "b");
        Path one = export(again, "f", "2026-12-01T10:00:00Z");
        Path other = export(copy, "g", "2026-12-01T11:00:00Z");
        Tally tally = tally(one, other);
        assertEquals(List.of("mark-1 3"), tally.disputed().stream().map(slip -> slip.slip() + " " + slip.votes()).toList());
        assertEquals("[p/heat[a2, b1, c1]]", sums(tally));
        assertEquals(1, tally.disputed().getFirst().kiosks().size());
        assertEquals(tally, tally(other, one));
        assertEquals(List.of(), tally(one).disputed(), "one part by itself has nothing against it");
    }

    private static Paper withSlip(String mark) {
        Paper paper = new Paper();
        paper.slip(mark);
        return paper;
    }

    @Test
    void tenThousandVotesInABurst() throws Exception {
        BallotBox box = kiosk("one");
        int votes = Boolean.getBoolean("yunguan.full") ? 10_000 : 2_000;
        long from = System.nanoTime();
        for (int i = 0; i < votes; i++) {
            box.cast(new Paper(), "p/heat", i % 3 == 0 ? "a" : "b");
        }
        long cast = System.nanoTime();
        Path file = export(box, "f", "2026-12-01T10:00:00Z");
        assertEquals(votes, tally(file).votes());
        System.out.printf("%d votes: %d ms, written and counted in %d ms%n", votes, TimeUnit.NANOSECONDS.toMillis(cast - from), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - cast));
    }
}
