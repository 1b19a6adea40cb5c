package yunguan.room.lectures.group;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import yunguan.part.pad.NumberModel;
import yunguan.part.pad.PadPane;
import yunguan.shell.Route;
import yunguan.shell.Surroundings;
import yunguan.shell.TroubleView;
import yunguan.ui.NarrowButton;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.visits.classes.Held;

/** How a class ends: how many were there is asked, and then it is said what was written down. */
final class EndPanes {

    private EndPanes() {
    }

    /** Nobody has to count: it may be left out. @param typing the number; it outlives this */
    static Node people(Surroundings around, SessionModel model, NumberModel typing) {
        Texts texts = around.texts();
        boolean course = model.plan().kind() == Held.Kind.COURSE;
        typing.takes(model.phase().get() == SessionModel.Phase.PEOPLE);
        Button none = Touch.button("mdi2a-account-question-outline", texts.of("lectures.group.people.none"), () -> model.finish(0));
        NarrowButton.of(none).setId("class-people-none");
        Button resume = Touch.button("mdi2a-arrow-left", texts.of(course ? "lectures.group.resume.class" : "lectures.group.resume.programme"), model::resume);
        NarrowButton.of(resume).setId("class-resume");
        FlowPane ways = new FlowPane(none, resume);
        ways.getStyleClass().add("class-ways");
        ways.setAlignment(around.scale().portrait() ? Pos.CENTER : Pos.CENTER_LEFT);
        PadPane pad = new PadPane(texts, around.scale(), typing, typing.digits(), texts.of("lectures.group.people"),
                ways, Touch.label(texts.of("lectures.group.people.says"), "section-summary")); // in large letters within reach the last may have to be drawn along
        pad.setId("class-people");
        return pad;
    }

    static Node over(Surroundings around, SessionModel model) {
        Texts texts = around.texts();
        boolean course = model.plan().kind() == Held.Kind.COURSE;
        boolean written = model.phase().get() == SessionModel.Phase.OVER;
        List<Node> words = new ArrayList<>();
        words.add(Touch.label(model.people() > 0 ? texts.of("lectures.group.over.people", model.minutes(), model.people()) : texts.of("lectures.group.over.minutes", model.minutes()), "class-says"));
        if (written) {
            words.add(Touch.label(texts.of(course ? "lectures.group.over.counted" : "lectures.group.over.page"), "class-how"));
        } else {
            words.add(Touch.label(texts.of("lectures.group.over.not-written"), "class-says"));
            words.add(Touch.label(TroubleView.contact(around), "class-how"));
        }
        Button done = Touch.primary("mdi2h-home-outline", texts.of("lectures.group.over.done"), () -> around.visit().finished().set(true));
        done.setId("class-done");
        done.getStyleClass().add("leader-on");
        Button more = Touch.button("mdi2a-account-group-outline", texts.of("lectures.group.over.more"), () -> around.navigator().go(new Route.Groups()));
        more.setId("class-more");
        FlowPane ways = new FlowPane(done, more);
        ways.getStyleClass().add("class-ways");
        ways.setAlignment(Pos.CENTER);
        words.addFirst(ways); // in large letters on a small glass the words below may have to be drawn along
        return new MiddlePage("class-over", written ? "mdi2c-check-circle-outline" : "mdi2h-hand-heart-outline", texts.of("lectures.group.over"), words.toArray(Node[]::new));
    }
}
