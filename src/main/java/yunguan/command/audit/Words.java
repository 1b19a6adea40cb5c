package yunguan.command.audit;

import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A text or a sign as it is drawn.
 *
 * @param said    what there is to read
 * @param name    for somebody who looks for it in the code
 * @param role    what it is, whatever it says: the same text has the same in every setting
 * @param ink     about where its characters lie: without the room that a font leaves above and below
 * @param free    what cuts it for good; not a list, which can be drawn along
 * @param seen    what is in view of its ink now
 * @param colour  that it is drawn in, with all that it shines through
 * @param sign    whether it is a sign of the icon font
 * @param pressed the target that it is part of
 * @param placed  whether the content dictates where it stands: the id of the control that reaches the same thing
 */
record Words(Text node, String said, String name, String role, Box ink, Box free, Box seen, Color colour, boolean sign,
             @Nullable Target pressed, @Nullable ScrollPane list, Optional<String> placed) {

    /** The same, with another part of it in view. */
    Words seen(Box other) {
        return new Words(node, said, name, role, ink, free, other, colour, sign, pressed, list, placed);
    }
}
