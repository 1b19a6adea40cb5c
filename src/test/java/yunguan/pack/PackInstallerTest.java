package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Audience;
import yunguan.catalogue.Card;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.store.Database;

/** A pack goes into the store whole, or not at all. */
class PackInstallerTest {

    @TempDir
    Path work;

    private Hall hall;
    private SmallFolder folder;

    @BeforeEach
    void open() throws Exception {
        hall = new Hall(work.resolve("data"));
        folder = SmallFolder.in(work.resolve("folder"));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private Path build(String name) {
        BuildReport report = new PackBuilder().build(folder.path, work.resolve(name), Progress.SILENT);
        assertEquals(List.of(), report.problems());
        return work.resolve(name);
    }

    @Test
    void whatTheAuthorWroteIsInTheStore() {
        Installed installed = hall.installer.install(build("small.zip"), Progress.SILENT);
        assertEquals(new Installed("small", 1, 12, true), installed);
        Card lecture = hall.catalogue.card("lecture-a").orElseThrow();
        assertEquals("云宣讲", lecture.title().in(Lang.HANS));
        assertEquals("雲宣講", lecture.title().in(Lang.HANT));
        assertEquals("Cloud lecture", lecture.title().in(Lang.EN));
        assertEquals("small/series-a", lecture.heading());
        assertEquals(Set.of(Audience.CAMPUS, Audience.COMMUNITY), lecture.audience());
        assertEquals("cmn", lecture.language());
        assertEquals("# 標題\n\n裡面的**正文**，爬上山峰。", hall.catalogue.story(lecture).body().in(Lang.HANT));
        assertEquals("The *body*.", hall.catalogue.story(lecture).body().in(Lang.EN));
        assertEquals("王老師", hall.catalogue.fact(lecture, "speaker").in(Lang.HANT));
        Item.Medium film = hall.catalogue.medium(lecture, "film").orElseThrow();
        assertEquals(new Item.Medium(film.object(), 6, 320, 180), film);
        assertTrue(hall.objects.fileIfThere(film.object()).isPresent(), "films are files whatever their size");
        assertEquals(List.of(new Heading("series-a", lecture.title(), lecture.title(), "mdi2b-book", "#8C1C13").icon()),
                hall.catalogue.headings("lectures").stream().map(Heading::icon).toList());

        List<Item.Cue> cues = hall.catalogue.cues(lecture);
        assertEquals(4, cues.size());
        assertEquals(new Item.Cue("zh-Hans", 0, 2, "大家好，为了群众"), cues.get(0));
        assertEquals(new Item.Cue("zh-Hant", 3.5, 5, "公園裡面"), cues.get(3));
        assertEquals(List.of(0.0, 3.5), hall.store.query("SELECT start FROM chapter ORDER BY start", row -> row.real("start")));
        assertEquals(List.of("place-a null", "place-a 3.5", "doc-a 3.5"), hall.store.query(
                "SELECT target, start FROM link WHERE item = ? AND relation = 'mentions' ORDER BY position",
                row -> row.text("target") + " " + row.realOrNull("start"), lecture.key()));

        Card place = hall.catalogue.card("place-a").orElseThrow();
        assertEquals(List.of("lecture-a", "trail-a"), hall.catalogue.linked(place).stream().map(Card::id).toList(), "links from the other end");
        assertEquals(List.of("26.0665 119.3125 120.0"), hall.store.query("SELECT * FROM site",
                row -> row.real("latitude") + " " + row.real("longitude") + " " + row.real("uncertainty")));
        Card book = hall.catalogue.card("book-a").orElseThrow();
        assertEquals(List.of("1 第一页", "2 第二页"), hall.store.query("SELECT * FROM page WHERE item = ? ORDER BY number",
                row -> row.whole("number") + " " + yunguan.catalogue.LangText.read(row.text("text")).in(Lang.HANS), book.key()));
        Card document = hall.catalogue.card("doc-a").orElseThrow();
        assertEquals("1921/1927", document.date());
        assertTrue(document.pending());
        assertEquals("给小朋友", hall.catalogue.story(document).children().in(Lang.HANS));
        Card audio = hall.catalogue.card("audio-a").orElseThrow();
        assertEquals(3, hall.catalogue.factNumber(audio, "episode"));
        assertEquals("有声书", audio.title().in(Lang.HANS));
        Card exhibit = hall.catalogue.card("exhibit-a").orElseThrow();
        assertEquals(1000, hall.catalogue.medium(exhibit, "deep").orElseThrow().width());
        assertEquals(List.of("exhibit-a", "exhibit-b"), hall.catalogue.parts(hall.catalogue.card("hall-a").orElseThrow(), "hasPart").stream().map(Card::id).toList());
        assertEquals(50, hall.catalogue.factNumber(hall.catalogue.card("trail-a").orElseThrow(), "minutes"));
        assertEquals(1, hall.catalogue.cards(Kind.MAP).size());
        assertTrue(hall.count("passage") > 12, "search has the passages of twelve items");
        assertTrue(Files.exists(hall.data.packs().resolve("small/1/tagmanifest-sha256.txt")));
    }

    @Test
    void everyObjectIsWhatItsNameSays() throws Exception {
        Path bag = build("bag");
        hall.installer.install(bag, Progress.SILENT);
        List<String[]> payload = hall.store.query("SELECT path, sha256 FROM payload", row -> new String[] {row.text("path"), row.text("sha256")});
        assertFalse(payload.isEmpty());
        for (String[] file : payload) {
            assertArrayEquals(Files.readAllBytes(bag.resolve(file[0])), hall.objects.bytes(file[1]).orElseThrow(), file[0]);
        }
    }

    @Test
    void aNewerVersionTakesThePlaceInOneStep() throws Exception {
        hall.installer.install(build("one.zip"), Progress.SILENT);
        String oldFilm = hall.catalogue.medium(hall.catalogue.card("lecture-a").orElseThrow(), "film").orElseThrow().object();
        folder.replace("pack.properties", "version = 1", "version = 2");
        folder.replace("lectures.csv", "云宣讲", "新宣讲");
        folder.bytes("f/a.mp4", SmallFolder.mp4("avc1", 9, 320, 180));
        Path two = build("two.zip");
        EnumSet<Progress.Phase> phases = EnumSet.noneOf(Progress.Phase.class);
        hall.installer.install(two, (phase, done, total) -> {
            if (phases.add(phase) || phase == Progress.Phase.STAGE) {
                String seen = hall.catalogue.card("lecture-a").orElseThrow().title().in(Lang.HANS);
                assertEquals(phase == Progress.Phase.SWITCH && done == 1 ? "新宣讲" : "云宣讲", seen, phase.name());
            }
        });
        assertTrue(phases.containsAll(EnumSet.of(Progress.Phase.COPY, Progress.Phase.STAGE, Progress.Phase.SWITCH)));
        assertEquals("新宣讲", hall.catalogue.card("lecture-a").orElseThrow().title().in(Lang.HANS));
        assertEquals(24, hall.count("item"), "rows of the version before are kept, to be switched back to");
        assertEquals(12, hall.count("live"), "and nobody sees them");
        assertEquals(1, hall.count("pack"));
        assertTrue(hall.objects.fileIfThere(oldFilm).isPresent(), "and its objects");
        assertEquals(Refusal.OLDER_VERSION, refused(work.resolve("one.zip")));
        folder.replace("pack.properties", "version = 2", "version = 3");
        hall.installer.install(build("three.zip"), Progress.SILENT);
        assertEquals(24, hall.count("item"), "rows of the version before that are swept");
        assertFalse(hall.objects.fileIfThere(oldFilm).isPresent(), "objects that no pack needs are swept");
        assertFalse(Files.exists(hall.data.packs().resolve("small/1")));
    }

    @Test
    void aPackThatIsThereIsNotInstalledTwice() throws Exception {
        Path bag = build("one.zip");
        hall.installer.install(bag, Progress.SILENT);
        assertFalse(hall.installer.install(bag, Progress.SILENT).fresh());
        String film = hall.catalogue.medium(hall.catalogue.card("lecture-a").orElseThrow(), "film").orElseThrow().object();
        Files.delete(hall.objects.file(film));
        assertTrue(hall.installer.install(bag, Progress.SILENT).fresh(), "a lost object is put back");
        assertTrue(hall.objects.fileIfThere(film).isPresent());
        folder.replace("lectures.csv", "云宣讲", "新宣讲");
        assertEquals(Refusal.SAME_VERSION_OTHER_CONTENT, refused(build("other.zip")));
    }

    @Test
    void aDamagedObjectIsPutRightByTheNextVersion() throws Exception {
        hall.installer.install(build("one.zip"), Progress.SILENT);
        String film = hall.catalogue.medium(hall.catalogue.card("lecture-a").orElseThrow(), "film").orElseThrow().object();
        byte[] bytes = Files.readAllBytes(hall.objects.file(film));
        bytes[20] ^= 1;
        Files.write(hall.objects.file(film), bytes);
        folder.replace("pack.properties", "version = 1", "version = 2");
        hall.installer.install(build("two.zip"), Progress.SILENT);
        assertEquals(film, Hashing.sha256(hall.objects.file(film)), "what is there is hashed again, not believed");
    }

    @Test
    void aFailingInstallLeavesTheOldVersion() throws Exception {
        hall.installer.install(build("one.zip"), Progress.SILENT);
        long passages = hall.count("passage");
        long objects = hall.count("object");
        folder.replace("pack.properties", "version = 1", "version = 2");
        folder.replace("lectures.csv", "云宣讲", "新宣讲");
        Path two = build("two");
        for (Progress.Phase phase : List.of(Progress.Phase.COPY, Progress.Phase.STAGE, Progress.Phase.SWITCH)) {
            assertThrows(IllegalStateException.class, () -> hall.installer.install(two, (now, done, total) -> {
                if (now == phase && (phase != Progress.Phase.SWITCH || done == 0)) {
                    throw new IllegalStateException("the power goes");
                }
            }), phase.name());
            assertEquals("云宣讲", hall.catalogue.card("lecture-a").orElseThrow().title().in(Lang.HANS));
            assertEquals(1L, hall.store.one("SELECT version FROM pack", row -> row.whole("version")).orElseThrow(), phase.name());
            assertEquals(12, hall.count("live"), "nobody sees what was laid before " + phase);
            assertEquals(List.of(), Folders.children(hall.data.staging()));
        }
        hall.installer.discard("small");
        assertEquals(12, hall.count("item"), "what was given up is swept");
        assertEquals(passages, hall.count("passage"));
        assertEquals(objects, hall.count("object"));
        assertFalse(Files.exists(hall.data.packs().resolve("small/2")));
        hall.installer.install(two, Progress.SILENT);
        assertEquals("新宣讲", hall.catalogue.card("lecture-a").orElseThrow().title().in(Lang.HANS));
    }

    @Test
    void idsOfAnotherPackAreNotTaken() throws Exception {
        hall.installer.install(build("one.zip"), Progress.SILENT);
        folder.replace("pack.properties", "id = small", "id = twin");
        PackException refused = assertThrows(PackException.class, () -> hall.installer.install(build("twin.zip"), Progress.SILENT));
        assertEquals(Refusal.ID_TAKEN, refused.refusal());
        assertEquals("small", refused.arguments().get(1));
        assertEquals(1, hall.count("pack"));
    }

    @Test
    void twoPacksMayCallTheirSeriesTheSame() throws Exception {
        hall.installer.install(build("one.zip"), Progress.SILENT);
        SmallFolder other = SmallFolder.in(work.resolve("other"));
        other.replace("pack.properties", "id = small", "id = twin");
        other.replace("groups.csv", "系列", "另一系列");
        for (String sheet : List.of("audio", "books", "courses", "chapters", "pages", "documents", "places", "trails", "halls", "exhibits", "songs", "maps")) {
            Files.delete(other.path.resolve(sheet + ".csv"));
        }
        other.write("lectures.csv", "id,title,group,film\nlecture-z,另一讲,series-a,f/a.mp4\n");
        Path twin = work.resolve("twin.zip");
        new PackBuilder().build(other.path, twin, Progress.SILENT);
        hall.installer.install(twin, Progress.SILENT);
        assertEquals("small/series-a 系列 [lecture-a], twin/series-a 另一系列 [lecture-z]", hall.catalogue.headings("lectures").stream()
                .map(one -> one.id() + " " + one.title().in(Lang.HANS) + " " + hall.catalogue.under(one).stream().map(Card::id).toList())
                .collect(java.util.stream.Collectors.joining(", ")));
        assertEquals(List.of("small/series-a", "twin/series-a"), hall.catalogue.cards(Kind.LECTURE).stream().map(Card::heading).toList());
        new HiddenItems(hall.premises).withdraw("lecture-z", "有误");
        assertEquals(List.of("small/series-a"), hall.catalogue.headings("lectures").stream().map(yunguan.catalogue.Heading::id).toList());
    }

    @Test
    void aPackCanBeTakenOut() throws Exception {
        hall.installer.install(build("one.zip"), Progress.SILENT);
        hall.installer.remove("small");
        assertTrue(hall.isEmpty());
        assertEquals(Refusal.NOT_INSTALLED, assertThrows(PackException.class, () -> hall.installer.remove("small")).refusal());
    }

    @Test
    void theBundledFolderIsBuiltAndInstalled() throws Exception {
        Installed installed = BundledPack.install(folder.path, hall.premises, Progress.SILENT);
        assertEquals(12, installed.items());
        assertEquals(List.of(), Folders.children(hall.data.staging()));
        folder.replace("lectures.csv", "f/a.mp4", "f/none.mp4");
        PackException refused = assertThrows(PackException.class,
                () -> BundledPack.install(folder.path, hall.premises, Progress.SILENT));
        assertEquals(Refusal.PROBLEMS_IN_FOLDER, refused.refusal());
        assertEquals(1, refused.problems().size());
    }

    @Test
    void aFullDiskAndAReadOnlyStoreAreSaidInWords() throws Exception {
        Path bag = build("one.zip");
        try (Database frozen = Database.openForReading(hall.data.store())) {
            PackInstaller installer = new PackInstaller(new Premises(hall.data, frozen, hall.visits, "", hall.premises.clock()));
            assertEquals(Refusal.READ_ONLY, assertThrows(PackException.class, () -> installer.install(bag, Consent.NONE, Progress.SILENT)).refusal());
            assertFalse(Files.exists(hall.data.objects()));
        }
        hall.store.inTransaction(transaction -> transaction.query("PRAGMA max_page_count = 1", row -> 1)); // as large as it is now
        assertEquals(Refusal.DISK_FULL, refused(bag));
        assertEquals(0, hall.count("pack"));
        assertEquals(List.of(), Folders.children(hall.data.staging()));
        List<String> said = new ArrayList<>();
        for (Lang lang : Lang.OWN) {
            said.add(assertThrows(PackException.class, () -> hall.installer.install(bag, Progress.SILENT)).inWords(lang));
        }
        assertTrue(said.get(0).startsWith("磁盘已满") && said.get(1).startsWith("磁碟已滿") && said.get(2).startsWith("the disk is full"), said.toString());
    }

    private Refusal refused(Path bag) {
        return assertThrows(PackException.class, () -> hall.installer.install(bag, Progress.SILENT)).refusal();
    }
}
