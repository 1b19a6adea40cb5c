package yunguan.room.contest;

import yunguan.settings.Key;
import yunguan.settings.Settings;

/**
 * How this venue votes.
 *
 * @param votes       of a visit
 * @param hearSeconds of a song before it can be voted for
 * @param standing    when visitors see how it stands
 * @param slips       whether a voting slip is asked for
 */
record Rules(int votes, int hearSeconds, Standing standing, boolean slips) {

    /** When visitors see how it stands. */
    enum Standing { ALWAYS, AFTER_VOTING, AFTER_ROUND }

    static Rules of(Settings settings) {
        return new Rules(settings.number(Key.CONTEST_VOTES), settings.number(Key.CONTEST_HEAR_SECONDS), switch (settings.text(Key.CONTEST_STANDING)) {
            case "always" -> Standing.ALWAYS;
            case "after-round" -> Standing.AFTER_ROUND;
            default -> Standing.AFTER_VOTING;
        }, settings.yes(Key.CONTEST_SLIPS));
    }
}
