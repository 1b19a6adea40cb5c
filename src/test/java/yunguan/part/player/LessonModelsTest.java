package yunguan.part.player;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.shell.CaptionSize;
import yunguan.shell.Visit;

/** What stands beside a film, without a screen. */
class LessonModelsTest {

    private static final List<Item.Cue> SAID = List.of(new Item.Cue("zh-Hans", 0, 2, "我们来看高家大院。"),
            new Item.Cue("zh-Hans", 2, 4, "再走到上下杭去。"), new Item.Cue("zh-Hans", 4, 6, "The park, 南公园。"));

    static Card card(String id, Kind kind) {
        return new Card(1, id, kind, LangText.EMPTY, LangText.EMPTY, null, null, "", Set.of(), "", LangText.EMPTY, false);
    }

    @Test
    void whatIsSaidIsFoundByCharactersInEitherFormAndByInitialsAndSyllables() {
        TranscriptModel model = new TranscriptModel();
        model.read(SAID);
        assertEquals(List.of(0, 1, 2), model.shown());
        for (String typed : List.of("大院", "gjdy", "gaojia", "gaojiady", "gaojd")) {
            typed.chars().forEach(letter -> model.type(Character.toString(letter)));
            assertEquals(List.of(0), model.shown(), typed);
            assertEquals(1, model.found().get());
            model.clear();
        }
        "南公園".chars().forEach(letter -> model.type(Character.toString(letter)));
        assertEquals(List.of(2), model.shown(), "a traditional word in simplified text");
        model.clear();
        "PARK".chars().forEach(letter -> model.type(Character.toString(letter)));
        assertEquals(List.of(2), model.shown());
        model.type("q");
        assertEquals(List.of(), model.shown());
        model.delete();
        assertEquals(List.of(2), model.shown());
        model.clear();
        model.type("g");
        assertEquals(List.of(), model.shown(), "one letter alone sounds like nearly everything");
        model.clear();
        assertEquals(List.of(0, 1, 2), model.shown());
        assertFalse(model.looks());
    }

    @Test
    void whatIsSpokenOfStandsThereFromItsSecondAndAPlaceGoesBeforeTheRest() {
        Moments moments = new Moments(List.of(new Item.Moment(3, card("doc", Kind.DOCUMENT)), new Item.Moment(3, card("place", Kind.PLACE)),
                new Item.Moment(9, card("person", Kind.PERSON))));
        assertEquals(Optional.empty(), moments.at(2.9));
        assertEquals("place", moments.at(3).orElseThrow().id());
        assertEquals("place", moments.at(8.9).orElseThrow().id());
        assertEquals("person", moments.at(100).orElseThrow().id());
        assertEquals(Optional.empty(), new Moments(List.of()).at(5));
    }

    @Test
    void whatIsKeptAndChosenBelongsToTheVisitAndIsSomethingToReset() {
        Visit visit = new Visit(Lang.HANS, 0.5, 1);
        assertTrue(visit.asItBegan());
        Card place = card("place", Kind.PLACE);
        visit.keep(place);
        assertTrue(visit.keeps("place"));
        assertFalse(visit.asItBegan());
        visit.keep(place);
        assertFalse(visit.keeps("place"));
        assertTrue(visit.asItBegan());
        visit.speed().set(0.75);
        assertFalse(visit.asItBegan());
        visit.speed().set(1);
        visit.captionSize().set(CaptionSize.LARGE);
        assertFalse(visit.asItBegan());
        visit.captionSize().set(CaptionSize.MIDDLE);
        visit.captionLanguage().set("en");
        assertFalse(visit.asItBegan());
    }

    @Test
    void captionsComeInTheLanguageThatIsAskedForWhereThereIsOne() {
        Captions captions = new Captions(List.of(new Item.Cue("zh-Hans", 0, 2, "甲"), new Item.Cue("en", 0, 2, "A")));
        assertEquals(List.of("zh-Hans", "en"), captions.tags());
        assertEquals("A", captions.at("en", Lang.HANS, 1));
        assertEquals("", captions.at("en", Lang.HANS, 3));
        assertEquals("甲", captions.at("", Lang.HANS, 1));
        assertEquals("甲", captions.at("fr", Lang.HANS, 1));
    }

    @Test
    void loudPiecesAreLoweredToTheSameLevelAndNothingIsMadeLouder() {
        assertEquals(1, Loudness.evened(Item.Measured.NOTHING));
        assertEquals(1, Loudness.evened(new Item.Measured(-30, -3, 2)));
        assertEquals(0.5012, Loudness.evened(new Item.Measured(-17, -1, 2)), 0.0001);
        assertEquals(0.1, Loudness.evened(new Item.Measured(-3, 0, 2)), 0.0001);
    }
}
