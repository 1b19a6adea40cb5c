package yunguan.command.tour;

/** Staff at the desk who withdraw one item, bring it back, and read the log. */
final class ItemsWalk {

    private ItemsWalk() {
    }

    static void items(Visitor visitor) {
        visitor.opensTheDesk().touches("desk-withdraw").sees("desk-unreviewed").sees("typing-script").photographs("desk-withdraw")
                .touches("key-z").touches("key-z").touches("key-z").photographs("desk-find-nothing")
                .touches("key-clear").touches("key-g").touches("key-o").touches("key-n").touches("key-g").sees("item-*").photographs("desk-find-candidates")
                .touches("key-clear").touches("key-s").touches("key-x").touches("key-h").sees("item-place-shangxiahang").photographs("desk-find")
                .touches("item-place-shangxiahang").sees("desk-withdraw-item").photographs("desk-item")
                .touches("desk-withdraw-item").sees("typing-script").touches("reason-wrong").photographs("desk-reason")
                .touches("desk-withdraw-now").sees("desk-said-withdrawn").photographs("desk-item-withdrawn")
                .touches("desk-back").touches("key-clear").sees("hidden-place-shangxiahang").photographs("desk-withdrawn")
                .touches("hidden-place-shangxiahang").touches("desk-bring-back").sees("desk-said-back").photographs("desk-item-back")
                .touches("desk-back").touches("desk-unreviewed").sees("item-*").photographs("desk-unreviewed")
                .touches("lack-overdue").photographs("desk-overdue")
                .touches("desk-home").touches("desk-log").sees(".desk-log-line").photographs("desk-log")
                .touches("desk-leave").sees("door-lectures");
    }
}
