package yunguan.command.tour;

/** The way into the staff desk and out of it. */
final class PadWalk {

    private PadWalk() {
    }

    static void desk(Visitor visitor) {
        visitor.callsTheDesk().photographs("pad")
                .types("8246").sees("pin-notice").photographs("pad-wrong")
                .types(Visitor.PIN).sees("desk-sticks").photographs("desk")
                .touches("desk-power").sees("power-restart").photographs("desk-power")
                .touches("power-switch_off").sees("pin-enter").photographs("desk-power-pin")
                .touches("desk-back").sees("power-restart")
                .leavesTheDesk();
    }
}
