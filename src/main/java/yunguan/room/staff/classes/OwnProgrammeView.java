package yunguan.room.staff.classes;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Lang;
import yunguan.catalogue.PinyinWords;
import yunguan.part.keyboard.TypingModel;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;
import yunguan.room.staff.desk.DeskParts;
import yunguan.room.staff.desk.TypedLine;
import yunguan.shell.Route;
import yunguan.ui.Dates;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.WritingLine;
import yunguan.visits.classes.OwnProgramme;

/** A programme that was put together at the screen: its parts, and the name under which it is kept. */
final class OwnProgrammeView extends DeskPage {

    private static final int MOST_CHARACTERS = 30;

    private final ClassesModel model;
    private final OwnProgramme own;
    private final Texts texts;
    private final StringProperty written = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable TypingModel> typing = new SimpleObjectProperty<>();
    private final Button keep;
    /** What was written before anybody typed. */
    private String filled = "";
    /** {@code null}: nobody has typed anything. */
    private @Nullable Lang typedIn;

    OwnProgrammeView(DeskAround around, ClassesModel model, OwnProgramme own) {
        super(around, around.texts().of("desk.classes.kept"));
        this.model = model;
        this.own = own;
        texts = around.texts();
        fills();
        keep = Touch.primary("mdi2c-check", texts.of("desk.classes.kept.keep"), this::keep);
        keep.setId("own-keep");
        types(new TypedLine(around, "own-name", "mdi2p-pencil-outline", new WritingLine(), written, texts.of("desk.classes.kept.name"), typing));
        shows(parts());
        ways();
        written.subscribe(text -> {
            typedIn = text.equals(filled) ? null : around.language().get();
            judge();
        });
        around.language().subscribe((before, now) -> {
            if (typedIn == null) {
                fills();
            }
        });
        around.background().run(() -> new PinyinWords(model.names()), words -> {
            TypingModel keys = new TypingModel(written, MOST_CHARACTERS, words, simplified -> TypedLine.form(around, simplified), TypedLine.script(around));
            keys.letters().subscribe(letters -> judge());
            typing.set(keys);
        });
    }

    /** The name as it is in the language in which the desk is read. */
    private void fills() {
        filled = own.name().in(around.language().get());
        written.set(filled);
    }

    private List<Node> parts() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(Touch.label(texts.of(own.name().isEmpty() ? "desk.classes.kept.asks" : "desk.classes.kept.says"), "section-summary"));
        nodes.add(DeskParts.fact(texts.of("desk.classes.kept.day"), texts.in(lang -> Dates.inWords(own.day().toString(), texts))));
        nodes.add(DeskParts.fact(texts.of("desk.classes.kept.minutes"), texts.of("lectures.group.minutes", own.minutes())));
        for (int i = 0; i < own.steps().size(); i++) {
            OwnProgramme.Step step = own.steps().get(i);
            nodes.add(DeskParts.fact(texts.of("desk.classes.kept.part", i + 1), texts.in(lang -> texts.now(step.title()) + " · " + texts.now("lectures.group.step." + step.what().name()))));
        }
        return nodes;
    }

    private void ways() {
        Button clear = Touch.button("mdi2b-broom", texts.of("desk.classes.clear"), this::asks);
        clear.setId("own-clear");
        if (own.name().isEmpty()) {
            offers(keep, clear);
            return;
        }
        Button begin = Touch.button("mdi2a-account-group-outline", texts.of("desk.classes.begin"), () -> around.hall().lead(new Route.KeptProgramme(own.number())));
        begin.setId("own-begin");
        offers(keep, begin, clear);
    }

    /** Asked once: what a leader has put together is nowhere else. */
    private void asks() {
        Button no = Touch.button("mdi2a-arrow-left", texts.of("desk.classes.clear.no"), this::ways);
        no.setId("own-clear-no");
        Button yes = Touch.primary("mdi2b-broom", texts.of("desk.classes.clear.yes"), () -> {
            model.clear(own);
            around.pages().back();
        });
        yes.setId("own-clear-yes");
        offers(Touch.label(texts.of("desk.classes.clear.asks"), "section-summary"), yes, no);
    }

    private void judge() {
        keep.setDisable(name().isEmpty());
    }

    /** Letters that nobody turned into characters count as they are. */
    private String name() {
        TypingModel keys = typing.get();
        return (written.get() + (keys == null ? "" : keys.letters().get())).strip();
    }

    /** In the language in which the desk was read when it was typed; its names in others stay. */
    private void keep() {
        Lang lang = typedIn;
        model.name(own, own.renamed(lang == null ? around.language().get() : lang, name()));
        around.pages().back();
    }
}
