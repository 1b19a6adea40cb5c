package yunguan.room.staff.items;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.Search;
import yunguan.pack.Consent;
import yunguan.pack.HiddenItems;
import yunguan.pack.PackBuilder;
import yunguan.pack.PackInstaller;
import yunguan.pack.Premises;
import yunguan.pack.Progress;
import yunguan.part.keyboard.TypingModel;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.task.Background;

/** Single items at the desk, over a pack that was built and installed as staff do it. */
class ItemsModelTest {

    private static final String SHEET = """
            id,title,summary,reviewer,reviewed,review-due
            doc-park,南公园的由来,讲公园。,街道办事处,2026-01-15,2027-01-15
            doc-bridge,万寿桥,讲桥。,街道办事处,2025-01-15,2026-01-15
            doc-guild,会馆,讲会馆。,,,
            """;

    @TempDir
    Path work;

    private Instant now = Instant.parse("2026-12-01T08:00:00Z");
    private Database store;
    private Database visits;
    private Premises premises;
    private HiddenItems hidden;
    private ItemShelf shelf;
    private int looked;

    @BeforeEach
    void open() throws Exception {
        DataFolder data = new DataFolder(work.resolve("data"));
        store = Database.open(data.store(), "store");
        visits = Database.open(data.visits(), "visits");
        premises = new Premises(data, store, visits, "", () -> now);
        hidden = new HiddenItems(premises);
        shelf = new ItemShelf(premises);
        install("one", 1);
    }

    private void install(String id, int version) throws Exception {
        Path folder = Files.createDirectories(work.resolve(id + version));
        Files.writeString(folder.resolve("pack.properties"), "id = " + id + "\nversion = " + version
                + "\ntitle = 台江小包\npublisher = 街道\ndate = 2026-11-23\nlicense = CC-BY-4.0\ndescription = 试验\n");
        Files.writeString(folder.resolve("documents.csv"), SHEET);
        Path zip = work.resolve(id + version + ".zip");
        new PackBuilder().build(folder, zip, Progress.SILENT);
        new PackInstaller(premises).install(zip, new Consent(true, false, false), Progress.SILENT);
    }

    @AfterEach
    void close() {
        store.close();
        visits.close();
    }

    private WithdrawModel desk() {
        WithdrawModel model = new WithdrawModel(shelf, hidden, Background.direct());
        model.begin(UnaryOperator.identity(), TypingModel.Script.CHINESE);
        model.refresh();
        return model;
    }

    private ItemModel page(String id) {
        ItemModel model = new ItemModel(id, shelf, hidden, Background.direct(), () -> looked++);
        model.load();
        return model;
    }

    private static List<String> ids(List<DeskItem> items) {
        return items.stream().map(item -> item.card().id()).toList();
    }

    private boolean visitorsSee(String id) {
        return new Catalogue(store).card(id).isPresent();
    }

    @Test
    void staffFindAlsoWhatIsWithdrawnAndVisitorsDoNot() {
        hidden.withdraw("doc-park", "有误");
        WithdrawModel model = desk();
        for (String words : List.of("南公园", "nangong", "ngy", "公园的由来", "南公園")) {
            model.words().set(words);
            assertEquals(WithdrawModel.State.FOUND, model.state().get(), words);
            assertTrue(ids(model.found()).contains("doc-park"), words);
            assertFalse(new Search(store).find(words).hits().stream().anyMatch(hit -> hit.card().id().equals("doc-park")), words);
        }
        assertTrue(model.found().getFirst().withdrawn());
        assertEquals("台江小包", model.found().getFirst().pack().in(Lang.HANS));
        model.words().set("没有这样的东西");
        assertEquals(WithdrawModel.State.NOTHING, model.state().get());
        model.words().set("");
        assertEquals(WithdrawModel.State.OVERVIEW, model.state().get());
    }

    @Test
    void theOverviewSaysWhatVisitorsDoNotSeeAndWhy() {
        hidden.withdraw("doc-park", "有误");
        now = now.plusSeconds(60);
        hidden.withdraw("doc-of-a-pack-that-is-gone", "版权");
        store.update("INSERT INTO hidden VALUES ('doc-guild', 'damaged')");
        WithdrawModel model = desk();
        assertEquals(List.of("doc-of-a-pack-that-is-gone 版权 false", "doc-park 有误 true", "doc-guild  true"), model.hidden().stream()
                .map(gone -> gone.hidden().id() + " " + gone.hidden().reason() + " " + (gone.item() != null)).toList());
        assertEquals(1, model.unreviewed().get());
        assertEquals(1, model.overdue().get());
    }

    @Test
    void anItemIsWithdrawnAtOnceAndBroughtBack() {
        ItemModel model = page("doc-park");
        assertNotNull(model.item().get());
        assertNull(model.hidden().get());
        model.withdraw("内容有误");
        assertEquals(ItemModel.Said.WITHDRAWN, model.said().get());
        assertFalse(visitorsSee("doc-park"));
        assertEquals(1, looked, "open screens are told at once");
        assertEquals("内容有误", java.util.Objects.requireNonNull(model.hidden().get()).reason());
        model.bringBack();
        assertEquals(ItemModel.Said.BACK, model.said().get());
        assertTrue(visitorsSee("doc-park"));
        assertEquals(2, looked);
        assertNull(model.hidden().get());
    }

    /** Does what it is given when it is told to, the newest first. */
    private static final class Slow implements Background {

        private final Deque<Runnable> waiting = new ArrayDeque<>();

        private void go() {
            while (!waiting.isEmpty()) {
                waiting.pop().run();
            }
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<T> then) {
            waiting.push(() -> Background.direct().run(work, then));
        }

        @Override
        public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
            waiting.push(() -> Background.direct().run(work, then, failed));
        }

        @Override
        public <T> void latest(String name, Callable<T> work, Consumer<T> then) {
            run(work, then);
        }

        @Override
        public void onScreen(Runnable then) {
            then.run();
        }

        @Override
        public Repeat every(Duration period, Runnable then) {
            return () -> { };
        }

        @Override
        public void close() {
        }
    }

    @Test
    void aPageThatIsComeBackToWaitsForWhatIsBeingDone() {
        Slow slow = new Slow();
        ItemModel model = new ItemModel("doc-park", shelf, hidden, slow, () -> looked++);
        model.load();
        slow.go();
        model.withdraw("有误");
        model.load();
        model.bringBack();
        assertEquals(1, slow.waiting.size(), "one thing at a time");
        assertTrue(model.busy().get());
        slow.go();
        assertEquals(ItemModel.Said.WITHDRAWN, model.said().get());
        assertFalse(model.busy().get());
        assertNotNull(model.hidden().get());
    }

    @Test
    void whatIsDamagedStaysHiddenAndIsSaidSo() {
        ItemModel model = page("doc-park");
        model.withdraw("有误");
        store.update("INSERT INTO hidden VALUES ('doc-park', 'damaged')");
        store.update("CREATE TRIGGER still BEFORE DELETE ON hidden WHEN old.why = 'damaged' BEGIN SELECT RAISE(IGNORE); END");
        model.bringBack();
        assertEquals(ItemModel.Said.BACK_BUT_DAMAGED, model.said().get());
        assertFalse(visitorsSee("doc-park"));
    }

    @Test
    void anItemWhosePackIsGoneIsListedAndForgotten() {
        hidden.withdraw("doc-park", "有误");
        new PackInstaller(premises).remove("one");
        assertEquals(List.of("doc-park"), desk().hidden().stream().map(gone -> gone.hidden().id()).toList());
        ItemModel model = page("doc-park");
        assertNull(model.item().get());
        model.bringBack();
        assertEquals(ItemModel.Said.FORGOTTEN, model.said().get());
        assertEquals(List.of(), desk().hidden());
    }

    @Test
    void whatCannotBeKeptIsSaidAndNothingChanges() {
        ItemModel model = page("doc-park");
        visits.update("CREATE TRIGGER broken BEFORE INSERT ON withdrawn BEGIN SELECT RAISE(ABORT, 'no'); END");
        model.withdraw("有误");
        assertEquals(ItemModel.Said.FAILED, model.said().get());
        assertTrue(visitorsSee("doc-park"));
    }

    @Test
    void whatTheStoreCannotCarryOutIsSaidToWait() {
        ItemModel model = page("doc-park");
        store.update("CREATE TRIGGER broken BEFORE INSERT ON hidden BEGIN SELECT RAISE(ABORT, 'no'); END");
        model.withdraw("有误");
        assertEquals(ItemModel.Said.AFTER_RESTART, model.said().get());
        store.update("DROP TRIGGER broken");
        hidden.derive(); // as the next start does
        assertFalse(visitorsSee("doc-park"));
    }

    @Test
    void whatLacksAReviewIsListedByKindAlsoWhenItIsWithdrawn() {
        hidden.withdraw("doc-guild", "等待审定");
        ReviewModel model = new ReviewModel(shelf, Background.direct(), ReviewModel.Lack.UNREVIEWED);
        model.refresh();
        assertEquals(List.of(Kind.DOCUMENT), model.kinds());
        assertEquals(List.of("doc-guild"), ids(model.items()));
        assertTrue(model.items().getFirst().withdrawn() && model.items().getFirst().unreviewed());
        model.show(ReviewModel.Lack.OVERDUE);
        assertEquals(List.of("doc-bridge"), ids(model.items()));
        assertEquals("街道办事处 2025-01-15 2026-01-15", model.items().getFirst().reviewer().in(Lang.HANS) + " "
                + model.items().getFirst().reviewed() + " " + model.items().getFirst().reviewDue());
        now = Instant.parse("2020-01-01T00:00:00Z"); // a machine that lost its clock
        model.refresh();
        assertEquals(List.of(), ids(model.items()), "nothing is overdue by a clock that is not believed");
    }
}
