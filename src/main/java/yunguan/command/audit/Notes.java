package yunguan.command.audit;

import java.util.Set;
import javafx.scene.Node;

/** The style classes that make a text a note: a second line, or a word beside the matter. tokens.css names them too. */
final class Notes {

    private static final Set<String> TOKENS = Set.of("note", "tab", "card-kind", "card-summary", "card-note", "section-summary", "door-says",
            "source", "notice", "pin-name", "map-edge", "chapter-time", "leaf-number", "exhibit-creator", "lesson-seen", "lesson-begun", "sure-basis",
            "hit-passage", "hit-moment", "player-trouble-contact", "poster-notice", "moment-name", "desk-row-says", "desk-mark", "desk-log-result", "desk-incident-todo", "desk-day-says",
            "years-tick", "years-end", "place-far", "phone-code", "map-name");

    private Notes() {
    }

    static boolean isNote(Node text) {
        for (Node at = text; at != null; at = at.getParent()) {
            if (at.getStyleClass().stream().anyMatch(TOKENS::contains)) {
                return true;
            }
        }
        return false;
    }
}
