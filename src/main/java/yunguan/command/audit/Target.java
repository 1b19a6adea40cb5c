package yunguan.command.audit;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/**
 * Something that can be touched.
 *
 * @param name    for somebody who looks for it in the code
 * @param whole   where it lies, as far as nothing cuts it for good; what a list hides for now counts
 * @param seen    what is in view of it now
 * @param surface whether other controls may lie upon it: a map, a picture, a film
 * @param list    the list that it can be drawn along with
 * @param placed  where the content dictates its place: the id of the control that reaches the same thing
 */
record Target(Node node, String name, Box whole, Box seen, boolean surface, @Nullable ScrollPane list, Optional<String> placed) {
}
