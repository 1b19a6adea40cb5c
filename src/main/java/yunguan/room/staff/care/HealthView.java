package yunguan.room.staff.care;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.room.staff.care.Finding.About;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;
import yunguan.room.staff.desk.DeskParts;
import yunguan.room.staff.desk.DeskParts.Weight;
import yunguan.settings.Settings;
import yunguan.ui.Icons;
import yunguan.ui.Languages;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.visits.Incidents;

/** How the kiosk is: first what went wrong and what to do about it, then what there is to know. */
public final class HealthView extends DeskPage {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT);
    private static final double TONE = 0.6;

    private final Texts texts;
    private final HealthModel model;
    private final VBox lately = new VBox();
    private final VBox weighty = new VBox();
    private final VBox machine = new VBox();
    private final VBox content = new VBox();
    private final VBox ignored = new VBox();
    private final ToneRow tone;

    public HealthView(DeskAround around) {
        super(around, around.texts().of("desk.home.health"));
        texts = around.texts();
        tone = new ToneRow(texts);
        var hall = around.hall();
        model = new HealthModel(() -> new Checkup(hall.premises(), Settings.read(hall.settingsFile()).at(hall.settings().home()), Languages.beside(hall.settingsFile()), hall.premises().visits().writable() && hall.premises().store().writable()).findings(),
                hall.incidents(), around.background());
        for (VBox list : List.of(lately, weighty, machine, content, ignored)) {
            list.getStyleClass().add("desk-list");
        }
        Button seen = Touch.button("mdi2c-check-all", texts.of("desk.health.seen"), model::seen);
        seen.setId("health-seen");
        model.news().subscribe(news -> offers(news ? new Node[] {seen} : new Node[0]));
        VBox incidents = DeskParts.section(texts.of("desk.health.lately"), lately);
        Button play = tone.button(texts.of("desk.tone"), () -> TONE);
        VBox sound = DeskParts.section(texts.of("desk.health.sound"), play, tone.said());
        VBox settings = DeskParts.section(texts.of("desk.health.settings"), ignored);
        VBox facts = DeskParts.section(texts.of("desk.health.machine"), machine);
        VBox packs = DeskParts.section(texts.of("desk.health.content"), content);
        VBox left = new VBox(weighty, incidents, sound, settings);
        VBox right = new VBox(facts, packs);
        left.getStyleClass().add("desk-lines");
        right.getStyleClass().add("desk-lines");
        if (around.narrow()) {
            shows(List.of(left, right));
        } else {
            double half = (around.scale().width() - around.em() * 4.6) / 2;
            left.setPrefWidth(half);
            right.setPrefWidth(half);
            HBox beside = new HBox(left, right);
            HBox.setHgrow(left, Priority.ALWAYS);
            HBox.setHgrow(right, Priority.ALWAYS);
            beside.getStyleClass().add("desk-beside");
            shows(List.of(beside));
        }
        model.findings().addListener((ListChangeListener<Finding>) change -> findings());
        model.lately().addListener((ListChangeListener<Incidents.Line>) change -> incidents());
        model.read().subscribe(read -> {
            if (read) {
                incidents(); // also where there are none, which is no change
            }
        });
    }

    @Override
    public void entered() {
        model.load();
    }

    @Override
    public void left() {
        tone.stop();
    }

    private static final Set<About> OF_THE_CONTENT = EnumSet.of(About.PACK, About.PACKS_TAKE, About.STORE);

    private void findings() {
        List<Finding> all = new ArrayList<>(model.findings());
        all.addAll(screen());
        weighty.getChildren().clear();
        machine.getChildren().clear();
        content.getChildren().clear();
        ignored.getChildren().clear();
        for (Finding finding : all) {
            var said = Bindings.createStringBinding(() -> finding.in(texts), texts.language());
            var name = Bindings.createStringBinding(() -> finding.name(texts), texts.language());
            boolean ofFiles = finding.about() == About.SETTINGS || finding.about() == About.LANGUAGES && finding.weight() != Weight.GOOD;
            Node shown = ofFiles ? DeskParts.notice(finding.weight(), said) : DeskParts.fact(name, said);
            shown.setId("finding-" + finding.about().name().toLowerCase(Locale.ROOT));
            if (ofFiles) {
                ignored.getChildren().add(shown);
            } else {
                (OF_THE_CONTENT.contains(finding.about()) ? content : machine).getChildren().add(shown);
                if (finding.weight() == Weight.GRAVE) {
                    weighty.getChildren().add(DeskParts.notice(Weight.GRAVE, said));
                }
            }
        }
        if (weighty.getChildren().isEmpty()) {
            weighty.getChildren().add(DeskParts.notice(Weight.GOOD, texts.of("desk.health.well")));
        }
    }

    /** What only a kiosk that is on a screen can know. */
    private List<Finding> screen() {
        Screen first = Screen.getPrimary();
        var scene = node().getScene();
        long width = Math.round(scene == null ? first.getBounds().getWidth() : scene.getWidth());
        long height = Math.round(scene == null ? first.getBounds().getHeight() : scene.getHeight());
        // JavaFX draws in three dimensions on a graphics card alone, and says so; it says nothing of how often a second
        boolean card = Platform.isSupported(ConditionalFeature.SCENE3D);
        return List.of(Finding.good(About.SCREEN, "screen", width, height, String.format(Locale.ROOT, "%.0f", first.getOutputScaleX() * 100)),
                card ? Finding.good(About.DRAWING, "drawing.card") : Finding.note(About.DRAWING, "drawing.software"));
    }

    private void incidents() {
        lately.getChildren().setAll(model.lately().stream().map(this::line).toList());
        if (model.lately().isEmpty()) {
            lately.getChildren().add(DeskParts.notice(Weight.GOOD, texts.of("desk.health.nothing")));
        }
    }

    private Node line(Incidents.Line line) {
        String stem = "desk.incident." + line.kind().name().toLowerCase(Locale.ROOT);
        var what = Touch.label(texts.in(lang -> named(stem, line, lang)), "desk-row-name");
        VBox words = new VBox(what, Touch.label(texts.in(lang -> when(line)), "desk-row-says"));
        if (!line.detail().isEmpty()) {
            words.getChildren().add(Touch.label(texts.of("desk.incident.file", line.detail()), "desk-row-says"));
        }
        words.getChildren().add(Touch.label(texts.of(stem + ".todo"), "desk-incident-todo"));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox shown = new HBox(Icons.of(line.seen() ? "mdi2a-alert-circle-outline" : "mdi2a-alert-circle"), words);
        shown.getStyleClass().addAll("desk-notice", line.seen() ? "desk-note" : "desk-grave");
        shown.setId("incident-" + line.kind().name().toLowerCase(Locale.ROOT));
        return shown;
    }

    private String named(String stem, Incidents.Line line, Lang lang) {
        LangText several = LangText.read(line.subject());
        String subject = several.isEmpty() ? line.subject().equals("{}") ? "" : line.subject() : several.in(lang);
        return subject.isEmpty() ? texts.now(stem) : texts.now("desk.incident.named", texts.now(stem), subject);
    }

    private String when(Incidents.Line line) {
        return line.count() > 1 ? texts.now("desk.incident.often", local(line.last()), line.count(), local(line.first())) : local(line.last());
    }

    private static String local(Instant at) {
        return MINUTE.format(at.atZone(ZoneId.systemDefault()));
    }
}
