package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
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

    private SmallFolder folder;
    private Hall hall;

    @BeforeEach
    void aFolderWithAllOfIt() throws Exception {
        folder = SmallFolder.in(work.resolve("folder"));
        hall = new Hall(work.resolve("data"));
        folder.replace("lectures.csv", "notice\n", "notice,transcript\n");
        folder.replace("lectures.csv", "王老师,示意\n", "王老师,示意,texts/said.md\nlecture-b,第二讲,,,,,,,cdo,,f/a.mp4,,,,\n");
        folder.write("texts/said.md", "大家好，今天讲**上下杭**。\n");
        folder.write("texts/said.en.md", "Good day.\n");
        folder.write("texts/sheet.md", "1. 我学到的：____\n");
        folder.write("slides.csv", "lecture,start,picture,title,title@en\nlecture-a,0:04,p/b.jpg,茶亭,Chating\nlecture-a,0:00.500,p/a.png,,\n");
        folder.write("courses.csv", "id,title,lectures,aim,teacher,hours,worksheet\ncourse-a,课程,lecture-a lecture-b,了解台江,陈老师,1.50,texts/sheet.md\n");
        folder.write("books.csv", "id,title,sound,reader\nbook-a,绘本,s/book.wav,林\n");
        folder.write("pages.csv", "book,page,picture,text,text@en,sound,start\nbook-a,2,p/a.png,第二页,Page two,s/page.mp3,0:01\nbook-a,1,p/b.jpg,第一页,Page one,,0:00\n");
        folder.bytes("s/page.mp3", SmallFolder.mp3(50));
        folder.bytes("s/page.en.mp3", SmallFolder.mp3(60));
        folder.bytes("s/book.wav", MediaFilesTest.wav(2, 16, 8000));
        folder.write("places.csv", "id,title,group,latitude,longitude,教学点,学什么\nplace-a,南公园,layer-a,26.0665,119.3125,街道党校,书法与剪纸\n");
        folder.write("questions.csv", """
                of,number,for,question,question@en,answer-1,answer-1@en,answer-2,answer-2@en,answer-3,right,explanation
                lecture-a,2,,公园在哪里？,Where is the park?,江边,By the river,山上,On the hill,,1,片中说了。
                lecture-a,1,儿童,几朵云？,,三朵,,五朵,,七朵,2,
                lecture-a,1,大人,五云是哪五云？,,一,,二,,,2,
                lecture-a,3,,您去过哪一处？,,,,,,,,可以请老人先说。
                trail-a,,,第一站是哪里？,,南公园,,茶亭,,,1,
                """);
        folder.write("documents.csv", "id,title,group,text,reviewer\ndoc-a,文献,strand-a,texts/a.md,史志室\n");
        folder.write("团体活动.csv", "编号,标题,分钟,环节\nprogramme-a,二十分钟,20,lecture-a、问答：lecture-a、朗读：doc-a、trail-a\n");
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private BuildReport build(String name) {
        return new PackBuilder().build(folder.path, work.resolve(name), Progress.SILENT);
    }

    private Path built(String name) {
        assertEquals(List.of(), build(name).problems().stream().map(problem -> problem.inWords(Lang.EN)).toList());
        return work.resolve(name);
    }

    @Test
    void theShelvesDeliverIt() throws Exception {
        hall.installer.install(built("small.zip"), Progress.SILENT);
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
        assertEquals("1. 我学到的：____", course.worksheet().in(Lang.HANS));

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
        hall.installer.install(built("small.zip"), Progress.SILENT);
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
        built("bag");
        Crate one = crate();
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

    private Crate crate() throws Exception {
        Problems problems = new Problems();
        TreeSet<String> files = new TreeSet<>();
        try (var all = Files.walk(work.resolve("bag/data"))) {
            all.filter(Files::isRegularFile).forEach(file -> files.add(work.resolve("bag").relativize(file).toString()));
        }
        Crate crate = CrateReader.read(Files.readAllBytes(work.resolve("bag").resolve(Crate.METADATA)),
                new Crate.PackInfo("small", 1, LangText.EMPTY, "", "2026-11-23", "", ""), files, problems);
        assertEquals(List.of(), problems.problems().stream().map(problem -> problem.inWords(Lang.EN)).toList());
        return crate;
    }

    @Test
    void everyMistakeIsToldWithItsPlace() throws Exception {
        folder.write("slides.csv", "lecture,start,picture,title\nlecture-a,0:09,p/a.png,太晚\nlecture-a,一分,p/a.png,\nlecture-x,0:01,p/a.png,\ncourse-a,0:01,p/a.png,\n"
                + "lecture-a,0:02,p/none.png,\nlecture-a,0:02,,\n");
        folder.write("questions.csv", """
                of,number,for,question,answer-1,answer-2,answer-3,right
                lecture-a,1,,只有一个答案,甲,,,1
                lecture-a,2,,有空当,甲,,丙,1
                lecture-a,3,,没说哪个对,甲,乙,,
                lecture-a,4,,对的不在里面,甲,乙,,3
                lecture-a,5,,没有答案却有对的,,,,1
                lecture-a,6,,,甲,乙,,1
                lecture-a,6,老人,两次,甲,乙,,1
                place-a,1,,地点不问,甲,乙,,1
                nobody,0,,没有这一条,甲,乙,,一
                """);
        folder.write("团体活动.csv", "编号,标题,分钟,环节\nprogramme-a,半小时,30,lecture-b 问答:lecture-b 朗读:doc-b 唱:lecture-a map-a 问答:place-a\nprogramme-b,空的,,\n");
        folder.write("documents.csv", "id,title,group,text,reviewer,pending,children\ndoc-a,文献,strand-a,texts/a.md,史志室,,\ndoc-b,未审,strand-a,texts/a.md,史志室,yes,\n");
        folder.write("courses.csv", "id,title,lectures,hours\ncourse-a,课程,lecture-a,两节\n");
        folder.write("places.csv", "id,title,group,latitude,longitude,point\nplace-a,南公园,layer-a,26.0665,119.3125,大学\n");
        folder.write("books.csv", "id,title\nbook-a,绘本\n");
        folder.replace("trails.csv", "place-a,50", "place-a,50");
        BuildReport report = build("none.zip");
        List<String> told = report.problems().stream().map(problem -> problem.kind() + " " + problem.file() + ":" + problem.row() + ":" + problem.column()).toList();
        for (String expected : List.of("BAD_TIME slides.csv:2:start", "BAD_TIME slides.csv:3:start", "UNKNOWN_LINK slides.csv:4:lecture", "WRONG_TARGET slides.csv:5:lecture",
                "MISSING_FILE slides.csv:6:picture", "MISSING_VALUE slides.csv:7:picture", "DUPLICATE_ENTRY slides.csv:7:start",
                "MISSING_VALUE questions.csv:2:answer-2", "MISSING_VALUE questions.csv:3:answer-2", "MISSING_VALUE questions.csv:4:right", "BAD_NUMBER questions.csv:5:right",
                "MISSING_VALUE questions.csv:6:answer-1", "MISSING_VALUE questions.csv:7:question", "UNKNOWN_WORD questions.csv:8:for", "DUPLICATE_ENTRY questions.csv:8:number",
                "WRONG_TARGET questions.csv:9:of", "UNKNOWN_LINK questions.csv:10:of", "BAD_NUMBER questions.csv:10:number", "BAD_NUMBER questions.csv:10:right",
                "BAD_NUMBER 团体活动.csv:2:分钟", "NO_QUESTIONS 团体活动.csv:2:环节", "READING_NOT_REVIEWED 团体活动.csv:2:环节", "UNKNOWN_WORD 团体活动.csv:2:环节",
                "WRONG_TARGET 团体活动.csv:2:环节", "MISSING_VALUE 团体活动.csv:3:分钟", "MISSING_VALUE 团体活动.csv:3:环节", "BAD_NUMBER courses.csv:2:hours",
                "UNKNOWN_WORD places.csv:2:point", "BAD_TIME pages.csv:2:start", "BAD_TIME pages.csv:3:start")) {
            assertTrue(told.contains(expected), expected + " is missing in\n" + String.join("\n", told));
        }
        assertEquals(2, told.stream().filter("WRONG_TARGET 团体活动.csv:2:环节"::equals).count(), "the map, and a quiz about a place");
        for (Problem problem : report.problems()) {
            assertFalse(problem.inWords(Lang.EN).contains("{"), problem.inWords(Lang.EN));
        }
    }

    @Test
    void aCrateThatIsOddIsReportedAndNeverBreaksTheReader() throws Exception {
        built("bag");
        Path json = work.resolve("bag").resolve(Crate.METADATA);
        String sound = Files.readString(json);
        List<Consumer<ObjectNode>> harms = new ArrayList<>();
        harms.add(entity -> entity.put("position", -3));
        harms.add(entity -> entity.remove("text"));
        harms.add(entity -> entity.remove("acceptedAnswer"));
        harms.add(entity -> entity.putArray("suggestedAnswer").addObject().put("@id", "#nowhere"));
        harms.add(entity -> entity.putObject("acceptedAnswer").put("@id", "#nowhere"));
        harms.add(entity -> {
            ArrayNode many = entity.putArray("suggestedAnswer");
            for (int i = 0; i < 10_000; i++) {
                many.addObject().put("@id", "#lecture-a/question/3/answer/1");
            }
        });
        for (Consumer<ObjectNode> harm : harms) {
            assertEquals(1, odd(sound, "#lecture-a/question/3", harm), "one is reported");
        }
        assertEquals(1, odd(sound, "#lecture-a/slide/4", entity -> entity.put("startOffset", "nan")));
        assertEquals(1, odd(sound, "#lecture-a/slide/4", entity -> entity.put("startOffset", 1e300)));
        assertEquals(2, odd(sound, "#lecture-a/slide/4", entity -> entity.putObject("image").put("@id", "../../etc/passwd")), "the file, and the slide without it");
        assertEquals(1, odd(sound, "#programme-a/step/1", entity -> entity.put("does", "SING")));
        assertEquals(1, odd(sound, "#programme-a/step/1", entity -> entity.putObject("item").put("@id", "#../x")));
        assertEquals(1, odd(sound, "#place-a", entity -> entity.put("teachingPoint", "moon")));
        assertEquals(1, odd(sound, "#course-a", entity -> entity.put("classHours", "1e9")));
        assertEquals(0, odd(sound, "media/f/a.mp4", entity -> entity.put("loudness", "very")), "a number that is none is not known");
        assertNotNull(crate());
    }

    /** How many problems there are when one entity is harmed. */
    private int odd(String sound, String id, Consumer<ObjectNode> harm) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = (ObjectNode) mapper.readTree(sound);
        int found = 0;
        for (var entity : root.path("@graph")) {
            if (entity.path("@id").asText().equals(id)) {
                harm.accept((ObjectNode) entity);
                found++;
            }
        }
        assertEquals(1, found, id);
        Problems problems = new Problems();
        TreeSet<String> files = new TreeSet<>();
        try (var all = Files.walk(work.resolve("bag/data"))) {
            all.filter(Files::isRegularFile).forEach(file -> files.add(work.resolve("bag").relativize(file).toString()));
        }
        CrateReader.read(mapper.writeValueAsBytes(root), new Crate.PackInfo("small", 1, LangText.EMPTY, "", "2026-11-23", "", ""), files, problems);
        return problems.problems().size();
    }

    @Test
    void theSameFolderStillGivesTheSameBytes() throws Exception {
        assertEquals(-1, Files.mismatch(built("one.zip"), built("two.zip")));
    }

    @Test
    void aChangedQuestionOrSlideIsAChangedItem() throws Exception {
        hall.installer.install(built("one.zip"), Progress.SILENT);
        folder.replace("pack.properties", "version = 1", "version = 2");
        folder.replace("questions.csv", "第一站是哪里", "第一站叫什么");
        folder.replace("slides.csv", "Chating", "Chating Park");
        Path two = built("two.zip");
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
            List<String> told = build("bag").warnings().stream().filter(warning -> warning.column().equals("captions")).map(warning -> warning.kind() + " " + warning.row()).toList();
            assertEquals(List.of("NO_CAPTIONS 2", "DIALECT_WITHOUT_CAPTIONS 3", "NO_CAPTIONS 4"), told, tag);
        }
    }

    @Test
    void aDamagedReadingDoesNotHideWhatCanBeShownWithoutIt() {
        hall.installer.install(built("small.zip"), Progress.SILENT);
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
        hall.installer.install(built("bag"), Progress.SILENT);
        Item.Lecture lecture = new LectureShelf(hall.store, hall.catalogue, hall.objects).lecture("lecture-a").orElseThrow().lecture();
        assertEquals(List.of(), lecture.slides());
        assertEquals(List.of(), lecture.questions());
        assertTrue(lecture.transcript().isEmpty());
    }
}
