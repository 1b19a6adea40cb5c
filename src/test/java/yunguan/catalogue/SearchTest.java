package yunguan.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.store.Database;
import yunguan.store.Question;
import yunguan.store.Transaction;

class SearchTest {

    @TempDir
    Path folder;

    private Database store;
    private Search search;

    @BeforeEach
    void fill() {
        store = Database.open(folder.resolve("store.db"), "store");
        search = new Search(store);
        store.inTransaction(transaction -> {
            transaction.update("INSERT INTO pack (id, version, title, publisher, date, license, installed) VALUES ('p', 1, '{}', '', '', '', '')");
            item(transaction, "sxh", Kind.PLACE, "上下杭历史文化街区", "Shangxiahang quarter");
            item(transaction, "gjdy", Kind.PLACE, "高家大院", "Gao family courtyard");
            item(transaction, "sf", Kind.LECTURE, "茶亭书场", "Chating story house");
            long film = item(transaction, "mj", Kind.LECTURE, "闽江地下航线", "An underground route on the Min");
            SearchIndex.add(transaction, film, Kind.LECTURE, "cue", 12.5, LangText.derived(Map.of("zh-Hans", "老人们用十番音乐讲述")));
            return null;
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static long item(Transaction transaction, String id, Kind kind, String title, String english) {
        LangText name = LangText.derived(Map.of("zh-Hans", title, "en", english));
        long key = transaction.insert("""
                INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, date, audience, language, source, notice, pending, license)
                VALUES ('p', 1, ?, ?, 1, ?, '{}', '{}', '{}', '', '', '', '{}', '{}', 0, '')""", id, kind.name(), name.json());
        SearchIndex.add(transaction, key, kind, "title", null, name);
        return key;
    }

    private String first(String words) {
        Search.Answer answer = search.find(words);
        List<Search.Hit> hits = answer.nearest().isEmpty() ? answer.hits() : List.of();
        return hits.isEmpty() ? "" : hits.getFirst().card().id();
    }

    @Test
    void aPlaceIsFoundHoweverItIsTyped() {
        for (String words : List.of("上下杭", "sxh", "shangxiahang", "ShangXiaHang", "shang xia hang", "下杭", "杭", "历史", "歷史", "上下航",
                "ｓｘｈ", "quarter", "shangx", "lswh")) {
            assertEquals("sxh", first(words), words);
        }
    }

    @Test
    void traditionalFindsSimplifiedAndTheReverse() {
        assertEquals("mj", first("閩江"));
        assertEquals("mj", first("闽江"));
        assertEquals("sf", first("茶亭書場"));
    }

    private void dated(String id, Kind kind, String date) {
        store.inTransaction(transaction -> {
            long key = item(transaction, id, kind, "无题", "Untitled");
            transaction.update("UPDATE item SET date = ? WHERE key = ?", date, key);
            return null;
        });
    }

    private List<String> found(String words) {
        return search.find(words).hits().stream().map(hit -> hit.card().id()).toList();
    }

    @Test
    void aYearFindsWhatWasThenWhateverItsDateSays() {
        dated("day", Kind.EVENT, "1955-05-01");
        dated("between", Kind.EVENT, "1950/1958");
        dated("longer", Kind.PLACE, "1935/1972-08");
        dated("decade", Kind.EVENT, "192X");
        dated("century", Kind.DOCUMENT, "18XX");
        dated("about", Kind.EVENT, "1935~");
        dated("still", Kind.EVENT, "2015/..");
        dated("until", Kind.EVENT, "../1949");
        dated("map", Kind.MAP, "1950/1960");
        search = new Search(store); // a pack that is installed makes it read again
        assertEquals(List.of("day", "between", "longer"), found("1955"));
        assertEquals(found("1955"), found("1955年"));
        assertEquals(found("1955"), found("１９５５ 年"));
        assertEquals(List.of("about", "longer", "until"), found("1935"));
        assertEquals(List.of("decade", "until"), found("1925"));
        for (String decade : List.of("1920年代", "1920s", "1920's", "1920 年代", "20世纪20年代", "20世紀20年代")) {
            assertEquals(List.of("decade", "until"), found(decade), decade);
        }
        assertEquals(List.of("century", "until"), found("1850"));
        assertEquals(List.of("century", "until"), found("19世纪"));
        assertEquals(List.of("still"), found("2020"), "it goes on");
        store.update("INSERT INTO hidden VALUES ('between', 'withdrawn'), ('day', 'withdrawn')");
        assertEquals(List.of("longer"), found("1955"), "what is withdrawn is not found by its date");
        assertEquals(List.of("day", "between", "longer"), Search.alsoHidden(store).find("1955").hits().stream().map(hit -> hit.card().id()).toList());
    }

    @Test
    void aYearBeforeTheCommonEraIsCountedBackwards() {
        dated("city", Kind.EVENT, "-0201"); // 202 BC: the year before 1 is written 0000
        dated("later", Kind.EVENT, "0202");
        dated("day", Kind.EVENT, "-0201-03-05");
        dated("decade", Kind.DOCUMENT, "-022X");
        dated("century", Kind.DOCUMENT, "-02XX~");
        dated("reign", Kind.PERSON, "-0201/-0180");
        dated("first", Kind.EVENT, "0000");
        dated("tang", Kind.EVENT, "0618-06");
        dated("far", Kind.EVENT, "Y-12345");
        search = new Search(store);
        for (String year : List.of("公元前202年", "公元前202", "西元前202年", "前202年", "前202", "BC 202", "202 BC", "202 B.C.", "202bce", "公元前 ２０２ 年")) {
            assertEquals(List.of("city", "day", "reign", "century"), found(year), year);
        }
        assertEquals(List.of("city", "day", "decade", "reign", "century"), found("公元前3世纪"));
        assertEquals(found("公元前3世纪"), found("3rd century BC"));
        assertEquals(found("公元前3世纪"), found("前3世紀"));
        assertEquals(List.of("decade", "century"), found("公元前220年代"));
        assertEquals(List.of("first"), found("公元前1年"));
        assertEquals(List.of("first"), found("1 BC"));
        assertEquals(List.of("later"), found("公元202年"));
        assertEquals(List.of("later"), found("AD 202"));
        for (String year : List.of("618年", "公元618年", "ad618", "618 CE", "7世纪", "7th century")) {
            assertEquals(List.of("tang"), found(year), year);
        }
        assertEquals(List.of("first"), found("公元前1世纪"), "and no other of those whose year begins with a minus");
        dated("hundred", Kind.EVENT, "0100");
        dated("three", Kind.EVENT, "-0002");
        search = new Search(store);
        assertEquals(List.of("hundred"), found("公元100年"));
        assertEquals(List.of("three"), found("公元前3年"));
        assertFalse(found("100年").contains("hundred"), "how long, and no year");
        assertFalse(found("前3").contains("three"), "how many, and no year");
    }

    @Test
    void whatIsWithdrawnIsNeitherCountedNorOffered() {
        store.inTransaction(transaction -> {
            for (int i = 0; i < 14; i++) {
                item(transaction, "bridge" + i, Kind.PLACE, "桥乙" + i, "Bridge " + i);
            }
            item(transaction, "gone", Kind.PLACE, "桥甲", "Bridge that was withdrawn");
            return null;
        });
        assertTrue(search.find("桥").more());
        assertTrue(search.find("桥").candidates().stream().anyMatch(one -> one.shown().equals("甲")));
        store.update("INSERT INTO hidden SELECT id, 'withdrawn' FROM item WHERE id IN ('gone', 'bridge0', 'bridge1')");
        Search.Answer answer = search.find("桥");
        assertEquals(12, answer.hits().size());
        assertTrue(!answer.more(), "these are all");
        assertEquals(List.of("乙"), answer.candidates().stream().map(Search.Candidate::shown).toList());
        assertTrue(search.find("qiaojia").candidates().isEmpty());
        store.update("INSERT INTO hidden SELECT id, 'withdrawn' FROM item WHERE id LIKE 'bridge%' AND id NOT IN ('bridge0', 'bridge1')");
        assertTrue(search.find("").candidates().stream().noneMatch(one -> one.shown().equals("桥")), "no title that can be seen begins so");
    }

    @Test
    void afterABlankTheKeyboardOffersWhatTheLastWordMayBe() {
        assertEquals(List.of("福州 闽江"), search.find("福州 minj").candidates().stream().map(Search.Candidate::words).toList());
        assertEquals(List.of("书场 高家"), search.find("书场 高").candidates().stream().map(Search.Candidate::words).toList());
        assertTrue(search.find("shang xia hang").candidates().stream().map(Search.Candidate::words).anyMatch("上下杭"::equals), "one name, with blanks in it");
    }

    @Test
    void halfTypedPinyinIsEnough() {
        assertEquals("mj", first("minj"));
        assertEquals("gjdy", first("gjdy"));
    }

    @Test
    void whatIsSaidInAFilmIsFoundAtItsSecond() {
        Search.Hit hit = search.find("十番").hits().getFirst();
        assertEquals("mj", hit.card().id());
        assertEquals(12.5, hit.at());
        assertEquals("cue", hit.field());
    }

    @Test
    void everyReadingOfACharacterCounts() {
        store.inTransaction(transaction -> item(transaction, "bank", Kind.PLACE, "银行音乐厅", "Bank"));
        store.update("UPDATE pack SET version = 2");
        store.update("UPDATE item SET version = 2");
        for (String words : List.of("yinhangyinyueting", "yinxingyinleting", "yhyyt", "yxylt")) {
            assertEquals("bank", first(words), words);
        }
    }

    @Test
    void aYearFindsWhatIsOfThatYear() {
        store.update("UPDATE item SET date = '1949-08-17' WHERE id = 'gjdy'");
        assertEquals("gjdy", first("1949"));
        assertEquals("gjdy", first("１９４９"));
        assertEquals("", first("1950"));
        assertEquals(List.of("1949"), new Catalogue(store).years(5));
    }

    @Test
    void whatIsGivenUpIsAnsweredByNothing() {
        Question question = new Question();
        question.giveUp();
        assertEquals(Search.Answer.NOTHING, search.find("上下杭", question));
        assertEquals("sxh", first("上下杭"));
    }

    @Test
    void aTraditionalTextIsMarkedWhereItWasFound() {
        Search.Hit hit = search.find("十番音乐").hits().getFirst();
        Marks.Marked marked = hit.marked(Lang.HANT);
        assertEquals("老人們用十番音樂講述", marked.text());
        assertEquals(List.of(new Marks.Range(4, 8)), marked.ranges());
        assertEquals(List.of(new Marks.Range(0, 3)), search.find("sxh").hits().getFirst().marked(Lang.HANT).ranges());
    }

    @Test
    void whatWasFoundIsReadInTheVenuesOwnWords() {
        ChineseForms forms = new ChineseForms(ChineseWords.parse("台江=檯江"));
        LangText derived = LangText.derived(Map.of("zh-Hans", "我们台江"));
        assertEquals(new Marks.Marked("我們檯江", List.of(new Marks.Range(2, 4))), new Marks(new Typed("台江"), null).in(derived, Lang.HANT, forms));
        assertEquals("我們臺江", new Marks(new Typed("台江"), null).in(derived, Lang.HANT).text(), "without them");
    }

    @Test
    void whatIsNowhereShowsTheNearest() {
        Search.Answer answer = search.find("高家大院子");
        assertEquals("高家大院", answer.nearest());
        assertEquals("gjdy", answer.hits().getFirst().card().id());
    }

    @Test
    void signsAloneFindNothingAndBreakNothing() {
        for (String words : List.of("", " ", "\"", "*", "' OR 1=1 --", "()", "AND", "NEAR(", "：", "😀")) {
            search.find(words);
        }
        assertEquals("", first("zzzzqq"));
    }

    @Test
    void whatIsRemovedIsNotFound() {
        store.inTransaction(transaction -> {
            long key = transaction.one("SELECT key FROM item WHERE id = 'sxh'", row -> row.whole("key")).orElseThrow();
            SearchIndex.remove(transaction, key);
            return transaction.update("DELETE FROM item WHERE key = ?", key);
        });
        assertEquals("", first("sxh"));
    }
}
