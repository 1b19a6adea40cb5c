package yunguan.part.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TurnModelTest {

    @Test
    void onceAcrossIsOnceAround() {
        TurnModel model = new TurnModel(36);
        model.turn(0.25);
        assertEquals(9, model.side().get());
        model.turn(0.75);
        assertEquals(0, model.side().get());
        model.turn(-1.0 / 36);
        assertEquals(35, model.side().get(), "it goes around without end");
        model.step(1);
        assertEquals(0, model.side().get());
        for (int i = 0; i < 1000; i++) {
            model.turn(0.013);
        }
        assertEquals(0, model.side().get(), "13 turns");
    }

    @Test
    void aFingerThatMeantNothingTurnsNothing() {
        TurnModel model = new TurnModel(24);
        model.step(5);
        model.hold();
        model.turn(0.4);
        model.back();
        assertEquals(5, model.side().get());
    }
}
