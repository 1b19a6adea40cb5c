package yunguan.room.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.Audience;
import yunguan.catalogue.Card;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;

class ArchiveModelTest {

    private static final Heading HISTORY = heading("history");
    private static final Heading DEEDS = heading("deeds");

    private static Heading heading(String id) {
        return new Heading(id, new LangText(Map.of("zh-Hans", id)), LangText.EMPTY, "", "");
    }

    private static Card card(String id, Heading heading, String date, Audience... audience) {
        return new Card(1, id, Kind.DOCUMENT, LangText.EMPTY, LangText.EMPTY, heading.id(), null, date, Set.of(audience), "", LangText.EMPTY, false);
    }

    private static ArchiveModel model() {
        ArchiveModel model = new ArchiveModel();
        model.show(new ArchiveShelf.Contents(List.of(HISTORY, DEEDS), List.of(card("a", DEEDS, ""), card("b", HISTORY, "1949-08"),
                card("c", HISTORY, "1921", Audience.CAMPUS))));
        return model;
    }

    private static List<String> shown(ArchiveModel model) {
        return model.groups().stream().flatMap(group -> group.entries().stream()).map(Card::id).toList();
    }

    @Test
    void strandsComeInTheirAuthorsOrder() {
        ArchiveModel model = model();
        assertEquals(List.of("b", "c", "a"), shown(model));
        model.choose(DEEDS);
        assertEquals(List.of("a"), shown(model));
        model.choose((Heading) null);
        assertEquals(3, shown(model).size());
    }

    @Test
    void byYearTheUndatedComeLast() {
        ArchiveModel model = model();
        model.look(ArchiveModel.Look.YEARS);
        assertEquals(List.of("1921", "1949", ""), model.groups().stream().map(ArchiveModel.Group::year).toList());
        assertEquals(List.of("c", "b", "a"), shown(model));
    }

    @Test
    void withinAYearTheDaysComeInOrderAndOneDayKeepsItsAuthorsOrder() {
        ArchiveModel model = new ArchiveModel();
        model.show(new ArchiveShelf.Contents(List.of(HISTORY), List.of(card("december", HISTORY, "1949-12"), card("later", HISTORY, "1949-08-17"),
                card("also", HISTORY, "1949-08-17"), card("year", HISTORY, "1949"), card("february", HISTORY, "1949-02-03"))));
        model.look(ArchiveModel.Look.YEARS);
        assertEquals(List.of("year", "february", "later", "also", "december"), shown(model));
    }

    private static Card person(String id, Heading heading, Audience... audience) {
        return new Card(1, id, Kind.PERSON, LangText.EMPTY, LangText.EMPTY, heading.id(), null, "", Set.of(audience), "", LangText.EMPTY, false);
    }

    @Test
    void theWallOfPeopleOffersWhatPeopleStandInAndAreMeantFor() {
        Heading third = heading("third");
        ArchiveModel model = new ArchiveModel();
        model.show(new ArchiveShelf.Contents(List.of(HISTORY, DEEDS, third), List.of(card("a", third, "1949", Audience.CAMPUS, Audience.CHILDREN),
                person("b", HISTORY, Audience.COMMUNITY), person("c", DEEDS, Audience.CHILDREN))));
        assertEquals(List.of(HISTORY, DEEDS, third), List.copyOf(model.strands()));
        model.choose(third);
        model.filter().show(Audience.CAMPUS);
        model.look(ArchiveModel.Look.PEOPLE);
        assertEquals(List.of(HISTORY, DEEDS), List.copyOf(model.strands()), "no strand without anybody");
        assertEquals(2, model.filter().audiences().size(), "nobody is meant for schools alone");
        assertEquals(List.of("b", "c"), shown(model), "what cannot be chosen here narrows nothing");
        model.choose(DEEDS);
        assertEquals(List.of("c"), shown(model));
        model.look(ArchiveModel.Look.STRANDS);
        assertEquals(3, model.strands().size());
        assertEquals(3, model.filter().audiences().size());
    }

    @Test
    void oneSignStandsForSoManyThatTheyCanBeCounted() {
        assertEquals(1, ChartCard.worth(1));
        assertEquals(1, ChartCard.worth(44));
        assertEquals(1, ChartCard.worth(150));
        assertEquals(10, ChartCard.worth(1500));
        assertEquals(100, ChartCard.worth(1600));
        assertEquals(1_000_000, ChartCard.worth(999_999_999), "the largest that there is");
    }

    @Test
    void anAudienceSeesWhatIsForIt() {
        ArchiveModel model = model();
        assertEquals(List.of(Audience.CAMPUS), List.copyOf(model.filter().audiences()));
        model.filter().show(Audience.CAMPUS);
        assertEquals(List.of("c"), shown(model));
    }

    @Test
    void aLongListComesInPagesAndByDecades() {
        ArchiveModel model = new ArchiveModel();
        model.show(new ArchiveShelf.Contents(List.of(HISTORY), java.util.stream.IntStream.range(0, 300)
                .mapToObj(i -> card("e" + i, HISTORY, Integer.toString(1900 + i % 50))).toList()));
        assertEquals(ArchiveModel.PAGE, shown(model).size());
        assertEquals(300 - ArchiveModel.PAGE, model.hidden().get());
        model.more();
        assertEquals(2 * ArchiveModel.PAGE, shown(model).size());
        model.look(ArchiveModel.Look.YEARS);
        assertEquals(List.of("190", "191", "192", "193", "194"), model.decades());
        model.choose("192");
        assertEquals(60, shown(model).size());
        assertEquals(0, model.hidden().get());
        assertEquals(5, model.decades().size(), "the way to the others stays");
    }

    @Test
    void whatIsKnownToTheDecadeOrTheCenturyStandsUnderThat() {
        ArchiveModel model = new ArchiveModel();
        model.show(new ArchiveShelf.Contents(List.of(HISTORY), List.of(card("year", HISTORY, "1920"), card("decade", HISTORY, "192X~"), card("century", HISTORY, "18XX"),
                card("first", HISTORY, "1800-03"), card("qin", HISTORY, "-022X"), card("early", HISTORY, "-02XX"), card("stay", HISTORY, "192X/1935"))));
        model.look(ArchiveModel.Look.YEARS);
        assertEquals(List.of("-02XX", "-022X", "18XX", "1800", "192X", "1920"), model.groups().stream().map(ArchiveModel.Group::year).toList());
        assertEquals(List.of("early", "qin", "century", "first", "decade", "year", "stay"), shown(model));
        model.choose("18X");
        assertEquals(List.of("century"), shown(model));
        assertEquals(List.of("-02X", "-022", "18X", "180", "192"), model.decades());
    }

    @Test
    void yearsBeforeTheCommonEraComeFirstAndInOrder() {
        ArchiveModel model = new ArchiveModel();
        model.show(new ArchiveShelf.Contents(List.of(HISTORY), List.of(card("now", HISTORY, "1921"), card("han", HISTORY, "-0201"), card("dawn", HISTORY, "Y-12345"),
                card("qin", HISTORY, "-0221"), card("tang", HISTORY, "0868"), card("none", HISTORY, ""))));
        model.look(ArchiveModel.Look.YEARS);
        assertEquals(List.of("dawn", "qin", "han", "tang", "now", "none"), shown(model));
        assertEquals(List.of("Y-12345", "-0221", "-0201", "0868", "1921", ""), model.groups().stream().map(ArchiveModel.Group::year).toList());
        model.choose("-022");
        assertEquals(List.of("qin"), shown(model));
        assertEquals(List.of("", "-022", "-020", "086", "192"), model.decades().stream().sorted(java.util.Comparator.comparing(String::isEmpty).reversed()).toList());
    }

    @Test
    void onlyWhatThereIsCanBeLookedAt() {
        assertEquals(List.of(ArchiveModel.Look.STRANDS, ArchiveModel.Look.LINE, ArchiveModel.Look.YEARS), model().looks());
        ArchiveModel undated = new ArchiveModel();
        undated.show(new ArchiveShelf.Contents(List.of(HISTORY), List.of(card("a", HISTORY, ""))));
        assertEquals(List.of(ArchiveModel.Look.STRANDS, ArchiveModel.Look.YEARS), undated.looks());
    }

    @Test
    void whatLiesTooCloseOnTheLineIsListed() {
        ArchiveModel model = model();
        model.look(ArchiveModel.Look.LINE);
        model.pick(List.of(card("b", HISTORY, "1949-08")));
        assertEquals(ArchiveModel.Look.YEARS, model.look().get());
        assertEquals(List.of("b"), shown(model));
        assertEquals(1, model.picked().get());
        model.look(ArchiveModel.Look.YEARS);
        assertEquals(3, shown(model).size());
    }
}
