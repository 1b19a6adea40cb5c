package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Lang;

/** An author's folder becomes a pack, or hears of everything that is wrong with it. */
class PackBuilderTest {

    @TempDir
    Path work;

    private static BuildReport build(SmallFolder folder, Path target) {
        return new PackBuilder().build(folder.path, target, Progress.SILENT);
    }

    @Test
    void theSameFolderGivesTheSameBytes() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        BuildReport report = build(folder, work.resolve("one.zip"));
        assertEquals(List.of(), report.problems());
        assertEquals(12, report.items());
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
            try (Stream<Path> all = Files.walk(folder.path)) {
                for (Path file : all.toList()) {
                    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));
                }
            }
            build(folder, work.resolve("two.zip"));
        } finally {
            TimeZone.setDefault(before);
        }
        assertEquals(-1, Files.mismatch(work.resolve("one.zip"), work.resolve("two.zip")));
        try (ZipFile zip = new ZipFile(work.resolve("one.zip").toFile())) {
            List<String> names = zip.stream().map(ZipEntry::getName).toList();
            assertEquals(names.stream().sorted().toList(), names);
            assertTrue(names.stream().allMatch(name -> name.startsWith("small/")));
            assertTrue(zip.stream().allMatch(entry -> entry.getTimeLocal().toLocalDate().toString().equals("1980-01-01")));
        }
        try (Stream<Path> left = Files.list(work)) {
            assertEquals(3, left.count(), "nothing is left beside the packs");
        }
    }

    @Test
    void theFolderFormIsTheSameBag() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        build(folder, work.resolve("bag"));
        build(folder, work.resolve("bag"));
        build(folder, work.resolve("bag.zip"));
        assertEquals("small", new PackCheck().check(work.resolve("bag"), Progress.SILENT).id());
        try (ZipFile zip = new ZipFile(work.resolve("bag.zip").toFile())) {
            assertEquals(Files.readString(work.resolve("bag/tagmanifest-sha256.txt")),
                    new String(zip.getInputStream(zip.getEntry("small/tagmanifest-sha256.txt")).readAllBytes()));
        }
    }

    @Test
    void theCrateIsFlattenedAndReachesEveryFile() throws Exception {
        build(SmallFolder.in(work.resolve("folder")), work.resolve("bag"));
        JsonNode crate = new ObjectMapper().readTree(work.resolve("bag/data/ro-crate-metadata.json").toFile());
        assertEquals("https://w3id.org/ro/crate/1.1/context", crate.at("/@context/0").asText());
        Set<String> ids = new HashSet<>();
        JsonNode root = null;
        for (JsonNode entity : crate.path("@graph")) {
            assertTrue(ids.add(entity.path("@id").asText()), "each entity once: " + entity);
            for (JsonNode value : entity) {
                for (JsonNode one : value.isArray() ? value : List.of(value)) {
                    assertTrue(!one.isObject() || one.has("@id") && one.size() == 1 || one.has("@value"), "flat: " + one);
                }
            }
            root = entity.path("@id").asText().equals("./") ? entity : root;
        }
        for (String property : List.of("name", "description", "datePublished", "license")) {
            assertTrue(root.has(property), property);
        }
        Set<String> reached = new HashSet<>();
        root.path("hasPart").forEach(part -> reached.add("data/" + part.path("@id").asText()));
        Path bag = work.resolve("bag");
        try (Stream<Path> files = Files.walk(bag.resolve("data"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = bag.relativize(file).toString();
                assertEquals(!name.equals(Crate.METADATA), reached.contains(name), name);
            }
        }
        for (String id : reached) {
            assertTrue(ids.contains(id.substring(5)), id);
        }
    }

    @Test
    void captionsAreDerivedInTheOtherForm() throws Exception {
        build(SmallFolder.in(work.resolve("folder")), work.resolve("bag"));
        String derived = Files.readString(work.resolve("bag/data/derived/f/a.zh-Hant.vtt"));
        assertTrue(derived.contains("00:00:03.500 --> 00:00:05.000\n公園裡面"), derived);
        assertTrue(derived.contains("為了群眾"), derived);
    }

    @Test
    void aTargetThatIsNoPackIsNotOverwritten() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        Files.createDirectory(work.resolve("photos"));
        Files.writeString(work.resolve("photos/a.txt"), "mine");
        PackException refused = assertThrows(PackException.class, () -> build(folder, work.resolve("photos")));
        assertEquals(Refusal.TARGET_EXISTS, refused.refusal());
        assertEquals("mine", Files.readString(work.resolve("photos/a.txt")));
    }

    @Test
    void everythingThatIsWrongIsToldInOneRun() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        folder.replace("pack.properties", "version = 1", "version = one");
        folder.replace("pack.properties", "publisher = 街道", "publsher = 街道");
        folder.write("groups.csv", "id,kind,title,icon,colour\nseries-a,lectures,系列,book,red\nlayer-a,place,红色,,\nstrand-a,archive,党史,,\nlayer-b,places,层,,\n");
        folder.replace("lectures.csv", "notice\n", "notce\n");
        folder.replace("lectures.csv", "p/a.png,campus community,cmn,place-a", "p/none.png,campus school,国语话,place-x map-a");
        folder.replace("chapters.csv", "0:03.500", "3分");
        folder.write("courses.csv", "id,title,lectures\ncourse-a,课程,doc-a\n\n,没有编号,lecture-a\n");
        folder.write("audio.csv", "id,sound,episode\naudio-a,../s/a.mp3,three\n");
        folder.write("books.csv", "id,title\nbook-a,绘本\nbook-a,又一本\nbook-b,空的\n");
        folder.write("pages.csv", "book,page,picture,text\nbook-a,1,p/b.jpg,页\nbook-a,1,f/a.mp4,页\n");
        folder.write("documents.csv", "id,title,group,date\ndoc-a,文献,layer-b,1949-13\nDoc B,文献,nowhere,\n");
        folder.bytes("events.csv", SmallFolder.join("id,title\nevent-a,事件".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xFF, '\n'}));
        folder.write("places.csv", "id,title,latitude,longitude,datum\nplace-a,南公园,119.3,26.06,WGS-84\nplace-b,远方,30.0,119.3,CGCS\nplace-c,远方,39.9,116.4,WGS-84\n");
        folder.write("trails.csv", "id,title,stops,minutes,line\ntrail-a,路线,place-a,-5,f/a.vtt\n");
        folder.write("halls.csv", "id,id,title\nhall-a,,展厅,多出来的\nhall-b,,没有平面图\n");
        folder.picture("p/other.jpg", 10, 10);
        folder.bytes("p/broken.jpg", new byte[100]);
        folder.write("exhibits.csv", "id,title,hall,deep,before,after,plan-x,plan-y,shows\nexhibit-a,长卷,place-a,p/broken.jpg,p/a.png,p/other.jpg\nexhibit-b,画,hall-b,,,,50,50\nexhibit-c,两样,,,p/a.png,p/a.png,,,lecture-a\n");
        folder.write("trails.gpx", "no GPX");
        folder.write("songs.csv", "id,title,sound\nsong-a,歌,\n");
        folder.bytes("m/map2.mbtiles", new byte[2000]);
        folder.write("maps.csv", "id,title,tiles,ground,style\nmap-a,图,m/map.mbtiles,,\nmap-b,图,m/map2.mbtiles,,\nmap-c,图,,f/a.vtt,f/a.vtt\n");
        folder.write("people.csv", "id,title\nperson-a,\"没有关上的引号\nperson-b,乙\n");
        folder.write("f/a.vtt", "WEBVTT\n\n00:00.000 --> nie\nx\n");
        folder.bytes("texts/a.md", SmallFolder.join("好\n正文".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xFF}));
        folder.write("lecture.csv", "id\n");
        folder.write("programmes.csv", "id,title,minutes,parts\nprogramme-a,活动,20,quiz:lecture-a read:doc-a\n");

        BuildReport report = build(folder, work.resolve("none.zip"));

        List<String> told = new ArrayList<>();
        report.problems().forEach(problem -> told.add(problem.kind() + " " + problem.file() + ":" + problem.row() + ":" + problem.column()));
        for (String expected : List.of("BAD_PROPERTY pack.properties:3:version", "UNKNOWN_PROPERTY pack.properties:6:publsher",
                "MISSING_PROPERTY pack.properties:0:publisher", "BAD_ICON groups.csv:2:icon", "BAD_COLOUR groups.csv:2:colour",
                "UNKNOWN_WORD groups.csv:3:kind", "UNKNOWN_COLUMN lectures.csv:1:notce", "MISSING_FILE lectures.csv:2:picture",
                "UNKNOWN_WORD lectures.csv:2:audience", "BAD_LANGUAGE lectures.csv:2:language", "UNKNOWN_LINK lectures.csv:2:links",
                "WRONG_TARGET lectures.csv:2:links", "BAD_TIME chapters.csv:3:start", "WRONG_TARGET courses.csv:2:lectures",
                "MISSING_COLUMN audio.csv:1:title", "OUTSIDE_FOLDER audio.csv:2:sound",
                "BAD_NUMBER audio.csv:2:episode", "DUPLICATE_ID books.csv:3:id", "NO_PAGES books.csv:4:id",
                "UNSUPPORTED_MEDIA pages.csv:3:picture", "DUPLICATE_ENTRY pages.csv:3:page", "WRONG_GROUP documents.csv:2:group",
                "BAD_DATE documents.csv:2:date", "BAD_ID documents.csv:3:id", "UNKNOWN_GROUP documents.csv:3:group",
                "WRONG_ENCODING events.csv:2:", "BAD_COORDINATE places.csv:2:latitude", "UNKNOWN_WORD places.csv:3:datum",
                "OUTSIDE_MAP places.csv:4:latitude", "BAD_NUMBER trails.csv:2:minutes", "BAD_LINE trails.csv:2:line",
                "DUPLICATE_COLUMN halls.csv:1:id", "EXTRA_CELL halls.csv:2:4", "WRONG_TARGET exhibits.csv:2:hall",
                "BROKEN_MEDIA exhibits.csv:2:deep", "NO_PLAN exhibits.csv:3:plan-x", "SHOWS_TWO exhibits.csv:4:shows", "BAD_MAP_FILE trails.gpx:0:", "UNEQUAL_PAIR exhibits.csv:2:after", "MISSING_VALUE songs.csv:2:sound",
                "BAD_PYRAMID maps.csv:3:tiles", "BAD_GROUND maps.csv:4:ground", "BROKEN_SHEET people.csv:2:", "BAD_CAPTIONS f/a.vtt:3:", "WRONG_ENCODING texts/a.md:2:",
                "NO_QUESTIONS programmes.csv:2:parts", "READING_NOT_REVIEWED programmes.csv:2:parts")) {
            assertTrue(told.contains(expected), expected + " is missing in\n" + String.join("\n", told));
        }
        assertTrue(report.warnings().stream().anyMatch(warning -> warning.kind() == ProblemKind.UNKNOWN_SHEET));
        assertFalse(Files.exists(work.resolve("none.zip")), "nothing is written");
        for (Problem problem : report.problems()) {
            for (Lang lang : Lang.OWN) {
                String words = problem.inWords(lang);
                assertTrue(words.startsWith(problem.file()) && !words.contains("Exception") && !words.contains("{"), words);
            }
        }
        EnumSet<ProblemKind> missed = EnumSet.allOf(ProblemKind.class);
        report.problems().forEach(problem -> missed.remove(problem.kind()));
        missed.removeIf(ProblemKind::warning);
        // these cannot be had together with the others, or only from a foreign crate
        assertEquals(EnumSet.of(ProblemKind.EMPTY_FOLDER, ProblemKind.UNREADABLE_FILE, ProblemKind.TOO_LARGE,
                ProblemKind.BROKEN_CATALOGUE, ProblemKind.ODD_ENTITY, ProblemKind.SHEET_TWICE, ProblemKind.BROKEN_WORKBOOK,
                ProblemKind.NEEDS_CONVERTING, ProblemKind.NEEDS_TOOL, ProblemKind.NEEDS_VIPS, ProblemKind.CONVERSION_FAILED, ProblemKind.CONVERSION_TOO_SLOW,
                ProblemKind.FORMULA_ERROR, ProblemKind.BAD_DAY, ProblemKind.OUTSIDE_SUBDISTRICT), missed);
    }

    @Test
    void anEmptyFolderIsToldSo() throws Exception {
        SmallFolder folder = SmallFolder.in(work.resolve("folder"));
        try (Stream<Path> sheets = Files.list(folder.path)) {
            for (Path sheet : sheets.filter(file -> file.toString().endsWith(".csv")).toList()) {
                Files.delete(sheet);
            }
        }
        assertEquals(List.of(ProblemKind.EMPTY_FOLDER), build(folder, work.resolve("a.zip")).problems().stream().map(Problem::kind).toList());
    }
}
