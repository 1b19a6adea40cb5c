package yunguan.room.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Search;
import yunguan.catalogue.SearchIndex;
import yunguan.store.Database;
import yunguan.task.Background;

class SearchModelTest {

    @TempDir
    Path folder;

    private Database store;
    private SearchModel model;

    @BeforeEach
    void open() {
        store = Database.open(folder.resolve("store.db"), "store");
        store.inTransaction(transaction -> {
            transaction.update("INSERT INTO pack (id, version, title, publisher, date, license, installed) VALUES ('p', 1, '{}', '', '', '', '')");
            transaction.update("INSERT INTO heading VALUES ('p', 1, 'strand', 'archive', 1, '{\"zh-Hans\":\"重大党史\"}', '{}', '', '')");
            long key = transaction.insert("""
                    INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, heading, date, audience, language, source, notice, pending, license)
                    VALUES ('p', 1, 'sxh', 'PLACE', 1, '{"zh-Hans":"上下杭"}', '{}', '{}', '{}', 'strand', '', '', '', '{}', '{}', 0, '')""");
            SearchIndex.add(transaction, key, Kind.PLACE, "title", null, new LangText(java.util.Map.of("zh-Hans", "上下杭")));
            return null;
        });
        model = new SearchModel(new Search(store), new Catalogue(store), Background.direct());
        model.begin("");
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void itBeginsWithTopicsAndPlaces() {
        assertEquals(SearchModel.State.SUGGESTIONS, model.state().get());
        assertEquals(1, model.topics().size());
        assertEquals(1, model.places().size());
    }

    @Test
    void everyLetterLooks() {
        model.type("s");
        model.type("x");
        assertEquals("sx", model.words().get());
        assertEquals(SearchModel.State.FOUND, model.state().get());
        model.type("q");
        assertEquals(SearchModel.State.NEAREST, model.state().get());
        assertEquals("sx", model.answer().get().nearest());
        model.delete();
        assertEquals(SearchModel.State.FOUND, model.state().get());
        model.clear();
        assertEquals(SearchModel.State.SUGGESTIONS, model.state().get());
        model.delete();
        assertEquals("", model.words().get());
    }

    @Test
    void whatIsNowhereIsSaidSo() {
        model.words().set("qqq");
        assertEquals(SearchModel.State.NOTHING, model.state().get());
    }

    @Test
    void theKeyboardOffersWhatTheLettersMayMean() {
        model.words().set("sx");
        assertEquals("上下", model.candidates().getFirst().words());
        model.words().set("上下");
        assertEquals("杭", model.candidates().getFirst().shown());
        assertEquals("上下杭", model.candidates().getFirst().words());
    }

    @Test
    void aTopicShowsWhatStandsUnderIt() {
        model.choose(model.topics().getFirst());
        assertEquals(SearchModel.State.FOUND, model.state().get());
        assertEquals("sxh", model.answer().get().hits().getFirst().card().id());
        model.clear();
        assertEquals(SearchModel.State.SUGGESTIONS, model.state().get());
    }
}
