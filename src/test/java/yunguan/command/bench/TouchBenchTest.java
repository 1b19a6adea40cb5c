package yunguan.command.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import yunguan.command.tour.Reactions.Reaction;
import yunguan.command.tour.Reactions.Walked;

/** What the bench of touch holds to be a promise that was not kept. */
class TouchBenchTest {

    private static List<Reaction> quick() {
        return new ArrayList<>(IntStream.range(0, 100).mapToObj(i -> new Reaction("home", "door-" + i, false, 20)).toList());
    }

    @Test
    void aQuickWalkKeepsIt() {
        assertEquals(List.of(), TouchBench.findings(new Walked(quick(), List.of()), "1920x1080").broken());
    }

    @Test
    void aButtonUnderWhichNothingChangesBreaksItAndIsNamed() {
        List<Reaction> fingers = quick();
        fingers.add(new Reaction("desk-hours", "day-monday", false, -1));
        assertTrue(TouchBench.findings(new Walked(fingers, List.of()), "1920x1080").broken().getFirst().contains("desk-hours: day-monday"));
        fingers.add(new Reaction("desk-hours", "day-monday", false, 20));
        assertEquals(List.of(), TouchBench.findings(new Walked(fingers, List.of()), "1920x1080").broken(), "once, something else had the machine");
    }

    @Test
    void fingersUnderWhichNothingChangesAreTheSlowestOfAll() {
        List<Reaction> fingers = quick();
        IntStream.range(0, 10).forEach(i -> fingers.add(new Reaction("home", "blind-" + i, false, -1)));
        assertTrue(TouchBench.findings(new Walked(fingers, List.of()), "1920x1080").broken().contains("from a finger to the first change"));
    }

    @Test
    void aPartThatFailsBreaksItAndIsNamed() {
        assertTrue(TouchBench.findings(new Walked(quick(), List.of("search: “topic-*” should be there")), "1920x1080").broken().getFirst().contains("search: "));
    }
}
