package yunguan.command.audit;

import java.util.Set;
import javafx.scene.Node;

/** The tokens that make a text a note beside the running text. */
final class Notes {

    private static final Set<String> TOKENS = Set.of("note");

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
