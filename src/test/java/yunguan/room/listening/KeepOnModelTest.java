package yunguan.room.listening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.Card;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.shell.KeepOn;

class KeepOnModelTest {

    private final KeepOn keepOn = new KeepOn();
    private final List<String> opened = new ArrayList<>();

    private static Card card(String id) {
        return new Card(1, id, Kind.AUDIO, LangText.EMPTY, LangText.EMPTY, null, null, "", Set.of(), "", LangText.EMPTY, false);
    }

    private static ListeningShelf.Piece piece(String id, int episode) {
        return new ListeningShelf.Piece(card(id), LangText.EMPTY, episode, 60);
    }

    private KeepOnModel model() {
        return new KeepOnModel(keepOn, () -> Optional.of(card("next")), card -> opened.add(card.id()));
    }

    private static void pass(KeepOnModel model, int seconds) {
        for (int i = 0; i < seconds; i++) {
            model.second();
        }
    }

    @Test
    void nothingFollowsForWhoeverHasNotSaidSo() {
        KeepOnModel model = model();
        model.ended();
        pass(model, 100);
        assertEquals(KeepOnModel.Now.OVER, model.now().get());
        assertFalse(model.present());
        assertEquals(List.of(), opened);
    }

    @Test
    void theNextBeginsAfterAWhileInWhichSomebodyCountsAsThere() {
        keepOn.wanted().set(true);
        KeepOnModel model = model();
        model.ended();
        assertTrue(model.present());
        pass(model, KeepOnModel.PAUSE - 1);
        assertEquals(List.of(), opened);
        pass(model, 1);
        assertEquals(List.of("next"), opened);
        pass(model, 10);
        assertEquals(1, opened.size(), "once");
    }

    @Test
    void whoeverGoesAwayMeanwhileCountsAsThereNoMore() {
        keepOn.wanted().set(true);
        KeepOnModel model = model();
        model.ended();
        model.plays();
        assertFalse(model.present());
        pass(model, 100);
        assertEquals(List.of(), opened);
    }

    @Test
    void itCanBeTakenBackAndAskedForLate() {
        keepOn.wanted().set(true);
        KeepOnModel model = model();
        model.ended();
        model.no();
        pass(model, 100);
        assertEquals(List.of(), opened);
        assertFalse(keepOn.wanted().get());
        keepOn.wanted().set(true);
        model.switched();
        assertEquals(KeepOnModel.Now.GOES_ON, model.now().get(), "who switches it on after the end is heard too");
        model.yes();
        assertEquals(List.of("next"), opened);
    }

    @Test
    void afterManyPiecesThatNobodyTouchedItAsks() {
        keepOn.wanted().set(true);
        int pieces = 0;
        KeepOnModel model = model();
        while (true) {
            pieces++;
            model.ended();
            if (model.now().get() == KeepOnModel.Now.ASKS) {
                break;
            }
            pass(model, KeepOnModel.PAUSE);
            model = model();
        }
        assertEquals(KeepOn.MOST_PIECES, pieces);
        assertFalse(model.present(), "while it asks, nobody is taken to be there");
        pass(model, 1000);
        assertEquals(KeepOn.MOST_PIECES - 1, opened.size());
        model.yes();
        KeepOnModel after = model();
        after.ended();
        assertEquals(KeepOnModel.Now.GOES_ON, after.now().get(), "a yes counts from the beginning again");
    }

    @Test
    void afterAnHourItAsksAndATouchCountsAnew() {
        keepOn.wanted().set(true);
        KeepOnModel model = model();
        model.heard(3599);
        model.heard(2);
        model.ended();
        assertEquals(KeepOnModel.Now.ASKS, model.now().get());
        KeepOnModel touched = model();
        touched.heard(3601);
        touched.touched();
        touched.ended();
        assertEquals(KeepOnModel.Now.GOES_ON, touched.now().get());
    }

    @Test
    void aSeriesIsHeardOnceEachAndThenEnds() {
        List<ListeningShelf.Piece> series = List.of(piece("e4", 4), piece("e3", 3), piece("e2", 2), piece("e1", 1));
        assertEquals(List.of("e2", "e3", "e4", "e1"), heardFrom("e2", series), "the newer ones first, as they came; then the older");
        assertEquals(List.of("e4", "e3", "e2", "e1"), heardFrom("e4", series), "who begins with today's hears the days before");
        List<ListeningShelf.Piece> theme = List.of(piece("a", 0), piece("b", 0), piece("c", 0));
        assertEquals(List.of("b", "c"), heardFrom("b", theme), "down the shelf, and not round and round");
        assertTrue(Following.after("gone", theme, id -> false).isEmpty());
    }

    private static List<String> heardFrom(String first, List<ListeningShelf.Piece> shelf) {
        List<String> order = new ArrayList<>();
        Set<String> heard = new HashSet<>();
        Optional<String> now = Optional.of(first);
        while (now.isPresent()) {
            order.add(now.get());
            Optional<String> next = Following.after(now.get(), shelf, heard::contains).map(piece -> piece.card().id());
            heard.add(now.get());
            now = next;
        }
        return order;
    }
}
