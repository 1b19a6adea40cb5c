package yunguan.room.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.Card;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.shell.Visit;
import yunguan.ui.Texts;

/** What stands at the edge of a base map. */
class MapEdgeTest {

    private static final LangText THANKS = new LangText(Map.of("zh-Hans", "© 某处", "en", "© Somebody"));

    private static String edge(Lang lang, LangText notice, String approval, LangText attribution) {
        Card card = new Card(1, "map", Kind.MAP, LangText.EMPTY, LangText.EMPTY, null, null, "", Set.of(), "", notice, false);
        Visit visit = new Visit(lang, 0.5, 1);
        return MapEdge.of(new Atlas.Sheet(card, Path.of("map"), null, List.of(), attribution, approval), new Texts(visit.language())).get();
    }

    @Test
    void aMapThatNobodyHasApprovedSaysThatItIsADiagramWhateverElseIsSaid() {
        assertEquals("示意图 · © 某处", edge(Lang.HANS, LangText.EMPTY, "", THANKS));
        assertEquals("示意圖 · © 某处", edge(Lang.HANT, LangText.EMPTY, "", THANKS));
        assertEquals("Schematic diagram · © Somebody", edge(Lang.EN, LangText.EMPTY, "", THANKS));
        assertEquals("示意图", edge(Lang.HANS, LangText.EMPTY, "", LangText.EMPTY), "never nothing");
    }

    @Test
    void itIsSaidOnce() {
        LangText notice = new LangText(Map.of("zh-Hans", "示意图，非测绘成果", "en", "A schematic diagram, not a survey"));
        assertEquals("示意图，非测绘成果 · © 某处", edge(Lang.HANS, notice, "", THANKS));
        assertEquals("A schematic diagram, not a survey · © Somebody", edge(Lang.EN, notice, "", THANKS));
    }

    @Test
    void anApprovedMapHasItsNumber() {
        assertEquals("审图号：闽S〔2026〕1号 · © 某处", edge(Lang.HANS, LangText.EMPTY, "闽S〔2026〕1号", THANKS));
    }
}
