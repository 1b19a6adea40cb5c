package yunguan.room.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

class AttractModelTest {

    private static Showpiece piece(int number, boolean film) {
        Card card = new Card(number, "item-" + number, film ? Kind.LECTURE : Kind.EXHIBIT, new LangText(Map.of("zh-Hans", "题" + number)), LangText.EMPTY, null,
                "picture" + number, "", Set.of(), "", LangText.EMPTY, false);
        return new Showpiece(card, film ? new Item.Medium("film", 60, 16, 9) : null);
    }

    private static List<Showpiece> pieces(int many) {
        return IntStream.range(0, many).mapToObj(number -> piece(number, false)).toList();
    }

    private static @Nullable String shown(AttractModel model) {
        Showpiece piece = Objects.requireNonNull(model.turn().get()).piece();
        return piece == null ? null : piece.card().id();
    }

    @Test
    void nothingStandsStillForAMinute() {
        for (int many : new int[] {0, 1, 2, 3, 20}) {
            AttractModel model = new AttractModel(Lang.OWN);
            model.show(pieces(many));
            AttractModel.Turn before = model.turn().get();
            int same = 0;
            for (int step = 0; step < 200; step++) {
                model.step();
                AttractModel.Turn now = Objects.requireNonNull(model.turn().get());
                boolean stays = now.equals(before);
                same = stays ? same + AttractModel.STEP_SECONDS : 0;
                assertTrue(same < 60, "with " + many + " pieces");
                if (!stays) {
                    assertNotEquals(Objects.requireNonNull(before).place(), now.place(), "the words move with every picture");
                }
                before = now;
            }
        }
    }

    @Test
    void whoeverPassesByIsCalledInEveryLanguageWithinFifteenSecondsAndTheWordsAreInEachInTurn() {
        AttractModel model = new AttractModel(Lang.OWN);
        model.show(pieces(5));
        Set<Lang> called = new HashSet<>(Set.of(model.call().get()));
        model.step();
        called.add(model.call().get());
        model.step();
        called.add(model.call().get());
        assertEquals(Set.copyOf(Lang.OWN), called);
        Set<Lang> words = new HashSet<>();
        for (int step = 0; step < 12; step++) {
            words.add(Objects.requireNonNull(model.turn().get()).words());
            model.step();
        }
        assertEquals(Set.copyOf(Lang.OWN), words);
    }

    @Test
    void aPieceOfFilmFollowsItsPictureUnlessNoFilmPlaysHere() {
        AttractModel model = new AttractModel(Lang.OWN);
        model.show(List.of(piece(0, true), piece(1, true), piece(2, true)));
        assertFalse(Objects.requireNonNull(model.turn().get()).moving());
        model.step();
        assertTrue(Objects.requireNonNull(model.turn().get()).moving());
        model.noFilms();
        assertFalse(Objects.requireNonNull(model.turn().get()).moving());
        for (int step = 0; step < 30; step++) {
            model.step();
            assertFalse(Objects.requireNonNull(model.turn().get()).moving());
        }
        model.begins();
        for (int step = 0; step < 3; step++) {
            model.step();
        }
        assertTrue(IntStream.range(0, 6).anyMatch(step -> {
            model.step();
            return Objects.requireNonNull(model.turn().get()).moving();
        }), "the next time it is tried again");
    }

    @Test
    void theMapFliesAlongATrailAlsoWhereNoFilmPlays() {
        AttractModel model = new AttractModel(Lang.OWN);
        Card trail = new Card(1, "trail", Kind.TRAIL, LangText.EMPTY, LangText.EMPTY, null, "picture", "", Set.of(), "", LangText.EMPTY, false);
        model.show(List.of(new Showpiece(trail, null), piece(1, true), piece(2, true)));
        model.noFilms();
        model.step();
        assertTrue(Objects.requireNonNull(model.turn().get()).moving());
        model.noFilms();
        assertTrue(Objects.requireNonNull(model.turn().get()).moving(), "a flight is no film");
    }

    @Test
    void aFlightIsWaitedForButNotForAMinute() {
        AttractModel model = new AttractModel(Lang.OWN);
        Card trail = new Card(1, "trail", Kind.TRAIL, LangText.EMPTY, LangText.EMPTY, null, null, "", Set.of(), "", LangText.EMPTY, false);
        model.show(List.of(new Showpiece(trail, null), piece(1, false)));
        model.step();
        Set<Lang> called = new HashSet<>();
        for (int step = 0; step < 5; step++) {
            model.step(true);
            called.add(model.call().get());
        }
        assertEquals("trail", shown(model), "it is not cut off");
        assertEquals(Set.copyOf(Lang.OWN), called, "meanwhile the call goes on in all languages");
        model.step(false);
        assertNotEquals("trail", shown(model));
        while (!"trail".equals(shown(model))) {
            model.step();
        }
        int steps = 0;
        while ("trail".equals(shown(model))) {
            model.step(true);
            steps++;
        }
        assertTrue(steps * AttractModel.STEP_SECONDS < 60, steps + " steps");
    }

    @Test
    void whatIsTakenAwayGoesAtOnceAndWhatCannotBeShownIsPassedOver() {
        AttractModel model = new AttractModel(Lang.OWN);
        model.show(pieces(5));
        assertEquals("item-0", shown(model));
        model.show(pieces(5).subList(1, 5));
        assertNotEquals("item-0", shown(model));
        for (int refused = 0; refused < 10; refused++) {
            model.refuse();
        }
        model.show(List.of());
        assertNull(shown(model), "the name of the hall is always there");
        model.step();
        model.step();
        assertNull(shown(model));
    }

    @Test
    void oneSentenceIsReadInPassing() {
        assertEquals("一句话。", FirstSentence.of("一句话。第二句话。"));
        assertEquals("Old house, No. 16.", FirstSentence.of("Old house, No. 16."), "an abbreviation ends no sentence that is the only one");
        assertEquals("没有句号", FirstSentence.of(" 没有句号 "));
    }
}
