package yunguan.part.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class CompareModelTest {

    private final CompareModel model = new CompareModel();

    @Test
    void theLineBeginsInTheMiddleAndFollowsTheFinger() {
        assertEquals(0.5, model.share().get());
        model.touch(300, 1200);
        assertEquals(0.25, model.share().get());
    }

    @Test
    void theLineNeverLeavesThePicture() {
        model.touch(-40, 1200);
        assertEquals(0, model.share().get());
        model.touch(1300, 1200);
        assertEquals(1, model.share().get());
        model.touch(20, 0);
        assertEquals(1, model.share().get(), "with no picture there is nothing to move on");
    }
}
