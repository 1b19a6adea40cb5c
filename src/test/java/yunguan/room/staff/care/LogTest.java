package yunguan.room.staff.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.pack.Refusal;
import yunguan.pack.Stick;
import yunguan.settings.Key;
import yunguan.store.Database;
import yunguan.task.Background;
import yunguan.ui.Texts;
import yunguan.visits.Deed;
import yunguan.visits.StaffLog;

/** The log at the desk: words for everything that is ever logged, and a table that a spreadsheet only shows. */
class LogTest {

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-12-01T08:00:00Z");
    private Database store;
    private Database visits;
    private StaffLog log;

    @BeforeEach
    void open() {
        store = Database.open(folder.resolve("store.db"), "store");
        visits = Database.open(folder.resolve("visits.db"), "visits");
        log = new StaffLog(visits, () -> now);
        store.update("INSERT INTO pack VALUES ('taijiang', 3, '{\"zh-Hans\":\"台江云馆\",\"en\":\"Taijiang\"}', '', '', '', '', NULL)");
    }

    @AfterEach
    void close() {
        store.close();
        visits.close();
    }

    private static LogWords words(Lang lang) {
        return new LogWords(new Texts(new SimpleObjectProperty<>(lang)), Map.of("taijiang", new LangText(Map.of("zh-Hans", "台江云馆", "en", "Taijiang"))));
    }

    private static StaffLog.Line line(String what, String subject, long version, String result) {
        return new StaffLog.Line(Instant.parse("2026-12-01T08:00:00Z"), what, subject, version, result);
    }

    private LogModel model(List<Stick> sticks) {
        LogModel model = new LogModel(log, new LogShelf(store), () -> sticks, Background.direct());
        model.refresh();
        return model;
    }

    @Test
    void everyDeedAndEveryResultHasWordsInEveryLanguage() {
        for (Lang lang : Lang.OWN) {
            LogWords words = words(lang);
            Set<String> deeds = new HashSet<>();
            for (Deed deed : Deed.values()) {
                String said = words.deed(line(deed.word(), "", 0, "done"));
                assertFalse(said.isBlank());
                assertTrue(deeds.add(said), "two deeds are called " + said);
            }
            for (Deed.Result result : Deed.Result.values()) {
                assertFalse(words.result(line("install", "x", 0, result.word())).equals(result.word()), result.name());
            }
            for (Refusal refusal : Refusal.values()) {
                StaffLog.Line refused = line("install", "x.zip", 0, refusal.name());
                assertFalse(words.result(refused).contains(refusal.name()), refusal.name());
                assertTrue(LogWords.failed(refused));
            }
            for (Key key : Key.values()) {
                assertFalse(words.deed(line("settings", key.key(), 0, "done")).contains(key.key().indexOf('.') < 0 ? "\0" : key.key()), key.key());
            }
        }
    }

    @Test
    void aLineSaysWhatAClerkWouldSay() {
        assertEquals("装入“台江云馆”第 3 版 — 已完成", words(Lang.HANS).deed(line("install", "taijiang", 3, "done")) + " — "
                + words(Lang.HANS).result(line("install", "taijiang", 3, "done")));
        assertEquals("Installed \"Taijiang\" version 3", words(Lang.EN).deed(line("install", "taijiang", 3, "done")));
        assertEquals("装入“x.zip” — 没有装入：没有签名", words(Lang.HANS).deed(line("install", "x.zip", 0, "UNSIGNED")) + " — "
                + words(Lang.HANS).result(line("install", "x.zip", 0, "UNSIGNED")));
        assertEquals("损坏的文件：修复前 3 个，修复后 0 个", words(Lang.HANS).result(line("repair", "stick", 0, "3 → 0")));
        assertEquals("原因：版权问题", words(Lang.HANS).result(line("withdraw", "doc-a", 0, "版权问题")));
        assertEquals("其他操作：sing x", words(Lang.HANS).deed(line("sing", "x", 0, "done")), "a newer kiosk wrote it");
    }

    @Test
    void theNewestComeFirstAndOlderOnesOnRequest() {
        for (int i = 0; i < 100; i++) {
            log.write(Deed.PIN, "", 0, Deed.Result.RIGHT);
        }
        log.write(Deed.INSTALL, "taijiang", 3, Deed.Result.DONE);
        LogModel model = model(List.of());
        assertEquals(60, model.page().get().lines().size());
        assertEquals("taijiang", model.page().get().lines().getFirst().subject());
        assertEquals("台江云馆", model.page().get().titles().get("taijiang").in(Lang.HANS));
        assertTrue(model.more().get());
        model.showMore();
        assertEquals(101, model.page().get().lines().size());
        assertFalse(model.more().get());
    }

    @Test
    void aSpreadsheetShowsTheTableAndReckonsNothing() {
        StaffLog.Line evil = line("withdraw", "=cmd|' /C calc'!A0", 0, "=1+1");
        String table = LogSheet.table(List.of(line("settings", "x", 0, "=HYPERLINK(\"x\")"), line("settings", "x", 0, "＝1"), evil), words(Lang.HANS), ZoneOffset.UTC);
        assertTrue(table.startsWith("\uFEFF时间,做了什么,结果,原始记录\r\n"), table);
        assertTrue(table.contains("\r\n2026-12-01 08:00:00,修改设置：x,\"'=HYPERLINK(\"\"x\"\")\",\"settings | x"), table);
        assertTrue(table.contains(",'＝1,"), table);
        for (String text : List.of("=1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", "＝1", "＋1", "－1", "＠x")) {
            assertEquals("'" + text, LogSheet.harmless(text));
        }
        assertEquals("装入“=1”", LogSheet.harmless("装入“=1”"));
        assertEquals("", LogSheet.harmless(""));
    }

    @Test
    void allOfItIsSavedToAStickWholeOrNotAtAll() throws Exception {
        for (int i = 0; i < 100; i++) {
            log.write(Deed.PIN, "", 0, Deed.Result.RIGHT);
        }
        Path root = Files.createDirectories(folder.resolve("stick"));
        Stick stick = new Stick("stick", root, List.of(), false, false);
        LogModel model = model(List.of(stick));
        model.lookForSticks();
        assertEquals(List.of(stick), model.plugged());
        model.save(stick, titles -> words(Lang.HANS));
        model.save(stick, titles -> words(Lang.HANS));
        assertEquals(LogModel.Saving.SAVED, model.saving().get());
        try (var files = Files.list(root)) {
            List<Path> all = files.toList();
            assertEquals(1, all.size());
            assertEquals("stick/" + all.getFirst().getFileName(), model.savedAs());
            assertEquals(101, Files.readAllLines(all.getFirst()).size());
        }
        model.save(new Stick("gone", folder.resolve("gone"), List.of(), false, false), titles -> words(Lang.HANS));
        assertEquals(LogModel.Saving.FAILED, model.saving().get());
    }
}
