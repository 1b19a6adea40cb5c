package yunguan.room.lectures.group;

import javafx.beans.value.ObservableValue;
import yunguan.ui.Texts;

/** How parts and their time are said: about, and never so that it hurries anybody. */
final class PartWords {

    /** Nearer to the planned end than this, in seconds, the time is simply said to be up. */
    private static final int NEAR = 60;

    private PartWords() {
    }

    /** What is done in a part, and about how long that takes where somebody planned it. */
    static ObservableValue<String> what(Texts texts, Plan.Part part) {
        String what = part.what() == Plan.What.SHOWN ? "shell.kind." + part.card().kind().name() : "lectures.group.what." + part.what().name();
        return texts.in(lang -> texts.now(what) + (part.planned() == 0 ? "" : " · " + texts.now("lectures.group.about", Timetable.minutes(part.planned()))));
    }

    /** Where one is: the lesson, or the part of a programme. */
    static ObservableValue<String> where(Texts texts, SessionModel model) {
        Plan.Part part = model.part();
        return part.lesson() > 0 ? texts.of("lectures.group.lesson", part.lesson(), model.plan().lessons(), part.card().title())
                : model.plan().minutes() > 0 ? texts.of("lectures.group.part", model.at().get() + 1, model.plan().parts().size(), part.card().title())
                : texts.of(part.card().title());
    }

    /** How it is with the time of a part of a programme, as of now. */
    static String time(Texts texts, int planned, int used) {
        int left = planned - used;
        return left >= NEAR ? texts.now("lectures.group.time.left", Math.round(left / 60.0))
                : left > -NEAR ? texts.now("lectures.group.time.up")
                : texts.now("lectures.group.time.over", Math.round(-left / 60.0));
    }
}
