package yunguan.room.staff.classes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Worksheet;
import yunguan.pack.Premises;
import yunguan.pack.Stick;
import yunguan.task.Background;
import yunguan.ui.paper.Printed;
import yunguan.visits.Deed;
import yunguan.visits.StaffLog;
import yunguan.visits.classes.ClassBook;
import yunguan.visits.classes.Held;
import yunguan.visits.classes.OwnProgramme;
import yunguan.visits.classes.OwnProgrammes;
import yunguan.visits.count.SafeFile;

/** What was held in this hall, what can be begun, and what staff may take away on a stick. */
final class ClassesModel {

    /** What came of what was asked for last. Each but {@link #NOTHING} and {@link #BUSY} has a sentence: {@code desk.classes.said.NAME}. */
    enum Said {
        NOTHING, BUSY, SAVED, KEPT, CLEARED, NOT_SAVED, FAILED;

        boolean bad() {
            return this == NOT_SAVED || this == FAILED;
        }
    }

    /** Everything at one moment. @param own was put together here; what has no name comes first */
    record Classes(List<Card> courses, List<Card> programmes, List<OwnProgramme> own, List<Held> held, List<Held> waiting, List<Worksheet> worksheets) { }

    /** As the files are written. */
    enum Form { PDF, PNG }

    private static final System.Logger LOG = System.getLogger(ClassesModel.class.getName());
    /** How many of what was held are listed; the table has all. */
    private static final int LISTED = 30;

    private final Premises premises;
    private final Supplier<List<Stick>> sticks;
    private final Background background;
    private final Catalogue catalogue;
    private final ClassBook book;
    private final OwnProgrammes own;
    private final ReadOnlyObjectWrapper<@Nullable Classes> classes = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);
    private final ObservableList<Stick> plugged = FXCollections.observableArrayList();
    private final ObservableList<Stick> pluggedSeen = FXCollections.unmodifiableObservableList(plugged);
    private String savedAs = "";

    /** @param sticks what is plugged in now; asked off the screen */
    ClassesModel(Premises premises, Supplier<List<Stick>> sticks, Background background) {
        this.premises = premises;
        this.sticks = sticks;
        this.background = background;
        catalogue = new Catalogue(premises.store());
        book = new ClassBook(premises.visits());
        own = new OwnProgrammes(premises.visits());
    }

    /** {@code null} while it is read for the first time. */
    ReadOnlyObjectProperty<@Nullable Classes> classes() {
        return classes.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Said> said() {
        return said.getReadOnlyProperty();
    }

    ObservableList<Stick> plugged() {
        return pluggedSeen;
    }

    /** The name of the file that was saved last. */
    String savedAs() {
        return savedAs;
    }

    // ---- commands

    void load() {
        background.latest("classes at the desk", this::read, classes::set);
    }

    private Classes read() {
        List<Card> courses = catalogue.cards(Kind.COURSE);
        List<Worksheet> sheets = courses.stream().map(catalogue::worksheet).filter(Worksheet::any).toList();
        return new Classes(courses, catalogue.cards(Kind.PROGRAMME), own.all(), book.newest(LISTED), book.waiting(), sheets);
    }

    /** Forgets what came of what was asked for last. */
    void forget() {
        if (said.get() != Said.BUSY) {
            said.set(Said.NOTHING);
        }
    }

    void lookForSticks() {
        background.latest("sticks for the classes", sticks::get, now -> {
            if (!plugged.equals(now)) {
                plugged.setAll(now);
            }
        });
    }

    /** Saves a table of everything that was held. @param table sets it */
    void saveTable(Stick stick, Function<List<Held>, String> table) {
        act(() -> save(stick, "yunguan-classes-" + LocalDate.ofInstant(premises.clock().instant(), ZoneId.systemDefault()) + ".csv",
                table.apply(book.newest(Integer.MAX_VALUE)).getBytes(StandardCharsets.UTF_8)), Deed.EXPORT_CLASSES, "");
    }

    /** Saves the page of a programme; it waits no more. @param page draws it */
    void savePage(Stick stick, Held held, Form form, Function<Held, Printed> page) {
        act(() -> {
            save(stick, "yunguan-programme-" + held.day() + "-" + held.number(), form, page.apply(held));
            book.done(held.number());
        }, Deed.TAKE_PAGE, held.day().toString());
    }

    /** Saves a worksheet. @param draws it */
    void saveWorksheet(Stick stick, Worksheet sheet, Form form, Function<Worksheet, Printed> draws) {
        act(() -> save(stick, name(sheet), form, draws.apply(sheet)), null, "");
    }

    private static String name(Worksheet sheet) {
        return "yunguan-worksheet-" + sheet.course().id().replaceAll("[^A-Za-z0-9-]", "-");
    }

    /** Saves a paper of the pack. @param lang in which it is wanted */
    void savePaper(Stick stick, Worksheet sheet, Lang lang) {
        act(() -> {
            HandedOut paper = HandedOut.of(paper(sheet, lang));
            save(stick, name(sheet) + paper.ending(), paper.content());
        }, null, "");
    }

    /** What can be seen of a paper before it is handed out: nothing of a PDF, which nothing here opens. Reads the store. */
    List<byte[]> seen(Worksheet sheet, Lang lang) {
        return sheet.paper(lang).width() > 0 ? List.of(paper(sheet, lang)) : List.of();
    }

    private byte[] paper(Worksheet sheet, Lang lang) {
        return premises.objects().bytes(sheet.paper(lang).object()).filter(bytes -> bytes.length > 0)
                .orElseThrow(() -> new IllegalStateException("the worksheet of " + sheet.course().id() + " is damaged")); // the desk's check finds it, too
    }

    /** The page of a programme waits no more; what was counted stays. */
    void clear(Held held) {
        run(() -> {
            book.done(held.number());
            log(Deed.CLEAR_PAGE, held.day().toString());
            return Said.CLEARED;
        });
    }

    /** From now on it stands among the prepared ones. */
    void name(OwnProgramme programme, LangText name) {
        run(() -> {
            own.name(programme.number(), name, premises.clock());
            return Said.KEPT;
        });
    }

    void clear(OwnProgramme programme) {
        run(() -> {
            own.clear(programme.number(), premises.clock());
            return Said.CLEARED;
        });
    }

    /** The titles of what there is, for the words that the typing board offers; reads the store. */
    List<String> names() {
        return catalogue.cards(Kind.LECTURE, Kind.COURSE, Kind.TRAIL, Kind.PLACE).stream().map(card -> card.title().in(Lang.HANS)).toList();
    }

    private void save(Stick stick, String name, Form form, Printed printed) throws IOException {
        if (form == Form.PDF) {
            save(stick, name + ".pdf", printed.pdf());
            return;
        }
        for (int page = 0; page < printed.pages(); page++) {
            save(stick, name + (printed.pages() == 1 ? "" : "-" + (page + 1)) + ".png", printed.png(page));
        }
    }

    private void save(Stick stick, String name, byte[] content) throws IOException {
        SafeFile.write(stick.root().resolve(name), content);
        savedAs = stick.name() + "/" + name;
    }

    private void log(Deed deed, String subject) {
        new StaffLog(premises.visits(), premises.clock()).write(deed, subject, 0, Deed.Result.DONE);
    }

    /** What writes a file. */
    private interface Saving {
        void run() throws IOException;
    }

    private void act(Saving work, @Nullable Deed deed, String subject) {
        run(() -> {
            try {
                work.run();
            } catch (IOException full) {
                LOG.log(System.Logger.Level.WARNING, "it could not be saved to a stick", full);
                return Said.NOT_SAVED;
            }
            if (deed != null) {
                log(deed, subject);
            }
            return Said.SAVED;
        });
    }

    private void run(Callable<Said> work) {
        if (said.get() == Said.BUSY) {
            return;
        }
        said.set(Said.BUSY);
        background.run(work, came -> {
            said.set(came);
            load();
        }, failure -> {
            LOG.log(System.Logger.Level.WARNING, "it could not be done", failure);
            said.set(Said.FAILED);
            load();
        });
    }
}
