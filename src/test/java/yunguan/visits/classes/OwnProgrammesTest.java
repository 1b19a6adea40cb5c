package yunguan.visits.classes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.store.Database;
import yunguan.store.StoreException;
import yunguan.visits.StaffLog;

/** What leaders put together waits for a name, whole or not at all, and stands there under it after the next start. */
class OwnProgrammesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-27T04:00:00Z"));
    private static final LangText NAME = new LangText(Map.of("zh-Hans", "退休党员的下午"));

    @TempDir
    Path folder;

    private static Item.Step step(Item.Step.What what, String id) {
        return new Item.Step(what, new Card(1, id, Kind.LECTURE, new LangText(Map.of("en", "The " + id)), LangText.EMPTY, null, null, "", Set.of(), "", LangText.EMPTY, false));
    }

    private static List<Item.Step> steps() {
        return List.of(step(Item.Step.What.ITEM, "one"), step(Item.Step.What.QUIZ, "one"));
    }

    @Test
    void itIsThereUnderItsNameAfterTheNextStart() {
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            OwnProgrammes own = new OwnProgrammes(visits);
            long number = own.keep(DAY, 40, steps());
            own.keep(DAY, 20, steps());
            assertEquals(List.of(), own.named(), "without a name only staff see it");
            own.name(number, NAME, CLOCK);
            assertThrows(IllegalArgumentException.class, () -> own.name(number, LangText.EMPTY, CLOCK));
        }
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            OwnProgrammes own = new OwnProgrammes(visits);
            assertEquals(List.of("", "退休党员的下午"), own.all().stream().map(one -> one.name().texts().getOrDefault("zh-Hans", "")).toList(), "what has no name comes first");
            OwnProgramme kept = own.named().getFirst();
            assertEquals(DAY, kept.day());
            assertEquals(40, kept.minutes());
            assertEquals(List.of("ITEM one The one", "QUIZ one The one"), kept.steps().stream().map(step -> step.what() + " " + step.item() + " " + step.title().texts().get("en")).toList());
            own.clear(kept.number(), CLOCK);
            own.clear(kept.number(), CLOCK);
            assertEquals(1, own.all().size());
            assertEquals(List.of("clear programme 退休党员的下午", "keep programme 退休党员的下午"),
                    new StaffLog(visits, CLOCK).newest(9).stream().map(line -> line.what() + " " + line.subject()).toList(), "each once");
        }
    }

    @Test
    void aNameInOneLanguageLeavesTheOthers() {
        OwnProgramme kept = new OwnProgramme(1, DAY, 40, LangText.derived(NAME.texts()), List.of());
        assertEquals(kept.name(), kept.renamed(Lang.EN, "退休党员的下午"), "what was read is no name in another language");
        LangText both = kept.renamed(Lang.EN, "An afternoon");
        assertEquals(Map.of("zh-Hans", "退休党员的下午", "zh-Hant", "退休黨員的下午", "en", "An afternoon"), both.texts());
        assertEquals(Map.of("zh-Hans", "周三下午", "zh-Hant", "週三下午", "en", "An afternoon"),
                new OwnProgramme(1, DAY, 40, both, List.of()).renamed(Lang.HANS, "周三下午").texts(), "the two forms of Chinese are one name");
    }

    @Test
    void halfOfOneIsNeverThere() {
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            visits.update("CREATE TRIGGER broken BEFORE INSERT ON own_step WHEN new.position = 1 BEGIN SELECT RAISE(ABORT, 'no'); END");
            OwnProgrammes own = new OwnProgrammes(visits);
            assertThrows(StoreException.class, () -> own.keep(DAY, 40, steps()));
            assertThrows(IllegalArgumentException.class, () -> own.keep(DAY, 40, List.of()));
            assertEquals(List.of(), own.all());
        }
    }

    @Test
    void whatNobodyNamesMakesRoom() {
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            OwnProgrammes own = new OwnProgrammes(visits);
            own.name(own.keep(DAY, 40, steps()), NAME, CLOCK);
            for (int i = 0; i < OwnProgrammes.MOST_WAITING + 3; i++) {
                own.keep(DAY, 20, steps());
            }
            assertEquals(OwnProgrammes.MOST_WAITING + 1, own.all().size());
            assertEquals(1, own.named().size(), "what has a name stays");
            assertEquals(2L * own.all().size(), visits.one("SELECT count(*) AS n FROM own_step", row -> row.whole("n")).orElseThrow(), "nothing is left of the others");
        }
    }

    @Test
    void anOlderBookThatIsOnlyReadHasNone() {
        try (Database visits = Database.open(folder.resolve("visits.db"), "visits")) {
            visits.update("DROP TABLE own_step");
            visits.update("DROP TABLE own_programme");
            assertEquals(List.of(), new OwnProgrammes(visits).all());
        }
    }
}
