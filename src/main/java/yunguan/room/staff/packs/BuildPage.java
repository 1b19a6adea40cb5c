package yunguan.room.staff.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import yunguan.catalogue.Lang;
import yunguan.pack.BuildReport;
import yunguan.pack.Problem;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskParts;
import yunguan.ui.Texts;
import yunguan.ui.Touch;

/** What came of making a pack of an author's folder: everything that is wrong at once, or the way on to what it would change. */
final class BuildPage {

    /** The file with the problems, for whoever wrote the sheets. */
    static final String REPORT = "云馆检查结果.txt";

    private final DeskAround around;
    private final PackRoom room;
    private final Texts texts;
    private final Work work;
    private final BuildReport report;
    private final Path pack;
    private final SimpleStringProperty saved = new SimpleStringProperty("");

    BuildPage(DeskAround around, PackRoom room, Work work, BuildReport report, Path pack) {
        this.around = around;
        this.room = room;
        this.work = work;
        this.report = report;
        this.pack = pack;
        texts = around.texts();
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        var note = DeskParts.notice(DeskParts.Weight.NOTE, saved);
        note.setId("build-saved");
        Touch.visible(note, saved.isNotEmpty());
        nodes.add(note);
        if (!report.problems().isEmpty()) {
            nodes.add(Touch.label(texts.of("desk.packs.build.next"), "desk-text"));
            nodes.add(DeskParts.section(texts.of("desk.packs.build.problems", report.problems().size()), bySheet("problems", report.problems())));
        }
        if (!report.converted().isEmpty()) {
            nodes.add(DeskParts.section(texts.of("desk.packs.build.converted", report.converted().size())));
        }
        if (!report.warnings().isEmpty()) {
            nodes.add(DeskParts.section(texts.of("desk.packs.build.warnings", report.warnings().size()), bySheet("warnings", report.warnings())));
        }
        return nodes;
    }

    private Node[] bySheet(String id, List<Problem> problems) {
        Map<String, List<Problem>> sheets = new LinkedHashMap<>();
        problems.forEach(problem -> sheets.computeIfAbsent(problem.file(), file -> new ArrayList<>()).add(problem));
        List<Node> folds = new ArrayList<>();
        sheets.forEach((sheet, found) -> folds.add(new Fold(id + "-" + (folds.size() + 1), texts,
                texts.in(lang -> texts.now("desk.packs.kind", sheet.isEmpty() ? texts.now("desk.packs.build.folder") : sheet, found.size())),
                () -> found.stream().<Supplier<Node>>map(problem -> () -> Touch.label(texts.in(problem::inWords), "desk-fold-line")).toList())));
        return folds.toArray(Node[]::new);
    }

    List<Node> deeds(Button done) {
        List<Node> deeds = new ArrayList<>();
        if (report.built()) {
            Button on = Touch.primary("mdi2c-clipboard-list-outline", texts.of("desk.packs.build.plan"), () -> {
                room.bench().taken();
                around.pages().replace(new PlanView(around, room, pack, true));
            });
            on.setId("build-plan");
            deeds.add(on);
        }
        if (!report.problems().isEmpty() || !report.warnings().isEmpty()) {
            Button save = Touch.button("mdi2c-content-save-outline", texts.of("desk.packs.build.save"), this::save);
            save.setId("build-save");
            deeds.add(save);
        }
        deeds.add(done);
        return deeds;
    }

    private void save() {
        if (!(work.job() instanceof Job.Build build)) {
            return;
        }
        Lang lang = around.language().get();
        room.reading().run(() -> {
            Files.writeString(build.folder().resolve(REPORT), words(lang), StandardCharsets.UTF_8);
            return true;
        }, written -> saved.bind(texts.of("desk.packs.build.saved", REPORT)),
                failure -> saved.bind(texts.of(failure instanceof IOException ? "desk.packs.build.notSaved" : "desk.packs.ending.broken")));
    }

    /** With the mark by which Chinese Windows knows UTF-8, and its line ends. */
    private String words(Lang lang) {
        StringBuilder words = new StringBuilder("\uFEFF");
        words.append(work.job().title().in(lang)).append("\r\n\r\n");
        part(words, "desk.packs.build.problems", report.problems(), lang);
        part(words, "desk.packs.build.warnings", report.warnings(), lang);
        return words.toString();
    }

    private void part(StringBuilder words, String heading, List<Problem> problems, Lang lang) {
        if (!problems.isEmpty()) {
            words.append(texts.now(heading, problems.size())).append("\r\n\r\n");
            problems.forEach(problem -> words.append("- ").append(problem.inWords(lang)).append("\r\n"));
            words.append("\r\n");
        }
    }
}
