package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Lang;

/** What people bring from Excel, Windows, QGIS and film programs is read as it comes, and said where it was guessed. */
class AuthorsHabitsTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path work;
    private SmallFolder folder;
    private Problems problems = new Problems();

    @BeforeEach
    void folder() throws Exception {
        folder = SmallFolder.in(work.resolve("folder"));
    }

    private Entry entry(String id) {
        problems = new Problems();
        Crate crate = AuthorsFolder.read(folder.path, problems, Progress.SILENT);
        assertEquals(List.of(), problems.problems().stream().map(problem -> problem.inWords(Lang.EN)).toList());
        return crate.entries.stream().filter(one -> one.id.equals(id)).findFirst().orElseThrow();
    }

    private List<String> warnings(ProblemKind kind) {
        return problems.warnings().stream().filter(warning -> warning.kind() == kind)
                .map(warning -> warning.file() + ":" + warning.row() + ":" + warning.column() + ":" + warning.found() + ":" + warning.expected()).toList();
    }

    @Test
    void sheetsAsSpreadsheetsOfManyCountriesWriteThem() throws Exception {
        folder.bytes("events.csv", "编号,标题,日期\r\nevent-a,“五四”事件,1919/5/4\r\n".getBytes(GB18030));
        assertEquals("“五四”事件", entry("event-a").title.in(Lang.HANS));
        assertEquals("1919-05-04", entry("event-a").date);
        assertEquals(List.of("events.csv:0:::"), warnings(ProblemKind.READ_AS_GB18030));
        folder.write("events.csv", "\uFEFFid;title;summary\r\nevent-a;甲;\"一, 二; 三\"\r\n");
        assertEquals("一, 二; 三", entry("event-a").summary.in(Lang.HANS));
        folder.write("events.csv", "id\ttitle\tsummary\r\nevent-a\t乙\t一,二\r\n\r\n");
        assertEquals("一,二", entry("event-a").summary.in(Lang.HANS));
        folder.write("events.csv", "sep=;\r\nid;title\r\nevent-a;丙\r\n");
        assertEquals("丙", entry("event-a").title.in(Lang.HANS));
        Files.delete(folder.path.resolve("events.csv"));
        folder.write("事件.csv", "编号,标题\nevent-a,丁\n");
        assertEquals("丁", entry("event-a").title.in(Lang.HANS));
    }

    @Test
    void aFilmAndATitleAreEnough() throws Exception {
        entry("lecture-a"); // with an id nothing is said
        assertEquals(List.of(), warnings(ProblemKind.ID_MADE));
        String sheet = "title,title@zh-Hant,film\n茶摊微宣讲,,f/a.mp4\n,第二講,f/a.mp4\n茶摊微宣讲,,f/a.mp4\n";
        folder.write("lectures.csv", sheet);
        folder.write("chapters.csv", "lecture,start,title\n");
        folder.write("courses.csv", "id,title,lectures\n");
        problems = new Problems();
        List<String> ids = lectures();
        assertEquals(List.of("lectures.csv:2:id:3:" + ids.getFirst()), warnings(ProblemKind.ID_MADE), "the first of them, as an example");
        assertEquals(3, java.util.Set.copyOf(ids).size(), ids.toString());
        assertTrue(ids.stream().allMatch(id -> id.matches("lecture-[0-9a-f]{8}(-2)?")), ids.toString());
        assertEquals(ids, lectures(), "the same at every build");
        folder.write("lectures.csv", sheet.replace("f/a.mp4\n,第二講", "f/a.mp4\n第四讲,,f/a.mp4\n,第二講"));
        assertTrue(lectures().containsAll(ids), "a row more changes none of the others");
        folder.write("pack.properties", Files.readString(folder.path.resolve("pack.properties")).replace("id = small", "id = other"));
        assertTrue(java.util.Collections.disjoint(lectures(), ids), "two packs may say the same title");
    }

    private List<String> lectures() {
        problems = new Problems();
        Crate crate = AuthorsFolder.read(folder.path, problems, Progress.SILENT);
        assertEquals(List.of(), problems.problems().stream().map(problem -> problem.inWords(Lang.EN)).toList());
        return crate.entries.stream().filter(one -> one.kind == yunguan.catalogue.Kind.LECTURE).map(one -> one.id).toList();
    }

    @Test
    void yearsBeforeTheCommonEraAreReadAsPeopleWriteThem() throws Exception {
        for (Map.Entry<String, String> year : Map.of("公元前202年", "-0201", "前110", "-0109", "202 BC", "-0201", "公元前1年", "0000", "-0201", "-0201").entrySet()) {
            folder.write("events.csv", "id,title,date\nevent-a,冶城," + year.getKey() + "\n");
            assertEquals(year.getValue(), entry("event-a").date, year.getKey());
        }
    }

    @Test
    void textsInGb18030AreTurned() throws Exception {
        folder.bytes("texts/a.md", "# 标题\n\n台江的𠮷祥话。".getBytes(GB18030));
        folder.bytes("f/a.vtt", "WEBVTT\r\n\r\n00:00.000 --> 00:02.000\r\n大家好\r\n".getBytes(GB18030));
        assertTrue(entry("lecture-a").body.in(Lang.HANS).contains("台江的𠮷祥话"));
        assertEquals(List.of("texts/a.md:0:::", "f/a.vtt:0:::"), warnings(ProblemKind.READ_AS_GB18030));
        assertEquals(List.of(), new PackBuilder().build(folder.path, work.resolve("bag"), Progress.SILENT).problems());
        assertTrue(Files.readString(work.resolve("bag/data/derived/f/a.vtt")).contains("大家好"), "the kiosk reads UTF-8");
        assertFalse(Files.exists(work.resolve("bag/data/media/f/a.vtt")));
        assertTrue(Files.readString(work.resolve("bag/data/derived/f/a.zh-Hant.vtt")).contains("大家好"));
    }

    @Test
    void brokenUtf8IsNotTakenForGb18030() {
        byte[] broken = "台江的红色故事，一共三十六讲。".getBytes(StandardCharsets.UTF_8);
        broken[4] = '?';
        assertEquals(null, PlainText.of(broken).text());
        assertEquals("台江", PlainText.of("台江".getBytes(GB18030)).text());
        assertEquals(null, PlainText.of("台江".getBytes(StandardCharsets.UTF_16)).text());
        assertFalse(PlainText.of("台江".getBytes(StandardCharsets.UTF_8)).gb18030());
    }

    @Test
    void namesAsChineseWindowsWritesThem() throws Exception {
        folder.picture("P/公园（一）.png", 900, 600);
        folder.replace("lectures.csv", "p/a.png", "p\\公园(一).PNG");
        Entry lecture = entry("lecture-a");
        assertEquals("data/media/P/公园（一）.png", lecture.picture);
        assertEquals(List.of("lectures.csv:2:picture:p/公园(一).PNG:P/公园（一）.png"), warnings(ProblemKind.NAME_RESOLVED));
        folder.replace("lectures.csv", "p\\公园(一).PNG", ".\\p\\a.png");
        assertEquals("data/media/p/a.png", entry("lecture-a").picture);
        assertEquals(List.of(), warnings(ProblemKind.NAME_RESOLVED), "a backslash alone is not worth a word");
        folder.replace("lectures.csv", ".\\p\\a.png", "p/公园(二).png");
        Problems told = new Problems();
        AuthorsFolder.read(folder.path, told, Progress.SILENT);
        assertEquals("P/公园（一）.png", told.problems().getFirst().expected(), "the nearest file");
        folder.replace("lectures.csv", "p/公园(二).png", "C:\\图片\\a.png");
        told = new Problems();
        AuthorsFolder.read(folder.path, told, Progress.SILENT);
        assertEquals(ProblemKind.OUTSIDE_FOLDER, told.problems().getFirst().kind());
    }

    @Test
    void twoFilesThatMayBeMeantAreNotGuessed() throws Exception {
        folder.picture("p/X.png", 900, 600);
        folder.picture("p/x.PNG", 900, 600);
        folder.replace("lectures.csv", "p/a.png", "p/x.png");
        AuthorsFolder.read(folder.path, problems, Progress.SILENT);
        Problem problem = problems.problems().getFirst();
        assertEquals(ProblemKind.MISSING_FILE, problem.kind());
        assertEquals("p/X.png, p/x.PNG", problem.expected());
    }

    @Test
    void subRipBesideWebVtt() throws Exception {
        folder.write("f/a.en.srt", "1\r\n00:00:00,000 --> 00:00:02,000\r\n<i>Hello</i> {\\an8}all & <you>\r\n\r\n\r\n2\r\n0:0:3,5 --> 00:00:05,000\r\nBye\r\n");
        Entry lecture = entry("lecture-a");
        assertEquals("data/derived/f/a.en.vtt", lecture.captions.get("en"));
        new PackBuilder().build(folder.path, work.resolve("bag"), Progress.SILENT);
        List<WebVtt.Mistake> mistakes = new java.util.ArrayList<>();
        List<WebVtt.Cue> cues = WebVtt.parse(Files.readString(work.resolve("bag/data/derived/f/a.en.vtt")), mistakes);
        assertEquals(List.of(), mistakes);
        assertEquals(List.of(new WebVtt.Cue(0, 2, "Hello all & <you>"), new WebVtt.Cue(3.5, 5, "Bye")), cues);
        folder.bytes("f/b.srt", "1\n00:00:00,000 --> 00:00:02,000\n大家好\n\n2\n00:00:03,000 -> 00:00:04,000\n再见\n".getBytes(GB18030));
        folder.replace("lectures.csv", "f/a.vtt", "f/b.srt");
        problems = new Problems();
        AuthorsFolder.read(folder.path, problems, Progress.SILENT);
        assertEquals("f/b.srt:6", problems.problems().getFirst().file() + ":" + problems.problems().getFirst().row(), "the line of the .srt");
    }

    @Test
    void linesAsQgisWritesThem() throws Exception {
        folder.write("t/line.geojson", """
                {"type":"FeatureCollection","name":"walk","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},
                "features":[{"type":"Feature","properties":{},"geometry":{"type":"MultiLineString","coordinates":
                [[[119.31,26.06,3.5],[119.32,26.07,4]],[[119.33,26.08],[119.32,26.07]]]}},
                {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[119.31,26.06]}}]}""");
        assertEquals("data/derived/t/line.geojson", entry("trail-a").media.get("line").path());
        Crate crate = AuthorsFolder.read(folder.path, new Problems(), Progress.SILENT);
        try (java.io.InputStream in = crate.files.get("data/derived/t/line.geojson").open()) {
            assertEquals("{\"type\":\"LineString\",\"coordinates\":[[119.31,26.06],[119.32,26.07],[119.33,26.08]]}",
                    new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        String points = "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[119.3,26.0]}}";
        assertTrue(LineFile.read("{\"type\":\"FeatureCollection\",\"features\":[" + points + "," + points + "]}").joined());
        assertEquals("1 positions", LineFile.read(points).mistake());
        assertEquals("Polygon", LineFile.read("{\"type\":\"Polygon\"}").mistake());
        assertTrue(LineFile.read("{\"crs\":{\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::3857\"}},\"type\":\"LineString\","
                + "\"coordinates\":[[1,2],[3,4]]}").mistake().startsWith("crs"));
    }

    @Test
    void aMapThatDoesNotSayWhatItsTilesAre() throws Exception {
        java.util.TreeMap<String, String> metadata = new java.util.TreeMap<>(java.util.Map.of("name", "m", "minzoom", "0", "maxzoom", "0", "bounds", "119.2,26.0,119.4,26.1"));
        try (yunguan.store.PyramidWriter writer = yunguan.store.PyramidWriter.create(folder.path.resolve("m/map.mbtiles"), metadata)) {
            writer.tile(0, 0, 0, Files.readAllBytes(folder.path.resolve("p/b.jpg")));
        }
        entry("map-a");
        try (yunguan.store.PyramidWriter writer = yunguan.store.PyramidWriter.create(folder.path.resolve("m/map.mbtiles"), metadata)) {
            writer.tile(0, 0, 0, new byte[] {0x1F, (byte) 0x8B, 8, 0, 0, 0});
        }
        AuthorsFolder.read(folder.path, problems, Progress.SILENT);
        assertTrue(problems.problems().stream().anyMatch(problem -> problem.kind() == ProblemKind.BAD_PYRAMID), "vector tiles");
        metadata.put("scheme", "xyz");
        try (yunguan.store.PyramidWriter writer = yunguan.store.PyramidWriter.create(folder.path.resolve("m/map.mbtiles"), metadata)) {
            writer.tile(0, 0, 0, Files.readAllBytes(folder.path.resolve("p/b.jpg")));
        }
        problems = new Problems();
        AuthorsFolder.read(folder.path, problems, Progress.SILENT);
        assertTrue(problems.problems().getFirst().found().contains("scheme xyz"), "rows from the north");
    }

    @Test
    void reviewsGoIntoTheCrateAndComeBack() throws Exception {
        folder.write("documents.csv", "id,title,group,reviewer,reviewer@en,reviewed,review-due\ndoc-a,文献,strand-a,史志办,History office,2026年1月5日,2027/1/5\n");
        Entry written = entry("doc-a");
        assertEquals("2026-01-05", written.facts.get("reviewed"));
        assertEquals("2027-01-05", written.facts.get("review-due"));
        new PackBuilder().build(folder.path, work.resolve("bag"), Progress.SILENT);
        byte[] bytes = Files.readAllBytes(work.resolve("bag").resolve(Crate.METADATA));
        java.util.NavigableSet<String> payload = new java.util.TreeSet<>();
        try (java.util.stream.Stream<Path> all = Files.walk(work.resolve("bag/data"))) {
            all.filter(Files::isRegularFile).forEach(file -> payload.add(work.resolve("bag").relativize(file).toString()));
        }
        Crate crate = CrateReader.read(bytes, new Crate.PackInfo("small", 1, yunguan.catalogue.LangText.EMPTY, "", "", "", ""),
                payload, problems);
        Entry back = crate.entries.stream().filter(one -> one.id.equals("doc-a")).findFirst().orElseThrow();
        assertEquals(written.facts, back.facts);
        assertEquals("History office", back.words.get("reviewer").in(Lang.EN));
        folder.replace("documents.csv", "2027/1/5", "明年");
        AuthorsFolder.read(folder.path, problems, Progress.SILENT);
        assertTrue(problems.problems().stream().anyMatch(problem -> problem.kind() == ProblemKind.BAD_DAY && problem.column().equals("review-due")));
    }

    @Test
    void whatWillNotLookWellIsAWarning() throws Exception {
        folder.replace("lectures.csv", "cmn,place-a,f/a.mp4,f/a.vtt", "cdo,place-a,f/a.mp4,");
        folder.write("events.csv", "id,title,title@en\nevent-a,甲,A\nevent-b,乙,\n");
        entry("lecture-a");
        assertEquals(List.of("lectures.csv:2:picture:40 × 30:800", "pages.csv:2:picture:40 × 30:800", "pages.csv:3:picture:40 × 30:800"),
                warnings(ProblemKind.SMALL_PICTURE));
        assertEquals(List.of("lectures.csv:2:captions:cdo:"), warnings(ProblemKind.DIALECT_WITHOUT_CAPTIONS));
        assertTrue(warnings(ProblemKind.NO_ENGLISH).contains("events.csv:3::title:"), () -> warnings(ProblemKind.NO_ENGLISH).toString());
        assertEquals(List.of("exhibits.csv:0::2:"), warnings(ProblemKind.SHEET_WITHOUT_ENGLISH));
        assertEquals(1, warnings(ProblemKind.KEY_FRAMES_UNKNOWN).size());
        folder.replace("lectures.csv", ",cdo,", ",cmn,");
        entry("lecture-a");
        assertEquals(1, warnings(ProblemKind.NO_CAPTIONS).size());
        BuildReport report = new PackBuilder().build(folder.path, work.resolve("a.zip"), Progress.SILENT);
        assertTrue(report.built(), "none is in the way");
        assertEquals(1, report.warnings().stream().filter(warning -> warning.kind() == ProblemKind.NOT_MEASURED).count());
    }

    @Test
    void keyFramesAreCountedInTheIndex() throws Exception {
        StarterFolder.write(work.resolve("new"), java.time.LocalDate.EPOCH);
        OptionalDouble real = KeyFrames.longestGap(work.resolve("new/影片/示例.mp4"));
        assertEquals(2, real.orElse(99), 0.05);
        // 250 frames of 1/25 s, a key frame at the first and the 151st
        byte[] times = SmallFolder.box("stts", ByteBuffer.allocate(16).putInt(4, 1).putInt(8, 250).putInt(12, 1).array());
        byte[] keys = SmallFolder.box("stss", ByteBuffer.allocate(16).putInt(4, 2).putInt(8, 1).putInt(12, 151).array());
        byte[] header = SmallFolder.box("mdhd", ByteBuffer.allocate(24).putInt(12, 25).array());
        byte[] handler = SmallFolder.box("hdlr", ByteBuffer.allocate(25).put(8, "vide".getBytes(StandardCharsets.US_ASCII)).array());
        byte[] media = SmallFolder.box("mdia", SmallFolder.join(header, handler, SmallFolder.box("minf", SmallFolder.box("stbl", SmallFolder.join(times, keys)))));
        Files.write(work.resolve("a.mp4"), SmallFolder.join(SmallFolder.box("ftyp", new byte[8]), SmallFolder.box("moov", SmallFolder.box("trak", media))));
        assertEquals(6, KeyFrames.longestGap(work.resolve("a.mp4")).orElse(0), 0.001);
        Files.write(work.resolve("b.mp4"), new byte[40]);
        assertEquals(OptionalDouble.empty(), KeyFrames.longestGap(work.resolve("b.mp4")));
    }
}
