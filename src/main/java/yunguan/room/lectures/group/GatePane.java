package yunguan.room.lectures.group;

import javafx.scene.layout.StackPane;
import yunguan.part.pad.NumberModel;
import yunguan.part.pad.PadPane;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** Asks for the class code; where there is none it says that staff begin classes. */
final class GatePane extends StackPane {

    private final Texts texts;
    private final Surroundings around;
    private final ClassCode code;
    private final NumberModel typing;
    private final PadPane pad;

    /** @param typing what is typed; it outlives this, so that who changes the letters types on */
    GatePane(Surroundings around, ClassCode code, NumberModel typing) {
        this.around = around;
        this.typing = typing;
        this.texts = around.texts();
        this.code = code;
        pad = new PadPane(texts, around.scale(), typing, texts.of("lectures.group.code"), Touch.label(texts.of("lectures.group.code.says"), "section-summary"));
        setId("class-gate");
        if (code.known()) {
            getChildren().add(pad);
            tick();
        } else {
            getChildren().add(new MiddlePage("class-staff", "mdi2a-account-group-outline", texts.of("lectures.group.staff"),
                    Touch.label(texts.of("lectures.group.staff.says"), "class-says"), Touch.label(TroubleView.contact(around), "class-how")));
        }
    }

    /** A code was entered. */
    void tried(String digits) {
        typing.clear();
        if (code.opens(digits)) {
            around.visit().leads().set(true);
        } else {
            pad.says(Touch.line("mdi2a-alert-outline", texts.of("lectures.group.code.wrong"), "class-wrong"));
            tick();
        }
    }

    /** Once a second: whether another try is taken. */
    void tick() {
        int seconds = code.waits();
        if (seconds > 0) {
            typing.takes(false);
            pad.says(Touch.line("mdi2c-clock-outline", texts.of("lectures.group.code.wait", seconds), "class-wrong"));
        } else if (!typing.ready().get()) {
            typing.takes(true);
            pad.says(null);
        }
    }
}
