package yunguan.command.audit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;
import yunguan.ui.Icon;

/** What nodes are called in the table, so that whoever mends one finds it: the nearest id, the style classes, the beginning of its text. */
final class Names {

    private static final int SAID = 16;

    private Names() {
    }

    static String of(Node node) {
        String said = node instanceof Text text && !(node instanceof Icon) ? text.getText() : node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        String one = said.strip().replace('\n', ' ');
        return path(node) + (one.isEmpty() ? "" : " “" + (one.length() > SAID ? one.substring(0, SAID) + "…" : one) + "”");
    }

    /** The same for every text of a kind, whatever it says. */
    static String role(Node node) {
        return String.join(" ", classes(node, 4));
    }

    private static String path(Node node) {
        if (node.getId() != null) {
            return "#" + node.getId();
        }
        List<String> classes = classes(node, 2);
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getId() != null) {
                return "#" + parent.getId() + " " + String.join(" ", classes);
            }
        }
        return String.join(" ", classes);
    }

    /** The style classes of a node and of those around it that have any of their own. */
    private static List<String> classes(Node node, int most) {
        List<String> names = new ArrayList<>();
        for (Node at = node; at != null && names.size() < most; at = at.getParent()) {
            List<String> own = at.getStyleClass().stream().filter(name -> !name.equals("text") && !name.equals("label") && !name.equals("button")
                    && !name.startsWith("lang-") && !name.startsWith("mode-")).toList();
            if (!own.isEmpty()) {
                names.addFirst("." + String.join(".", own));
            }
        }
        if (names.isEmpty()) {
            names.add(node.getClass().getSimpleName());
        }
        return names;
    }
}
