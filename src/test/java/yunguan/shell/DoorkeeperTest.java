package yunguan.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import yunguan.shell.Doorkeeper.Showing;

/** A hall whose seconds pass as the test wants them to. */
class DoorkeeperTest implements Doorkeeper.Hall {

    private final Doorkeeper keeper = new Doorkeeper(this, 0);
    private long second;
    private int resets;
    private Showing shown = Showing.VISIT;
    private int invite = 180;
    private boolean plays;
    private long held;
    private boolean atDesk;
    private boolean letIn;
    private boolean something = true;
    private boolean dark;

    @Override
    public int idleSeconds() {
        return 90;
    }

    @Override
    public int inviteSeconds() {
        return invite;
    }

    @Override
    public boolean inUse() {
        return plays;
    }

    @Override
    public long heldSeconds() {
        return held;
    }

    @Override
    public boolean amongVisitors() {
        return !atDesk;
    }

    @Override
    public boolean atDesk() {
        return atDesk && letIn;
    }

    @Override
    public boolean hasSomethingToLose() {
        return something;
    }

    @Override
    public boolean dark() {
        return dark;
    }

    @Override
    public void show(Showing now) {
        shown = now;
    }

    @Override
    public void reset() {
        resets++;
        something = false;
        shown = Showing.VISIT;
    }

    private void pass(int seconds) {
        for (int i = 0; i < seconds; i++) {
            keeper.look(++second * 1_000_000_000L);
        }
    }

    private boolean touch() {
        return keeper.touched(second * 1_000_000_000L);
    }

    @Test
    void whoeverStopsTouchingIsAskedBeforeAnythingIsTakenFromThem() {
        assertFalse(touch(), "a touch in the middle of a visit is the visitor's own");
        pass(89);
        assertEquals(Showing.VISIT, shown);
        pass(1);
        assertEquals(Showing.QUESTION, shown);
        pass(19);
        assertEquals(0, resets);
        assertTrue(touch(), "any touch is a yes, and presses nothing");
        assertEquals(Showing.VISIT, shown);
        pass(89);
        assertEquals(Showing.VISIT, shown);
        pass(1 + 20);
        assertEquals(1, resets, "nobody answered");
        pass(60);
        assertEquals(1, resets, "a kiosk that nobody has touched is not reset again and again");
    }

    @Test
    void whereNothingWouldBeLostNobodyIsAsked() {
        something = false;
        touch();
        pass(90);
        assertEquals(1, resets);
        assertEquals(Showing.VISIT, shown);
    }

    @Test
    void whatPlaysHoldsTheQuestionBackAndATextIsReadInPeace() {
        touch();
        plays = true;
        pass(500);
        assertEquals(Showing.VISIT, shown);
        plays = false;
        pass(89);
        assertEquals(Showing.VISIT, shown, "it counts from when it ended");
        held = 200;
        pass(110);
        assertEquals(Showing.VISIT, shown, "somebody reads");
        pass(2);
        assertEquals(Showing.QUESTION, shown);
    }

    @Test
    void aClassHoldsTheHallForHalfAnHour() {
        touch();
        held = Doorkeeper.HOLDS_SECONDS;
        pass(1799);
        assertEquals(Showing.VISIT, shown);
        pass(1);
        assertEquals(Showing.QUESTION, shown);
    }

    @Test
    void theDeskIsLeftAfterAQuestionAndNobodyIsInvitedOverIt() {
        atDesk = true;
        letIn = true;
        touch();
        pass(90);
        assertEquals(Showing.QUESTION, shown);
        assertTrue(touch(), "whoever writes there writes on");
        pass(90);
        assertEquals(0, resets);
        pass(20);
        assertEquals(1, resets);
        pass(600);
        assertEquals(Showing.VISIT, shown);
    }

    @Test
    void thePadOfTheDeskIsLeftWithoutAQuestion() {
        atDesk = true;
        touch();
        pass(90);
        assertEquals(1, resets);
    }

    @Test
    void whoeverPassesByIsInvitedAndTheFirstTouchOnlyOpensHome() {
        pass(179);
        assertEquals(Showing.VISIT, shown);
        pass(1);
        assertEquals(Showing.INVITATION, shown, "also at the start, when nobody has ever touched anything");
        pass(1000);
        assertEquals(0, resets);
        assertTrue(touch());
        assertEquals(Showing.VISIT, shown);
        assertFalse(touch());
    }

    @Test
    void zeroInvitesNobody() {
        invite = 0;
        pass(10_000);
        assertEquals(Showing.VISIT, shown);
    }

    @Test
    void anInvitationThatIsQuickerThanTheResetStillWaitsForIt() {
        invite = 15;
        pass(15);
        assertEquals(Showing.INVITATION, shown);
        touch();
        pass(89);
        assertEquals(Showing.VISIT, shown);
        pass(1);
        assertEquals(Showing.QUESTION, shown);
        pass(21);
        assertEquals(Showing.INVITATION, shown);
    }

    @Test
    void theClosedHallIsDarkButNeverUnderAVisitor() {
        touch();
        dark = true;
        pass(89);
        assertEquals(Showing.VISIT, shown, "whoever is there finishes");
        pass(21);
        assertEquals(1, resets);
        pass(1);
        assertEquals(Showing.DARK, shown);
        pass(10_000);
        assertEquals(Showing.DARK, shown, "nobody is invited in the dark");
        assertTrue(touch());
        assertEquals(Showing.CLOSED, shown);
        pass(59);
        assertEquals(Showing.CLOSED, shown);
        pass(1);
        assertEquals(Showing.DARK, shown);
        dark = false;
        pass(1);
        assertEquals(Showing.VISIT, shown, "it wakes by itself");
        pass(180);
        assertEquals(Showing.INVITATION, shown);
        dark = true;
        pass(1);
        assertEquals(Showing.DARK, shown, "nobody was there at closing time");
    }
}
