package yunguan.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
