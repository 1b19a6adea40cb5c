package yunguan.room.atlas;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.StringBinding;
import yunguan.ui.Texts;

/**
 * What must always be read at the edge of a base map: what it is, the number under which it was approved (審圖號), and its sources.
 * One that nobody has approved is a schematic diagram, and says so, whatever else its pack says of it.
 */
final class MapEdge {

    private MapEdge() {
    }

    static StringBinding of(Atlas.Sheet sheet, Texts texts) {
        return texts.in(lang -> {
            String notice = texts.now(sheet.card().notice());
            String diagram = texts.now("atlas.schematic");
            boolean named = !sheet.approval().isEmpty() || notice.toLowerCase(Locale.ROOT).contains(diagram.toLowerCase(Locale.ROOT));
            return Stream.of(named ? "" : diagram, notice, sheet.approval().isEmpty() ? "" : texts.now("atlas.approval", sheet.approval()), texts.now(sheet.attribution()))
                    .filter(words -> !words.isBlank()).collect(Collectors.joining(" · "));
        });
    }
}
