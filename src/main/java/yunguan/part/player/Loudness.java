package yunguan.part.player;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import yunguan.catalogue.Item;
import yunguan.shell.Mode;
import yunguan.shell.Visit;

/** How loud a piece is played beside the others, so that nobody is startled when the next one begins. */
final class Loudness {

    /** What every piece is brought down to, by EBU R 128, in LUFS. */
    private static final double LEVEL = -23;

    private Loudness() {
    }

    /** What the volume is multiplied by so that no piece is louder than the others: 1, or less. */
    static double evened(Item.Measured measured) {
        return Math.pow(10, measured.lowering(LEVEL) / 20);
    }

    /** How loud a piece plays in a visit, from 0 to 1; it follows what the visitor wants. */
    static DoubleBinding of(Visit visit, Item.Measured measured) {
        return Bindings.createDoubleBinding(() -> visit.modes().contains(Mode.SILENT) ? 0.0 : visit.loudness().get() * evened(measured), visit.loudness(), visit.modes());
    }
}
