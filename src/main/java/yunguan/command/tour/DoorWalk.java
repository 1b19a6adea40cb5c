package yunguan.command.tour;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The front door: somebody stops touching and is asked, goes, and somebody else is invited; and the hall after it has closed. */
final class DoorWalk {

    private DoorWalk() {
    }

    static void stillThere(Visitor visitor) {
        visitor.touches("door-archive").sees("card-doc-gaojia-site")
                .letsPass(310).sees("still-there").photographs("still-there")
                .touches("still-yes").seesNoMore("still-there").sees("card-doc-gaojia-site").goesHome();
    }

    static void attract(Visitor visitor) {
        visitor.letsPass(310).letsPass(30).letsPass(200).sees("attract").stays(1).photographs("attract")
                .sees(".silent-film").photographs("attract-film").stays(14).photographs("attract-place")
                .touches("attract").sees("door-lectures").seesNoMore("attract");
    }

    static void closed(Visitor visitor) {
        // a day on which the hall is open by the hours that are added here, and by those that somebody has set at the desk before
        LocalDate day = LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
        visitor.opensTheDesk().touches("desk-settings").touches("settings-hours").sees("hours-add").touches("hours-add")
                .touches("settings-save").sees("settings-undo").leavesTheDesk()
                .comesAt(day.atTime(16, 57)).sees("closing").photographs("home-before-closing")
                .comesAt(day.atTime(3, 0)).letsPass(310).letsPass(30).sees("dark")
                .touches("dark").sees("closed").photographs("closed")
                .comesAt(day.atTime(10, 0)).sees("door-lectures").photographs("home-open")
                .comesNow();
    }
}
