package yunguan.command.tour;

/** Somebody answers questions and looks where to learn; then a group holds a class with the class code, and staff take away what was counted. */
final class ClassWalk {

    private static final String CODE = "246810";

    private ClassWalk() {
    }

    static void classes(Visitor visitor) {
        quiz(visitor);
        visitor.touches("door-lectures").touches("learning-places").sees("place-place-nan-park").photographs("learning-places").goesBack()
                .touches("groups").sees("plan-own").photographs("groups").touches("class-course-taijiang-history").sees("class-staff").photographs("class-staff").goesHome();
        visitor.opensTheDesk().touches("desk-settings").touches("settings-class").sees("pin-enter").photographs("desk-settings-class").types(CODE).sees("settings-class")
                .touches("desk-leave").sees("door-lectures");
        held(visitor);
        programme(visitor);
        desk(visitor);
        own(visitor);
    }

    private static void quiz(Visitor visitor) {
        visitor.touches("door-lectures").touches("quiz-lecture-new-grounds").sees("answer-0").photographs("quiz")
                .touches("answer-0").sees("question-said").photographs("quiz-missed").touches("quiz-on").sees("answer-1").touches("answer-1").photographs("quiz-right")
                .touches("whom-CHILD").touches("quiz-on").touches("quiz-on");
        for (int i = 0; i < 6; i++) {
            visitor.touches("quiz-on");
        }
        visitor.sees("quiz-again").photographs("quiz-end").goesHome();
    }

    private static void held(Visitor visitor) {
        visitor.touches("door-lectures").touches("card-course-taijiang-history").sees("hold-class").touches("hold-class").sees("class-gate").photographs("class-gate")
                .types("1111").photographs("class-gate-wrong").types(CODE).sees("class-begin").photographs("class-before")
                .touches("class-begin").plays().photographs("class-film")
                .touches("help").sees("class-help").photographs("class-help").touches("class-help-done")
                .touches("class-on").sees("class-back").photographs("class-talk")
                .touches("class-end").sees("class-end-yes").photographs("class-end-asks").touches("class-end-no")
                .touches("class-on").plays().touches("class-on").touches("class-on").plays()
                .touches("class-on").sees("answer-0").photographs("class-question").touches("class-on").sees("question-said").photographs("class-answer")
                .touches("class-end").touches("class-end-yes").sees("class-people").photographs("class-people")
                .types("18").sees("class-over").photographs("class-over").touches("class-done").sees("door-lectures");
    }

    private static void programme(Visitor visitor) {
        visitor.touches("door-lectures").touches("groups").touches("plan-own").sees("plan-item-lecture-new-grounds").photographs("plan")
                .touches("plan-item-lecture-new-grounds").touches("plan-quiz-lecture-new-grounds").sees("plan-out-1").photographs("plan-chosen")
                .touches("plan-on").sees("class-gate").goesBack().goesBack()
                .touches("card-programme-new-grounds").types(CODE).sees("class-begin").photographs("programme-before")
                .touches("class-begin").plays().photographs("programme-film").touches("class-on").stays(6).photographs("programme-question");
        for (int i = 0; i < 12 && !visitor.hasBeforeEyes("class-reading"); i++) {
            visitor.touches("class-on").stays(1);
        }
        visitor.sees("class-reading").stays(5).photographs("programme-reading").touches("class-on").stays(5).photographs("programme-walk")
                .touches("class-on").sees("class-people").touches("class-people-none").sees("class-over").photographs("programme-over").touches("class-done").sees("door-lectures");
    }

    /** Staff put a programme together and keep it; it gets a name at the desk, and then it stands there. */
    private static void own(Visitor visitor) {
        visitor.opensTheDesk().touches("desk-classes").touches("begin-own").sees("plan-item-lecture-new-grounds").touches("plan-minutes-40")
                .touches("plan-item-lecture-new-grounds").touches("plan-item-lecture-pocket-parks").touches("plan-quiz-lecture-pocket-parks").touches("plan-on")
                .sees("class-keep").photographs("own-programme").touches("class-keep").sees("class-kept").photographs("own-programme-kept").goesHome()
                .opensTheDesk().touches("desk-classes").sees("own-1").photographs("desk-classes-own").touches("own-1").sees("key-h")
                .touches("key-h").touches("key-u").touches("key-o").touches("key-d").touches("key-o").touches("key-n").touches("key-g");
        if (visitor.hasBeforeEyes("typing-0")) { // whoever reads English has written it already
            visitor.touches("typing-0");
        }
        visitor.photographs("desk-own-programme").touches("own-keep").sees("classes-said").photographs("desk-own-programme-kept").touches("desk-leave")
                .sees("door-lectures").touches("door-lectures").touches("groups").sees("card-kept-1").photographs("groups-with-one-of-its-own")
                .touches("card-kept-1").sees("class-gate").goesHome();
    }

    private static void desk(Visitor visitor) {
        visitor.opensTheDesk().touches("desk-classes").sees("page-2").photographs("desk-classes").plugs("EMPTY")
                .touches("page-2").sees("save-pdf").stays(2).photographs("desk-classes-page").touches("save-pdf").sees("classes-said").touches("desk-back")
                .touches("worksheet-course-taijiang-history").sees("save-png").stays(2).photographs("desk-worksheet").touches("save-png").sees("classes-said").touches("desk-back")
                .touches("worksheet-course-city-life").sees("save-pdf").stays(2).photographs("desk-worksheet-of-questions").touches("desk-back")
                .touches("classes-save").sees("classes-said").photographs("desk-classes-saved").pulls("EMPTY")
                .touches("begin-course-city-life").sees("class-begin").photographs("class-from-the-desk").goesHome();
    }
}
