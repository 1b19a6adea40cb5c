package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Search;
import yunguan.room.lectures.LectureShelf;
import yunguan.room.listening.ListeningShelf;

/** What makes lessons of films, sounds, books and walks goes from the author's sheets through the crate and the store to the shelves. */
class LessonSheetsTest {

    @TempDir
    Path work;

    private LessonFolder lesson;
    private SmallFolder folder;
    private Hall hall;

    @BeforeEach
    void aFolderWithAllOfIt() throws Exception {
        lesson = new LessonFolder(work);
        folder = lesson.folder;
        hall = new Hall(work.resolve("data"));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void theShelvesDeliverIt() throws Exception {
        hall.installer.install(lesson.built("small.zip"), Progress.SILENT);
        LectureShelf shelf = new LectureShelf(hall.store, hall.catalogue, hall.objects);
        Item.Lecture lecture = shelf.lecture("lecture-a").orElseThrow().lecture();
        assertEquals("大家好，今天講**上下杭**。", lecture.transcript().in(Lang.HANT));
        assertEquals("Good day.", lecture.transcript().in(Lang.EN));
        assertEquals(List.of(0.5, 4.0), lecture.slides().stream().map(Item.Slide::start).toList());
        assertEquals(List.of("", "Chating"), lecture.slides().stream().map(slide -> slide.title().in(Lang.EN)).toList());
        assertTrue(hall.objects.bytes(lecture.slides().getFirst().picture()).isPresent());
        assertEquals(List.of("3.5 place-a", "3.5 doc-a"), lecture.moments().stream().map(moment -> moment.start() + " " + moment.card().id()).toList());
        assertEquals(null, lecture.preview(), "without ffmpeg there are none");
        assertTrue(Double.isNaN(lecture.film().measured().loudness()));
        assertEquals(List.of("1 CHILD 1", "1 GROWN_UP 1", "2 EVERYONE 0", "3 EVERYONE -1"), lecture.questions().stream()
                .map(question -> question.number() + " " + question.whom() + " " + question.right()).toList());
        Item.Question park = lecture.questions().get(2);
        assertEquals("Where is the park?", park.text().in(Lang.EN));
        assertEquals(List.of("By the river", "On the hill"), park.answers().stream().map(answer -> answer.in(Lang.EN)).toList());
        assertEquals("片中說了。", park.explanation().in(Lang.HANT));
        assertTrue(lecture.questions().getLast().open());

        LectureShelf.Lists lists = shelf.lists();
        assertEquals(List.of("lecture-b"), List.copyOf(lists.silent()), "which film has no captions");
        assertEquals("cdo", lists.lectures().getLast().language());
        Item.Course course = shelf.course("course-a").orElseThrow().course();
        assertEquals("1.5", course.hours());
        assertEquals("陳老師", course.teacher().in(Lang.HANT));
        assertTrue(course.worksheet());
        assertEquals("1. 我学到的：____", hall.catalogue.fact(course.card(), "worksheet").in(Lang.HANS));

        Item.Programme programme = shelf.programmes().getFirst();
        assertEquals(20, programme.minutes());
        assertEquals(List.of("ITEM lecture-a", "QUIZ lecture-a", "READING doc-a", "ITEM trail-a"),
                programme.steps().stream().map(step -> step.what() + " " + step.card().id()).toList());

        Card place = hall.catalogue.card("place-a").orElseThrow();
        assertEquals("school", hall.catalogue.factText(place, "point").orElseThrow());
        assertEquals("書法與剪紙", hall.catalogue.fact(place, "offers").in(Lang.HANT));
        assertEquals(1, hall.catalogue.questions(hall.catalogue.card("trail-a").orElseThrow()).getFirst().number());
        Card book = hall.catalogue.card("book-a").orElseThrow();
        assertEquals(2, hall.catalogue.medium(book, "reading").orElseThrow().seconds(), 1e-9);
        assertEquals(List.of("2 en", "2 zh-Hans"), hall.store.query("SELECT page, language FROM page_sound ORDER BY language", row -> row.whole("page") + " " + row.text("language")));
        assertEquals(List.of(0.0, 1.0), hall.store.query("SELECT start FROM page ORDER BY number", row -> row.real("start")));
        String pageSound = hall.store.one("SELECT object FROM page_sound WHERE language = 'en'", row -> row.textOrEmpty("object")).orElseThrow();
        assertEquals("book-a", hall.catalogue.playing(pageSound).orElseThrow().card().id());
        assertTrue(new ListeningShelf(hall.store, hall.catalogue, hall.objects).piece("audio-a").isPresent());
    }

    @Test
    void slidesAreFoundAtTheirSecondAndQuestionsAndProgrammesAreNotFoundAtAll() {
        hall.installer.install(lesson.built("small.zip"), Progress.SILENT);
        Search search = new Search(hall.store);
        Search.Hit hit = search.find("茶亭").hits().stream().filter(one -> one.card().id().equals("lecture-a")).findFirst().orElseThrow();
        assertEquals("slide", hit.field());
        assertEquals(4.0, hit.at());
        assertEquals("lecture-a", search.find("chating").hits().getFirst().card().id(), "and by how it sounds, as headings are");
        assertEquals("lecture-a", search.find("上下杭").hits().getFirst().card().id(), "a transcript is a text");
        for (String words : List.of("七朵", "去过哪一处", "学到的", "老人先说")) {
            assertEquals(0, hall.store.one("SELECT count(*) AS n FROM passage WHERE text LIKE ?", row -> row.whole("n"), "%" + words + "%").orElseThrow(), words);
        }
        assertTrue(search.find("二十分钟").hits().stream().noneMatch(one -> one.card().id().equals("programme-a")));
        assertTrue(hall.catalogue.linked(hall.catalogue.card("doc-a").orElseThrow()).stream().noneMatch(card -> card.id().equals("programme-a")));
    }

    @Test
    void theCrateSaysItInSchemaOrgsTermsAndIsReadAsItWasWritten() throws Exception {
        lesson.built("bag");
        Crate one = lesson.crate();
        Crate.PackInfo info = new Crate.PackInfo("small", 1, LangText.EMPTY, "", "2026-11-23", "", "");
        one.files.clear();
        try (var all = Files.walk(work.resolve("bag/data"))) {
            all.filter(Files::isRegularFile).map(file -> work.resolve("bag").relativize(file).toString()).filter(path -> !path.equals(Crate.METADATA))
                    .forEach(path -> one.files.put(path, new PayloadSource.OnDisk(work.resolve("bag").resolve(path))));
        }
        byte[] again = CrateWriter.write(one);
        Crate other = CrateReader.read(again, info, one.files.sequencedKeySet() instanceof TreeSet<String> set ? set : new TreeSet<>(one.files.keySet()), new Problems());
        assertEquals(new String(again), new String(CrateWriter.write(sameFiles(other, one))), "nothing is lost on the way");
        String text = Files.readString(work.resolve("bag/data/ro-crate-metadata.json"));
        for (String word : List.of("\"Question\"", "\"acceptedAnswer\"", "\"suggestedAnswer\"", "\"ImageObject\"", "\"ItemList\"", "\"transcript\"", "urn:yunguan:term:does")) {
            assertTrue(text.contains(word), word);
        }
    }

    private static Crate sameFiles(Crate crate, Crate other) {
        Crate with = new Crate(other.info);
        with.headings.addAll(crate.headings);
        with.entries.addAll(crate.entries);
        with.files.putAll(other.files);
        return with;
    }

    @Test
    void theSameFolderStillGivesTheSameBytes() throws Exception {
        assertEquals(-1, Files.mismatch(lesson.built("one.zip"), lesson.built("two.zip")));
    }

    @Test
    void aChangedQuestionOrSlideIsAChangedItem() throws Exception {
        hall.installer.install(lesson.built("one.zip"), Progress.SILENT);
        folder.replace("pack.properties", "version = 1", "version = 2");
        folder.replace("questions.csv", "第一站是哪里", "第一站叫什么");
        folder.replace("slides.csv", "Chating", "Chating Park");
        Path two = lesson.built("two.zip");
        List<Change> changes;
        try (BagReader reader = BagReader.open(two, SignatureGate.looking(null))) {
            changes = new CatalogueDifference(hall.store, hall.objects).to(PackCheck.crate(reader), reader::sha256, 1);
        }
        assertEquals(List.of("lecture-a", "trail-a"), changes.stream().map(Change::id).sorted().toList());
    }

    @Test
    void aFilmInADialectWithoutCaptionsIsNamed() throws Exception {
        for (String tag : List.of("cdo", "zh-min", "zh-min-nan", "福州话")) {
            folder.write("lectures.csv", "id,title,film,language\nlecture-a,片,f/a.mp4,cmn\nlecture-b,片,f/a.mp4," + tag + "\nlecture-c,片,f/a.mp4,zh-Hans-CN\n");
            List<String> told = lesson.build("bag").warnings().stream().filter(warning -> warning.column().equals("captions")).map(warning -> warning.kind() + " " + warning.row()).toList();
            assertEquals(List.of("NO_CAPTIONS 2", "DIALECT_WITHOUT_CAPTIONS 3", "NO_CAPTIONS 4"), told, tag);
        }
    }

    @Test
    void aDamagedReadingDoesNotHideWhatCanBeShownWithoutIt() {
        hall.installer.install(lesson.built("small.zip"), Progress.SILENT);
        HiddenItems hidden = new HiddenItems(hall.premises);
        String page = hall.store.one("SELECT object FROM page_sound LIMIT 1", row -> row.textOrEmpty("object")).orElseThrow();
        String reading = hall.store.one("SELECT object FROM medium WHERE role = 'reading'", row -> row.textOrEmpty("object")).orElseThrow();
        hidden.found(List.of(page, reading));
        assertEquals(List.of(), hidden.all());
        hidden.found(List.of(hall.store.one("SELECT object FROM medium WHERE role = 'film' LIMIT 1", row -> row.textOrEmpty("object")).orElseThrow()));
        assertEquals(List.of("lecture-a", "lecture-b"), hidden.all().stream().map(HiddenItems.Hidden::id).toList());
    }

    @Test
    void aFilmAndATitleAreEnough() throws Exception {
        try (var sheets = Files.list(folder.path)) {
            for (Path sheet : sheets.filter(file -> file.toString().endsWith(".csv")).toList()) {
                Files.delete(sheet);
            }
        }
        folder.write("lectures.csv", "id,title,film\nlecture-a,一部片子,f/a.mp4\n");
        hall.installer.install(lesson.built("bag"), Progress.SILENT);
        Item.Lecture lecture = new LectureShelf(hall.store, hall.catalogue, hall.objects).lecture("lecture-a").orElseThrow().lecture();
        assertEquals(List.of(), lecture.slides());
        assertEquals(List.of(), lecture.questions());
        assertTrue(lecture.transcript().isEmpty());
    }
}
