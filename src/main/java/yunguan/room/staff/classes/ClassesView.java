package yunguan.room.staff.classes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Worksheet;
import yunguan.pack.Stick;
import yunguan.pack.Sticks;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;
import yunguan.room.staff.desk.DeskParts;
import yunguan.settings.Key;
import yunguan.shell.Route;
import yunguan.task.Background;
import yunguan.ui.Dates;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.paper.ClassTable;
import yunguan.visits.classes.Held;
import yunguan.visits.classes.OwnProgramme;

/** Classes and programmes at the desk. */
public final class ClassesView extends DeskPage {

    private static final Duration OFTEN = Duration.ofSeconds(2);

    private final ClassesModel model;
    private final Texts texts;
    private final PaperShop paper;
    private Background.@Nullable Repeat watch;

    public ClassesView(DeskAround around) {
        super(around, around.texts().of("desk.home.classes"));
        texts = around.texts();
        paper = new PaperShop(around);
        Sticks sticks = new Sticks(Sticks.folders(around.hall().settings().text(Key.STICK_FOLDERS)));
        model = new ClassesModel(around.hall().premises(), sticks::look, around.background());
        model.classes().addListener((classes, before, now) -> show(now));
        model.said().addListener((said, before, now) -> show(model.classes().get()));
        model.plugged().addListener((ListChangeListener<Stick>) change -> ways());
    }

    private void show(ClassesModel.@Nullable Classes now) {
        if (now == null) {
            return;
        }
        List<Node> nodes = new ArrayList<>(said());
        nodes.add(DeskParts.section(texts.of("desk.classes.begin"), DeskParts.grid(around, begins(now))));
        if (!now.own().isEmpty()) {
            nodes.add(DeskParts.section(texts.of("desk.classes.kept"), DeskParts.grid(around, now.own().stream().map(this::own).toList())));
        }
        nodes.add(DeskParts.section(texts.of("desk.classes.pages"), now.waiting().isEmpty() ? new Node[] {none("desk.classes.pages.none")}
                : new Node[] {DeskParts.grid(around, now.waiting().stream().map(held -> held("page-", held)).toList())}));
        nodes.add(DeskParts.section(texts.of("desk.classes.worksheets"), now.worksheets().isEmpty() ? new Node[] {none("desk.classes.worksheets.none")}
                : new Node[] {DeskParts.grid(around, now.worksheets().stream().map(this::worksheet).toList())}));
        nodes.add(DeskParts.section(texts.of("desk.classes.held"), now.held().isEmpty() ? new Node[] {none("desk.classes.held.none")}
                : new Node[] {DeskParts.grid(around, now.held().stream().map(held -> held("held-", held)).toList())}));
        shows(nodes);
        ways();
    }

    private List<Node> said() {
        ClassesModel.Said said = model.said().get();
        if (said == ClassesModel.Said.NOTHING || said == ClassesModel.Said.BUSY) {
            return List.of();
        }
        Node notice = DeskParts.notice(said.bad() ? DeskParts.Weight.GRAVE : DeskParts.Weight.GOOD, texts.of("desk.classes.said." + said.name(), model.savedAs()));
        notice.setId("classes-said");
        return List.of(notice);
    }

    private Node none(String key) {
        return Touch.label(texts.of(key), "section-summary");
    }

    private List<Node> begins(ClassesModel.Classes now) {
        List<Node> rows = new ArrayList<>();
        rows.add(begin("begin-own", "mdi2p-playlist-plus", texts.of("desk.classes.begin.own"), texts.of("desk.classes.begin.own.says"), new Route.Planning()));
        now.programmes().forEach(card -> rows.add(begin("begin-" + card.id(), "mdi2a-account-group-outline", texts.of("desk.classes.begin.programme", card.title()),
                texts.of("desk.classes.begin.class.says"), new Route.ProgrammeOf(card.id()))));
        now.courses().forEach(card -> rows.add(begin("begin-" + card.id(), "mdi2h-human-male-board", texts.of("desk.classes.begin.class", card.title()),
                texts.of("desk.classes.begin.class.says"), new Route.ClassOf(card.id()))));
        return rows;
    }

    private Button own(OwnProgramme own) {
        return row("own-" + own.number(), "mdi2p-playlist-edit", own.name().isEmpty() ? texts.of("desk.classes.kept.unnamed") : texts.of(own.name()),
                texts.in(lang -> texts.now("desk.classes.kept.row", Dates.inWords(own.day().toString(), texts), own.minutes(), own.steps().size())),
                () -> around.pages().open(new OwnProgrammeView(around, model, own)));
    }

    private Button begin(String id, String icon, ObservableValue<String> name, ObservableValue<String> says, Route route) {
        return row(id, icon, name, says, () -> around.hall().lead(route));
    }

    private static Button row(String id, String icon, ObservableValue<String> name, ObservableValue<String> says, Runnable pressed) {
        Button row = DeskParts.row(icon, name, says, pressed);
        row.setId(id);
        row.setMaxHeight(Double.MAX_VALUE);
        return row;
    }

    private Button held(String id, Held held) {
        return row(id + held.number(), held.kind() == Held.Kind.COURSE ? "mdi2h-human-male-board" : "mdi2a-account-group-outline", texts.in(lang -> ClassTable.title(texts, held)),
                texts.in(lang -> texts.now("desk.classes.page.says", Dates.inWords(held.day().toString(), texts), held.minutes(),
                        held.people() > 0 ? texts.now("desk.classes.people", held.people()) : texts.now("desk.classes.people.none"))),
                () -> around.pages().open(new PaperView(around, model, texts.in(lang -> ClassTable.title(texts, held)), () -> paper.page(held),
                        (stick, form) -> model.savePage(stick, held, form, paper::page), held.waits() ? () -> model.clear(held) : null)));
    }

    private Button worksheet(Worksheet sheet) {
        return row("worksheet-" + sheet.course().id(), "mdi2f-file-document-edit-outline", texts.of(sheet.course().title()),
                texts.of(sheet.papers().isEmpty() && sheet.written().isEmpty() ? "desk.classes.worksheet.questions" : "desk.classes.worksheet.own"),
                () -> around.pages().open(paper(sheet)));
    }

    private PaperView paper(Worksheet sheet) {
        ObservableValue<String> title = texts.of(sheet.course().title());
        if (sheet.papers().isEmpty()) {
            return new PaperView(around, model, title, () -> paper.worksheet(sheet), (stick, form) -> model.saveWorksheet(stick, sheet, form, paper::worksheet), null);
        }
        ClassesModel.Form only = sheet.paper(paper.lang()).width() > 0 ? ClassesModel.Form.PNG : ClassesModel.Form.PDF;
        return new PaperView(around, model, title, () -> model.seen(sheet, paper.lang()), List.of(only), (stick, form) -> model.savePaper(stick, sheet, paper.lang()), null);
    }

    /** Where the table can be saved to. */
    private void ways() {
        ClassesModel.Classes now = model.classes().get();
        if (now == null || now.held().isEmpty()) {
            offers();
            return;
        }
        List<Node> ways = new ArrayList<>();
        if (model.plugged().isEmpty()) {
            ways.add(none("desk.classes.no-stick"));
        }
        for (Stick stick : model.plugged()) {
            Button save = Touch.button("mdi2u-usb-flash-drive-outline", texts.of("desk.classes.csv", stick.name()), () -> model.saveTable(stick, all -> ClassTable.of(texts, all)));
            save.setId("classes-save");
            save.disableProperty().bind(Bindings.equal(model.said(), ClassesModel.Said.BUSY));
            ways.add(save);
        }
        offers(ways.toArray(Node[]::new));
    }

    @Override
    public void entered() {
        model.load();
        model.lookForSticks();
        watch = around.background().every(OFTEN, model::lookForSticks);
    }

    @Override
    public void left() {
        if (watch != null) {
            watch.close();
            watch = null;
        }
    }
}
