package yunguan.room.staff.contest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import yunguan.catalogue.Lang;
import yunguan.pack.Stick;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskParts;
import yunguan.room.staff.desk.StickPage;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.ui.HallName;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.paper.SlipSheets;
import yunguan.visits.slips.SlipKey;

/** Voting slips: how many there are, more of them for a stick, and their key. */
final class SlipsView extends StickPage {

    /** Whole sheets: 27 slips fit on one. */
    private static final List<Integer> COUNTS = List.of(27, 108, 270);

    private final SlipsModel model;
    private final Texts texts;

    SlipsView(DeskAround around) {
        super(around, around.texts().of("desk.slips"));
        texts = around.texts();
        model = new SlipsModel(around.hall().premises(), this::pdf, sticks(around), around.background());
        model.about().addListener((about, before, now) -> show());
        model.said().addListener((said, before, now) -> show());
        model.passphrase().addListener((words, before, now) -> show());
        model.plugged().addListener((ListChangeListener<Stick>) change -> show());
        model.keys().addListener((ListChangeListener<Path>) change -> show());
        show();
    }

    /** In the hall's own language, whatever the desk is read in. */
    private byte[] pdf(SlipKey.Printed codes) {
        Settings settings = around.hall().settings();
        Lang lang = new Lang(settings.text(Key.LANGUAGE));
        return SlipSheets.of(new Texts(new SimpleObjectProperty<>(lang)), HallName.of(settings).in(lang), codes.codes(), codes.name(), codes.first()).pdf();
    }

    private void show() {
        List<Node> nodes = new ArrayList<>();
        SlipsModel.Said said = model.said().get();
        if (said != SlipsModel.Said.NOTHING && said != SlipsModel.Said.BUSY) {
            Node notice = DeskParts.notice(said.bad() ? DeskParts.Weight.GRAVE : DeskParts.Weight.GOOD, texts.of("desk.slips.said." + said.name(), model.savedAs()));
            notice.setId("slips-said");
            nodes.add(notice);
        }
        if (!model.passphrase().get().isEmpty()) {
            var words = Touch.label(texts.in(lang -> model.passphrase().get()), "desk-passphrase");
            words.setId("slips-passphrase");
            nodes.add(DeskParts.section(texts.of("desk.slips.passphrase"), words, Touch.label(texts.of("desk.slips.passphrase.says"), "section-summary")));
        }
        boolean asked = around.hall().settings().yes(Key.CONTEST_SLIPS);
        nodes.add(Touch.label(texts.of(asked ? "desk.slips.asked" : "desk.slips.not-asked"), "desk-explained"));
        nodes.add(DeskParts.section(texts.of("desk.slips.have"), model.about().get().<Node>map(about -> DeskParts.fact(texts.of("desk.slips.key", about.name()),
                about.born() ? texts.of("desk.slips.printed", about.printed()) : texts.of("desk.slips.from-elsewhere"))).orElseGet(() -> Touch.label(texts.of("desk.slips.none"), "section-summary"))));
        boolean born = model.about().get().map(SlipKey.About::born).orElse(true);
        for (Stick stick : model.plugged()) {
            nodes.add(DeskParts.section(texts.of("desk.slips.stick", stick.name()), ways(stick, born)));
        }
        for (Path file : model.keys()) {
            Node row = DeskParts.row("mdi2k-key-outline", texts.of("desk.slips.take", String.valueOf(file.getFileName())), texts.of("desk.slips.take.says"),
                    () -> around.pad().ask(texts.of("desk.slips.pin"), () -> around.pages().open(new KeyView(around, model, file))));
            row.setId("slips-take");
            nodes.add(row);
        }
        if (model.plugged().isEmpty()) {
            nodes.add(DeskParts.notice(DeskParts.Weight.NOTE, texts.of("desk.slips.no-stick")));
        }
        shows(nodes);
    }

    private Node[] ways(Stick stick, boolean born) {
        List<Node> rows = new ArrayList<>();
        if (born) {
            for (int count : COUNTS) {
                rows.add(way("slips-make-" + count, "mdi2p-printer", texts.of("desk.slips.make", count), () -> model.make(count, stick)));
            }
        }
        if (model.about().get().isPresent()) {
            rows.add(way("slips-key", "mdi2k-key-outline", texts.of("desk.slips.save-key"), () -> model.saveKey(stick)));
        }
        javafx.scene.layout.FlowPane buttons = new javafx.scene.layout.FlowPane(rows.toArray(Node[]::new));
        buttons.getStyleClass().add("desk-ways");
        return new Node[] {buttons};
    }

    private Button way(String id, String icon, javafx.beans.value.ObservableValue<String> text, Runnable done) {
        Button way = Touch.button(icon, text, () -> around.pad().ask(texts.of("desk.slips.pin"), done));
        way.setId(id);
        way.setDisable(model.said().get() == SlipsModel.Said.BUSY);
        return way;
    }

    @Override
    protected void load() {
        model.load();
    }

    @Override
    protected void lookForSticks() {
        model.lookForSticks();
    }
}
