package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import yunguan.catalogue.Card;
import yunguan.catalogue.Lang;
import yunguan.catalogue.Search;

/** Figures, voices, spots, plans, panoramas, objects in the round, further pictures and scanned pages: from the sheets through the crate into the store. */
class ShowSheetsTest {

    @TempDir
    Path work;

    private SmallFolder folder;
    private Hall hall;

    private static byte[] jpeg(int width, int height, int colour) throws Exception {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(colour));
        pen.fillRect(0, 0, width, height);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    @BeforeEach
    void aFolderWithAllOfIt() throws Exception {
        folder = SmallFolder.in(work.resolve("folder"));
        hall = new Hall(work.resolve("data"));
        folder.write("documents.csv", "id,title,group,date,text,朗读录音,source\ndoc-a,文献,strand-a,1921~,texts/long.md,s/a.mp3,据报道\n");
        folder.write("texts/long.md", "看[南公园](place-a)。\n\n![一张图](p/b.jpg)\n");
        folder.write("数字.csv", "条目,名称,数量,单位,进度,图形\ndoc-a,口袋公园,44,个,已建成,mdi2t-tree\ndoc-a,街头小公园,12,个,将要,\n");
        folder.write("exhibits.csv", "id,title,hall,deep,panorama,turn,voice\nexhibit-a,长卷,hall-a,p/deep.jpg,,,\nexhibit-b,院子,hall-a,,p/around.jpg,,s/a.mp3\n"
                + "exhibit-c,灯笼,hall-a,,,p/turn,\nexhibit-d,街角,hall-a,,,,\n");
        folder.bytes("p/around.jpg", jpeg(400, 200, 0x88AA88));
        for (int i = 1; i <= 12; i++) {
            folder.bytes("p/turn/side-" + i + ".jpg", jpeg(810, 800, 0x100000 * i));
        }
        folder.write("看点.csv", "展品,横,纵,标题,文字,通往\nexhibit-b,25,50,大门,红色的门。,exhibit-a\nexhibit-a,10,90,角落,,\n");
        folder.write("多张对比.csv", "展品,照片,日期,标题,对准点\nexhibit-d,p/t1.jpg,1935~,从前,\"0.25,0.4 0.7,0.42\"\nexhibit-d,p/t2.jpg,2020,如今,\"0.3,0.4 0.75,0.42\"\n");
        folder.bytes("p/t1.jpg", jpeg(900, 600, 0x445566));
        folder.bytes("p/t2.jpg", jpeg(900, 600, 0x665544));
        folder.write("pages.csv", "book,page,picture,text\nbook-a,1,p/b.jpg,第一页\ndoc-a,1,p/scan.jpg,\"第一行\n第二行\"\n");
        folder.bytes("p/scan.jpg", jpeg(1300, 1800, 0xEEDDBB));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private void builds() {
        BuildReport report = new PackBuilder().build(folder.path, work.resolve("small.zip"), Progress.SILENT);
        assertEquals(List.of(), report.problems().stream().filter(problem -> !problem.kind().warning()).map(problem -> problem.inWords(Lang.EN)).toList());
    }

    private List<String> refused() {
        try {
            return new PackBuilder().build(folder.path, work.resolve("refused.zip"), Progress.SILENT).problems().stream().filter(problem -> !problem.kind().warning())
                    .map(problem -> problem.inWords(Lang.HANS)).toList();
        } catch (PackException refused) {
            return List.of(refused.getMessage());
        }
    }

    private List<String> rows(String sql) {
        return hall.store.query(sql, row -> row.textOrEmpty("v"));
    }

    @Test
    void allOfItArrives() throws Exception {
        builds();
        hall.installer.install(work.resolve("small.zip"), Progress.SILENT);
        assertEquals(List.of("{\"zh-Hans\":\"口袋公园\",\"zh-Hant\":\"口袋公園\"} 44 0 mdi2t-tree", "{\"zh-Hans\":\"街头小公园\",\"zh-Hant\":\"街頭小公園\"} 12 1 "),
                rows("SELECT counted || ' ' || number || ' ' || to_come || ' ' || icon AS v FROM figure ORDER BY position"));
        assertEquals(List.of("exhibit-a 0.1 0.9 ", "exhibit-b 0.25 0.5 exhibit-a"),
                rows("SELECT live.id || ' ' || x || ' ' || y || ' ' || target AS v FROM spot JOIN live ON live.key = spot.item ORDER BY 1"));
        assertEquals(12, hall.store.query("SELECT object AS v FROM shot WHERE kind = 'TURN' ORDER BY position", row -> row.text("v")).stream().distinct().count());
        assertEquals(List.of("1935~ 0.25,0.4 0.7,0.42", "2020 0.3,0.4 0.75,0.42"), rows("SELECT date || ' ' || points AS v FROM shot WHERE kind = 'TIME' ORDER BY position"));
        Set<String> roles = hall.store.query("SELECT live.id || ':' || role AS v FROM medium JOIN live ON live.key = medium.item", row -> row.textOrEmpty("v")).stream().collect(Collectors.toSet());
        assertTrue(roles.containsAll(Set.of("doc-a:voice", "doc-a:leaf-1", "exhibit-b:panorama", "exhibit-b:voice", "exhibit-a:deep")), roles::toString);
        assertEquals(List.of("第一行\n第二行"), hall.store.query("SELECT page.text AS v FROM page JOIN live ON live.key = page.item WHERE live.id = 'doc-a'",
                row -> yunguan.catalogue.LangText.read(row.text("v")).in(Lang.HANS)));
        String body = hall.catalogue.story(card("doc-a")).body().in(Lang.HANS);
        assertTrue(body.contains("![一张图](media/p/b.jpg)"), body);
        assertFalse(rows("SELECT sha256 AS v FROM payload WHERE path = 'data/media/p/b.jpg'").isEmpty());
        assertEquals("doc-a", new Search(hall.store).find("街头小公园").hits().getFirst().card().id(), "what is counted is found");
        assertEquals("small/doc-a", hall.catalogue.address(card("doc-a")));
        // the shelf that visitors see it by
        var shelf = new yunguan.room.archive.ArchiveShelf(hall.store, hall.catalogue, hall.objects);
        assertTrue(shelf != null);
    }

    @Test
    void whatATextLeadsToIsLinkedFromBothEndsAndMustBeThere() throws Exception {
        folder.write("texts/long.md", "看[南公园](place-a)，再看[长卷](exhibit-a)。[别处](https://example.org/x)，![一张图](p/b.jpg)\n");
        builds();
        hall.installer.install(work.resolve("small.zip"), Progress.SILENT);
        assertTrue(rows("SELECT target AS v FROM link JOIN live ON live.key = link.item WHERE live.id = 'doc-a' AND relation = 'mentions'").containsAll(List.of("place-a", "exhibit-a")));
        assertTrue(hall.catalogue.linked(card("exhibit-a")).stream().anyMatch(other -> other.id().equals("doc-a")), "the exhibit says what speaks of it");
        folder.write("texts/long.md", "看[南公园](plase-a)。\n");
        List<String> problems = refused();
        assertTrue(problems.stream().anyMatch(problem -> problem.startsWith("documents.csv，第 2 行") && problem.contains("plase-a") && problem.contains("place-a")), problems::toString);
    }

    @Test
    void twoPicturesOfDifferentSizesAreLinedUpByPoints() throws Exception {
        String head = "id,title,before,after,before-points,after-points\nexhibit-a,长卷,,,,\nexhibit-b,院子,,,,\nexhibit-d,街角,";
        folder.write("exhibits.csv", head + "p/t1.jpg,p/scan.jpg,\"0.25,0.40 0.70,0.42\",\"0.3,0.4 0.75,0.42\"\n");
        folder.write("places.csv", "id,title,latitude,longitude,before,after,before-points,after-points\nplace-a,南公园,26.0665,119.3125,p/t1.jpg,p/scan.jpg,\"0.1,0.2 0.3,0.4\",\"0.2,0.2 0.4,0.4\"\n");
        builds();
        hall.installer.install(work.resolve("small.zip"), Progress.SILENT);
        List<yunguan.catalogue.Shot> pair = hall.catalogue.pair(card("exhibit-d"));
        assertEquals(List.of("0.25,0.4 0.7,0.42", "0.3,0.4 0.75,0.42"), pair.stream().map(yunguan.catalogue.Shot::written).toList());
        assertEquals(List.of("0.1,0.2 0.3,0.4", "0.2,0.2 0.4,0.4"), hall.catalogue.pair(card("place-a")).stream().map(yunguan.catalogue.Shot::written).toList());
        assertEquals(List.of(), hall.catalogue.pair(card("exhibit-a")));
        for (var wrong : java.util.Map.of("p/t1.jpg,p/scan.jpg,,", "after", "p/t1.jpg,p/scan.jpg,\"0.25,0.40 0.70,0.42\",", "after-points", ",,\"0.25,0.40 0.70,0.42\",\"0.3,0.4 0.75,0.42\"", "before",
                "p/t1.jpg,p/scan.jpg,\"0.25,0.40\",\"0.3,0.4 0.75,0.42\"", "before-points").entrySet()) {
            folder.write("exhibits.csv", head + wrong.getKey() + "\n");
            List<String> problems = refused();
            assertTrue(problems.stream().anyMatch(problem -> problem.startsWith("exhibits.csv，第 4 行") && problem.contains(wrong.getValue())), () -> wrong + " in " + problems);
        }
    }

    @Test
    void anExhibitShowsAFilmASoundOrABookOfThePack() throws Exception {
        folder.write("exhibits.csv", "id,title,展示条目,picture\nexhibit-a,影片,lecture-a,\nexhibit-b,绘本,book-a,p/t1.jpg\nexhibit-c,画,,\n");
        folder.write("看点.csv", "展品,横,纵,标题\nexhibit-a,10,90,角落\n");
        folder.write("多张对比.csv", "展品,照片,日期\nexhibit-c,p/t1.jpg,1935~\nexhibit-c,p/t2.jpg,2020\n");
        builds();
        hall.installer.install(work.resolve("small.zip"), Progress.SILENT);
        assertEquals(List.of("exhibit-a hasPart lecture-a", "exhibit-b hasPart book-a"),
                rows("SELECT live.id || ' ' || relation || ' ' || target AS v FROM link JOIN live ON live.key = link.item WHERE live.kind = 'EXHIBIT' ORDER BY 1"));
    }

    @Test
    void whatAnExhibitCannotShowIsSaidWithSheetRowAndColumn() throws Exception {
        folder.write("exhibits.csv", "id,title,shows,turn\nexhibit-a,甲,place-a,\nexhibit-b,乙,lecture-x,\nexhibit-c,丙,lecture-a,p/turn\nexhibit-d,丁,,\n");
        folder.write("看点.csv", "展品,横,纵,标题\nexhibit-a,10,90,角落\n");
        List<String> problems = refused();
        for (String start : List.of("exhibits.csv，第 2 行", "exhibits.csv，第 3 行", "exhibits.csv，第 4 行")) {
            assertTrue(problems.stream().anyMatch(problem -> problem.startsWith(start) && problem.contains("shows")), start + " in " + problems);
        }
        assertTrue(problems.stream().anyMatch(problem -> problem.contains("turn") && problem.contains("lecture-a")), problems::toString);
    }

    private Card card(String id) {
        return hall.catalogue.card(id).orElseThrow();
    }

    private void aHallWithAPlan() throws Exception {
        folder.write("halls.csv", "id,title,平面图\nhall-a,厅,p/t1.jpg\n");
        folder.write("exhibits.csv", "id,title,hall,平面图横,平面图纵,voice\nexhibit-a,长卷,hall-a,25,50,s/told.mp3\nexhibit-b,院子,hall-a,,,\nexhibit-c,灯笼,hall-a,75.5,10,\nexhibit-d,街角,,,,\n");
        Files.delete(folder.path.resolve("看点.csv"));
        folder.write("更多图片.csv", "条目,图片,图注,日期\ndoc-a,p/t1.jpg,从前的样子,1935~\ndoc-a,p/t2.jpg,,\nexhibit-b,p/t2.jpg,院子一角,\n");
        byte[] sound = Files.readAllBytes(folder.path.resolve("s/a.mp3"));
        folder.bytes("s/told.mp3", sound);
        folder.bytes("s/told.en.mp3", sound);
    }

    @Test
    void plansFurtherPicturesAndVoicesInSeveralLanguagesArrive() throws Exception {
        aHallWithAPlan();
        builds();
        hall.installer.install(work.resolve("small.zip"), Progress.SILENT);
        assertEquals(List.of("0.25 0.5 exhibit-a", "0.755 0.1 exhibit-c"),
                rows("SELECT x || ' ' || y || ' ' || target AS v FROM spot JOIN live ON live.key = spot.item WHERE live.id = 'hall-a' ORDER BY spot.position"));
        assertEquals(1, rows("SELECT role AS v FROM medium JOIN live ON live.key = medium.item WHERE live.id = 'hall-a' AND role = 'plan'").size());
        assertEquals(List.of("doc-a 1935~ 从前的样子", "doc-a  ", "exhibit-b  院子一角"), hall.store.query(
                "SELECT live.id, shot.date, shot.title FROM shot JOIN live ON live.key = shot.item WHERE shot.kind = 'MORE' ORDER BY live.id, shot.position",
                row -> row.textOrEmpty("id") + " " + row.textOrEmpty("date") + " " + yunguan.catalogue.LangText.read(row.text("title")).in(Lang.HANS)));
        var voices = hall.catalogue.voices(card("exhibit-a"));
        assertEquals(Set.of("zh-Hans", "en"), voices.sounds().keySet());
        assertEquals("", voices.foreign(Lang.HANT) + voices.foreign(Lang.EN));
        assertEquals("zh-Hans", hall.catalogue.voices(card("doc-a")).foreign(Lang.EN), "who reads English is told that this one reads Chinese");
        assertEquals("doc-a", new Search(hall.store).find("从前的样子").hits().getFirst().card().id(), "what stands below a picture is found");
        assertEquals(List.of("exhibit-a"), new Search(hall.store).find("长卷").hits().stream().map(hit -> hit.card().id()).toList(), "a name on a plan is no second find");
    }

    @Test
    void whatIsWrongWithPlansAndPicturesIsNamedWithItsSheetRowAndColumn() throws Exception {
        aHallWithAPlan();
        folder.write("halls.csv", "id,title,平面图\nhall-a,厅,p/none.jpg\nhall-b,厅,\n");
        folder.write("exhibits.csv", "id,title,hall,平面图横,平面图纵,voice\nexhibit-a,长卷,hall-b,25,50,s/none.mp3\nexhibit-b,院子,hall-a,25,,\nexhibit-c,灯笼,hall-a,110,左,\nexhibit-d,街角,,1,1,\n");
        folder.write("更多图片.csv", "条目,图片,日期\nbook-a,p/t1.jpg,\nnobody,p/t2.jpg,\ndoc-a,p/none.jpg,从前\ndoc-a,,\n");
        String all = String.join("\n", refused());
        for (String said : List.of("halls.csv，第 2 行，平面图 列", "exhibits.csv，第 2 行，平面图横 列", "没有平面图", "exhibits.csv，第 2 行，voice 列", "exhibits.csv，第 3 行，平面图纵 列",
                "exhibits.csv，第 4 行，平面图横 列", "exhibits.csv，第 4 行，平面图纵 列", "exhibits.csv，第 5 行，hall 列", "更多图片.csv，第 2 行，条目 列", "更多图片.csv，第 3 行，条目 列",
                "更多图片.csv，第 4 行，图片 列", "更多图片.csv，第 4 行，日期 列", "更多图片.csv，第 5 行，图片 列")) {
            assertTrue(all.contains(said), said + " should be said in\n" + all);
        }
    }

    @Test
    void theSmallestFormIsATitleAndAFile() throws Exception {
        folder.write("exhibits.csv", "title,id,panorama\n院子,exhibit-b,p/around.jpg\n");
        Files.delete(folder.path.resolve("看点.csv"));
        Files.delete(folder.path.resolve("多张对比.csv"));
        builds();
    }

    @Test
    void whatIsWrongIsNamedWithItsSheetRowAndColumn() throws Exception {
        folder.write("数字.csv", "条目,名称,数量,进度\ndoc-a,公园,四十四,\nplace-b,公园,1,\ndoc-a,,3,完了\n");
        folder.write("看点.csv", "展品,横,纵,标题,通往\nexhibit-b,250,50,大门,\ndoc-a,1,1,错,nowhere\n");
        folder.write("多张对比.csv", "展品,照片,对准点\nexhibit-d,p/t1.jpg,中间\n");
        folder.write("texts/long.md", "![没有](p/none.jpg)\n");
        folder.bytes("p/around.jpg", jpeg(400, 300, 0x88AA88));
        for (int i = 4; i <= 12; i++) {
            Files.delete(folder.path.resolve("p/turn/side-" + i + ".jpg"));
        }
        String all = String.join("\n", refused());
        for (String said : List.of("数字.csv，第 2 行，数量 列", "四十四", "数字.csv，第 3 行，条目 列", "数字.csv，第 4 行，名称 列", "数字.csv，第 4 行，进度 列",
                "看点.csv，第 2 行，横 列", "看点.csv，第 3 行，展品 列", "看点.csv，第 3 行，通往 列", "多张对比.csv，第 2 行，对准点 列", "多张对比.csv，第 2 行，展品 列",
                "documents.csv，第 2 行，text 列", "p/none.jpg", "exhibits.csv，第 3 行，panorama 列", "400 × 200", "exhibits.csv，第 4 行，turn 列", "8 … 120")) {
            assertTrue(all.contains(said), said + " should be said in\n" + all);
        }
    }

    @Test
    void theArchiveGoesOutAsDublinCoreAndAsRoCrate() throws Exception {
        builds();
        hall.installer.install(work.resolve("small.zip"), Progress.SILENT);
        Path records = work.resolve("records.xml");
        new RecordExport(hall.premises).export("small", records, RecordExport.Form.DUBLIN_CORE);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document read = factory.newDocumentBuilder().parse(records.toFile());
        String dc = "http://purl.org/dc/elements/1.1/";
        assertEquals("small/doc-a", read.getElementsByTagNameNS(dc, "identifier").item(0).getTextContent());
        assertEquals("文献", read.getElementsByTagNameNS(dc, "title").item(0).getTextContent());
        assertEquals("1921~", read.getElementsByTagNameNS("http://purl.org/dc/terms/", "temporal").item(0).getTextContent());
        assertEquals("据报道", read.getElementsByTagNameNS(dc, "source").item(0).getTextContent());
        assertEquals("重大党史", read.getElementsByTagNameNS(dc, "subject").item(0).getTextContent());
        assertEquals("CC-BY-4.0", read.getElementsByTagNameNS(dc, "rights").item(0).getTextContent());
        Path crate = work.resolve("crate.json");
        new RecordExport(hall.premises).export("small", crate, RecordExport.Form.RO_CRATE);
        assertTrue(Files.readString(crate).contains("https://w3id.org/ro/crate/1.1"));
    }
}
