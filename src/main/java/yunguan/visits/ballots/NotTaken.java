package yunguan.visits.ballots;

/** A vote that the box does not take, although it could keep it. */
public final class NotTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Why {
        /** The round was closed here, or is not open by the hall's time. */
        CLOSED,
        /** The voting slip was used here by another visit. */
        SLIP_USED
    }

    private final Why why;

    public NotTaken(Why why) {
        super("a vote was not taken: " + why);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
