package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import yunguan.Fx;

/** What moves by itself comes to rest, and is told so once. */
class GlideTest {

    private static final Glide.Throw THROWN = new Glide.Throw(0.001, 30);

    private final AtomicInteger rests = new AtomicInteger();
    private final Glide glide = Fx.on(() -> new Glide(rests::incrementAndGet));

    @Test
    void whatIsThrownGoesOnMoreAndMoreSlowlyAndRests() {
        List<Double> steps = Collections.synchronizedList(new ArrayList<>());
        Fx.run(() -> glide.on(900, 0, THROWN, (right, below) -> {
            steps.add(right);
            return new Point2D(right, below);
        }, null));
        Fx.until("at rest", () -> !glide.running());
        assertEquals(1, rests.get());
        double way = steps.stream().mapToDouble(step -> step).sum();
        assertTrue(way > 0 && way <= 900 / -Math.log(0.001), "it goes no further than its speed carries it: " + way);
    }

    @Test
    void anEdgeStopsTheWayToItAloneAndBothAreRest() {
        AtomicInteger beyond = new AtomicInteger();
        AtomicInteger along = new AtomicInteger();
        Fx.run(() -> glide.on(5000, 5000, new Glide.Throw(0.9, 30), (right, below) -> {
            if (right != 0) {
                beyond.incrementAndGet();
            }
            return new Point2D(0, along.incrementAndGet() < 4 ? below : 0);
        }, null));
        Fx.until("at rest", () -> !glide.running());
        assertEquals(1, beyond.get(), "it does not run against the edge again");
        assertEquals(4, along.get());
    }

    @Test
    void whatIsLedArrivesAlsoWhenItIsEnded() {
        List<Double> shares = Collections.synchronizedList(new ArrayList<>());
        Fx.run(() -> glide.lead(0.05, shares::add));
        Fx.until("it is there", () -> !glide.running());
        assertEquals(1, shares.getLast());
        assertEquals(shares.stream().sorted().toList(), shares, "it never goes back");
        shares.clear();
        Fx.run(() -> {
            glide.lead(600, shares::add);
            glide.end();
            assertFalse(glide.running());
            glide.end();
        });
        assertEquals(List.of(1.0), shares);
        assertEquals(2, rests.get());
    }
}
