package yunguan.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LeasesTest {

    @Test
    void anObjectIsHeldUntilTheLastLeaseIsGivenBack() {
        Leases leases = new Leases();
        int[] told = new int[1];
        leases.whenSparedIsFree(() -> told[0]++);
        Leases.Lease one = leases.take("a");
        Leases.Lease two = leases.take("a");
        assertTrue(leases.spare("a"));
        assertFalse(leases.spare("b"));
        one.close();
        one.close();
        assertTrue(leases.held("a"), "a lease is given back once, however often it is closed");
        assertEquals(0, told[0]);
        two.close();
        assertFalse(leases.held("a"));
        assertEquals(1, told[0]);
        leases.take("a").close();
        assertEquals(1, told[0], "no sweep waited for it this time");
    }
}
