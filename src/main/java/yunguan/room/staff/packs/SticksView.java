package yunguan.room.staff.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.pack.Plan;
import yunguan.pack.Stick;
import yunguan.pack.StickFind;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;
import yunguan.room.staff.desk.DeskParts;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** What is plugged in, and what on it can be put into the kiosk. */
public final class SticksView extends DeskPage {

    private final PackRoom room;
    private final Texts texts;
    private final SticksModel model;
    private final PackWords words;
    private Subscription watching = Subscription.EMPTY;

    public SticksView(DeskAround around, PackRoom room) {
        super(around, around.texts().of("desk.home.sticks"));
        this.room = room;
        texts = around.texts();
        model = new SticksModel(room, around.hall());
        words = new PackWords(texts);
    }

    @Override
    public void entered() {
        model.begin();
        watching = model.sticks().subscribe(this::show);
    }

    @Override
    public void left() {
        watching.unsubscribe();
        model.end();
    }

    private void show(List<SticksModel.OnStick> sticks) {
        room.sticks().heard(); // whoever sees it here need not be told of it among the visitors' screens
        List<Node> nodes = new ArrayList<>();
        nodes.add(new BenchRow(around, room));
        if (!room.writable()) {
            nodes.add(DeskParts.notice(DeskParts.Weight.GRAVE, texts.of("desk.packs.readOnly")));
        }
        nodes.add(starterNote());
        if (sticks.isEmpty()) {
            var none = DeskParts.notice(DeskParts.Weight.NOTE, texts.of("desk.packs.sticks.none"));
            none.setId("sticks-none");
            nodes.add(none);
            nodes.add(whatMayLieThere());
        }
        int number = 0;
        for (SticksModel.OnStick one : sticks) {
            nodes.add(section(++number, one));
        }
        shows(nodes);
    }

    private Node section(int number, SticksModel.OnStick one) {
        List<Node> nodes = new ArrayList<>();
        Stick stick = one.stick();
        if (stick.unreadable()) {
            nodes.add(DeskParts.notice(DeskParts.Weight.GRAVE, texts.of("desk.packs.sticks.unreadable")));
        }
        if (stick.cutShort()) {
            nodes.add(DeskParts.notice(DeskParts.Weight.NOTE, texts.of("desk.packs.sticks.cutShort")));
        }
        for (int i = 0; i < one.founds().size(); i++) {
            Node row = row(one.founds().get(i));
            row.setId("find-" + number + "-" + (i + 1));
            nodes.add(row);
        }
        if (one.founds().isEmpty()) {
            nodes.add(DeskParts.notice(DeskParts.Weight.NOTE, texts.of("desk.packs.sticks.empty")));
            nodes.add(whatMayLieThere());
            nodes.add(starter(number, stick));
        }
        var section = DeskParts.section(texts.of("desk.packs.stick", stick.name()), nodes.toArray(Node[]::new));
        section.setId("stick-" + number);
        return section;
    }

    private Node whatMayLieThere() {
        VBox says = new VBox(Touch.label(texts.of("desk.packs.may.title"), "desk-row-name"), Touch.line("mdi2p-package-variant-closed", texts.of("desk.packs.may.pack"), "desk-text"),
                Touch.line("mdi2f-folder-table-outline", texts.of("desk.packs.may.folder"), "desk-text"));
        says.getStyleClass().add("desk-section");
        return says;
    }

    private Node row(SticksModel.Found found) {
        if (found.find().shape() == StickFind.Shape.AUTHOR) {
            return DeskParts.row("mdi2f-folder-table-outline", texts.of("desk.packs.author", found.find().name()), texts.of("desk.packs.author.says"), () -> build(found.find()));
        }
        ObservableValue<String> name = Bindings.createStringBinding(() -> {
            Plan plan = found.plan().get();
            return plan == null ? found.find().name() : texts.now(plan.title());
        }, found.plan(), texts.language());
        ObservableValue<String> says = Bindings.createStringBinding(() -> {
            Plan plan = found.plan().get();
            var refused = found.refused().get();
            return plan != null ? texts.now("desk.packs.found", plan.publisher(), plan.version(), PackWords.size(plan.bytes())) + "\n"
                    + words.of(plan.signer(), plan.key()).getValue() + "\n" + words.changes(plan)
                    : refused != null ? words.of(refused).getValue() : texts.now("desk.packs.reading");
        }, found.plan(), found.refused(), texts.language());
        return DeskParts.row("mdi2p-package-variant-closed", name, says,
                () -> around.pages().open(new PlanView(around, room, found.find().path(), false)));
    }

    private void build(StickFind find) {
        if (!room.writable()) {
            return;
        }
        if (room.bench().free()) {
            room.bench().start(new Job.Build(find.path(), new LangText(Map.of(Lang.HANS.tag(), find.name()))));
        }
        around.pages().open(new WorkView(around, room));
    }

    /** On the page and not with its stick: what is written changes the list below while it is being written. */
    private Node starterNote() {
        var said = Bindings.createStringBinding(() -> {
            var starter = model.starter().get();
            return starter == null ? "" : !starter.done() ? texts.now("desk.packs.starter.writing")
                    : starter.refused() == null ? texts.now("desk.packs.starter.written", SticksModel.STARTER) : words.of(starter.refused()).getValue();
        }, model.starter(), texts.language());
        var note = DeskParts.notice(DeskParts.Weight.NOTE, said);
        Touch.visible(note, model.starter().isNotNull());
        model.starter().map(SticksModel.Starter::done).orElse(false).subscribe(done -> note.setId(done ? "starter-done" : "starter-writing"));
        return note;
    }

    private Node starter(int number, Stick stick) {
        Button write = DeskParts.row("mdi2f-folder-plus-outline", texts.of("desk.packs.starter"), texts.of("desk.packs.starter.says", SticksModel.STARTER), () -> { });
        write.setId("starter-" + number);
        write.setVisible(false);
        write.managedProperty().bind(write.visibleProperty());
        write.setOnAction(pressed -> {
            write.setVisible(false);
            model.writeStarter(stick);
        });
        model.mayTakeStarter(stick, write::setVisible);
        return write;
    }
}
