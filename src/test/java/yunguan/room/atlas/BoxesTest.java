package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is sorted into squares is found as if all of it had been looked at. */
class BoxesTest {

    @Test
    void whatMeetsAnyOfThemIsFoundWhereverItLies() {
        Random dice = new Random(5);
        Boxes boxes = new Boxes();
        List<Declutter.Box> all = new ArrayList<>();
        int met = 0;
        for (int i = 0; i < 3000; i++) {
            Declutter.Box box = new Declutter.Box(dice.nextDouble() * 6000 - 3000, dice.nextDouble() * 4000 - 2000, dice.nextDouble() * 260, dice.nextDouble() * 60);
            boolean meets = all.stream().anyMatch(box::meets);
            assertEquals(meets, boxes.meet(box), box.toString());
            met += meets ? 1 : 0;
            if (!meets || i % 10 == 0) {
                all.add(box);
                boxes.add(box);
            }
        }
        assertEquals(true, met > 500 && met < 2900, "some meet and some do not: " + met);
    }
}
