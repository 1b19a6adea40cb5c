/** A place on the screen that is drawn pixel by pixel, for what JavaFX would stretch: large pictures, panoramas. It knows nothing of what is drawn. */
@NullMarked
package yunguan.part.surface;

import org.jspecify.annotations.NullMarked;
