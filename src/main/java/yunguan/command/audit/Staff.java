package yunguan.command.audit;

import yunguan.command.tour.Visitor;
import yunguan.command.tour.Walk;

/** The pages of the staff desk, each once. Nothing is saved on the way, so that the next round finds the same. */
final class Staff {

    private Staff() {
    }

    static void desk(Visitor clerk) {
        clerk.callsTheDesk().photographs("pad").types("8246").sees("pin-notice").photographs("pad-wrong")
                .types(Visitor.PIN).sees("desk-power").photographs("desk")
                .touches("desk-settings").sees("settings-name").photographs("desk-settings");
        for (String page : new String[] {"name", "notice", "contact", "hours", "closed", "language", "colour", "screen", "bottom", "volume", "quiet", "out", "idle", "attract",
            "dark", "class", "unsigned", "pin"}) {
            clerk.touches("settings-" + page).seesNoMore("settings-name").photographs("desk-settings-" + page).touches("desk-back").sees("settings-name");
        }
        clerk.touches("settings-notice").touches("key-b").touches("key-i").touches("key-g").touches("key-u").touches("key-a").touches("key-n").sees("typing-0")
                .photographs("desk-typing").touches("desk-home").sees("desk-power")
                .touches("desk-health").sees("finding-space").photographs("desk-health").touches("desk-home")
                .touches("desk-power").sees("power-restart").photographs("desk-power").touches("power-switch_off").sees("pin-enter").photographs("desk-power-pin").touches("desk-home")
                .touches("desk-withdraw").sees("desk-unreviewed").photographs("desk-withdraw")
                .touches("key-s").touches("key-x").touches("key-h").sees("item-place-shangxiahang").photographs("desk-find")
                .touches("item-place-shangxiahang").sees("desk-withdraw-item").photographs("desk-item")
                .touches("desk-withdraw-item").sees("typing-script").photographs("desk-reason").touches("desk-home")
                .touches("desk-withdraw").touches("desk-unreviewed").sees("lack-*").photographs("desk-review").touches("desk-home")
                .touches("desk-classes").sees("worksheet-*").photographs("desk-classes").touches("worksheet-*").seesNoMore("begin-own").photographs("desk-worksheet").touches("desk-home");
        if (clerk.touches("desk-classes").sees("worksheet-*").hasBeforeEyes("own-1")) { // where a group of this stroll has kept one
            clerk.touches("own-1").sees("key-h").photographs("desk-own-programme");
        }
        clerk.touches("desk-home").touches("desk-log").photographs("desk-log").touches("desk-home")
                .touches("desk-installed").sees("pack-*").photographs("desk-installed").touches("pack-*").sees("pack-remove").photographs("desk-pack")
                .leavesTheDesk();
    }

    /** What staff do with sticks: plans, work, and how it ends. */
    static void packs(Visitor clerk) {
        Walk.packs(clerk);
    }
}
