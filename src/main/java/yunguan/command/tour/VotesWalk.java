package yunguan.command.tour;

/** Staff who look after the contest: voting slips are made and asked for, a visitor votes with none, a round is closed and the record taken away. */
final class VotesWalk {

    private VotesWalk() {
    }

    static void votes(Visitor visitor) {
        visitor.opensTheDesk().touches("desk-contest").sees("desk-slips").photographs("desk-votes")
                .touches("desk-slips").photographs("desk-slips-none").plugs("EMPTY").sees("slips-make-27").photographs("desk-slips")
                .touches("slips-make-27").givesThePin().sees("slips-said").photographs("desk-slips-made")
                .touches("slips-key").givesThePin().sees("slips-passphrase").photographs("desk-slips-key")
                .touches("slips-take").givesThePin().sees("key-words").touches("key-a").touches("key-7").photographs("desk-slips-take")
                .touches("desk-home").touches("desk-settings").touches("settings-contest").sees("settings-contest-slips").photographs("desk-settings-contest")
                .touches("settings-contest-standing").sees("choice-always").photographs("desk-settings-standing").touches("desk-back")
                .touches("settings-contest-slips").touches("choice-yes").touches("settings-save").sees("settings-contest-slips")
                .leavesTheDesk();
        visitor.touches("door-contest").sees("slip").photographs("contest-slip").touches("slip").sees("slip-code").photographs("slip");
        for (char letter : "abcd2345".toCharArray()) {
            visitor.touches("key-" + letter);
        }
        visitor.photographs("slip-wrong").goesHome();
        visitor.opensTheDesk().touches("desk-contest").sees("votes-save").touches("round-round-sample").givesThePin().sees("votes-said").photographs("desk-votes-closed")
                .touches("votes-save").sees("votes-said").photographs("desk-votes-saved").pulls("EMPTY")
                .leavesTheDesk().touches("door-contest").sees("card-song-sample-1").photographs("contest-closed").goesHome();
    }
}
