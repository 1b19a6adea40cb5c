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
        model.choose(null);
        assertEquals(3, shown(model).size());
    }

    @Test
    void byYearTheUndatedComeLast() {
        ArchiveModel model = model();
        model.orderByYear(true);
        assertEquals(List.of("1921", "1949", ""), model.groups().stream().map(ArchiveModel.Group::year).toList());
        assertEquals(List.of("c", "b", "a"), shown(model));
    }

    @Test
    void anAudienceSeesWhatIsForIt() {
        ArchiveModel model = model();
        assertEquals(List.of(Audience.CAMPUS), List.copyOf(model.filter().audiences()));
        model.filter().show(Audience.CAMPUS);
        assertEquals(List.of("c"), shown(model));
    }
}
