package yunguan.room.staff.classes;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import yunguan.pack.Stick;
import yunguan.room.staff.desk.DeskAround;
import yunguan.room.staff.desk.DeskPage;
import yunguan.room.staff.desk.DeskParts;
import yunguan.task.Background;
import yunguan.ui.Texts;
import yunguan.ui.Touch;
import yunguan.ui.paper.Printed;

/** What can be handed out: how it looks, and its way to a stick as PDF or as pictures. */
final class PaperView extends DeskPage {

    private static final Duration OFTEN = Duration.ofSeconds(2);

    private final ClassesModel model;
    private final Texts texts;
    private final Callable<List<byte[]>> pages;
    private final List<ClassesModel.Form> forms;
    private final BiConsumer<Stick, ClassesModel.Form> saves;
    private final @Nullable Runnable clears;
    private final VBox sheets = new VBox();
    private Background.@Nullable Repeat watch;

    /** What is drawn here. @param clears takes it away; {@code null}: it cannot be */
    PaperView(DeskAround around, ClassesModel model, ObservableValue<String> title, Callable<Printed> draws, BiConsumer<Stick, ClassesModel.Form> saves,
              @Nullable Runnable clears) {
        this(around, model, title, () -> draws.call().pngs(), List.of(ClassesModel.Form.values()), saves, clears);
    }

    /** @param pages as pictures, as far as they can be seen @param forms in which it can be saved */
    PaperView(DeskAround around, ClassesModel model, ObservableValue<String> title, Callable<List<byte[]>> pages, List<ClassesModel.Form> forms,
              BiConsumer<Stick, ClassesModel.Form> saves, @Nullable Runnable clears) {
        super(around, title);
        this.model = model;
        this.texts = around.texts();
        this.pages = pages;
        this.forms = forms;
        this.saves = saves;
        this.clears = clears;
        sheets.getStyleClass().add("desk-sheets");
        model.said().addListener((said, before, now) -> show());
        model.plugged().addListener((ListChangeListener<Stick>) change -> ways());
        show();
        ways();
    }

    private void show() {
        List<Node> nodes = new ArrayList<>();
        ClassesModel.Said said = model.said().get();
        if (said != ClassesModel.Said.NOTHING && said != ClassesModel.Said.BUSY) {
            Node notice = DeskParts.notice(said.bad() ? DeskParts.Weight.GRAVE : DeskParts.Weight.GOOD, texts.of("desk.classes.said." + said.name(), model.savedAs()));
            notice.setId("classes-said");
            nodes.add(notice);
        }
        nodes.add(sheets);
        shows(nodes);
    }

    /** Its pages as pictures: what staff see is what comes out of the printer. */
    private void draw(List<byte[]> drawn) {
        sheets.getChildren().clear();
        if (drawn.isEmpty()) {
            var unseen = Touch.label(texts.of("desk.classes.worksheet.unseen"), "section-summary");
            unseen.setId("paper-unseen");
            sheets.getChildren().add(unseen);
        }
        double wide = around.scale().px(900);
        for (byte[] page : drawn) {
            ImageView sheet = new ImageView(new Image(new ByteArrayInputStream(page), wide, 0, true, true));
            VBox framed = new VBox(sheet);
            framed.getStyleClass().add("desk-sheet");
            framed.setMaxWidth(VBox.USE_PREF_SIZE);
            sheets.getChildren().add(framed);
        }
    }

    private void ways() {
        List<Node> ways = new ArrayList<>();
        if (model.plugged().isEmpty()) {
            ways.add(Touch.label(texts.of("desk.classes.no-stick"), "section-summary"));
        }
        for (Stick stick : model.plugged()) {
            for (ClassesModel.Form form : forms) {
                String word = form.name().toLowerCase(java.util.Locale.ROOT);
                Button save = Touch.button("mdi2u-usb-flash-drive-outline", texts.in(lang -> texts.now("desk.classes.save." + word)
                        + (model.plugged().size() > 1 ? " · " + stick.name() : "")), () -> saves.accept(stick, form));
                save.setId("save-" + word);
                ways.add(save);
            }
        }
        if (clears != null) {
            Button clear = Touch.button("mdi2b-broom", texts.of("desk.classes.clear"), () -> {
                clears.run();
                around.pages().back();
            });
            clear.setId("page-clear");
            ways.add(clear);
        }
        offers(ways.toArray(Node[]::new));
    }

    @Override
    public void entered() {
        model.forget();
        around.background().run(pages, this::draw);
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
