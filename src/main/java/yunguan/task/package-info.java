/**
 * The only bridge between work and the screen. Whatever takes time runs here, off the JavaFX thread, and its
 * answer comes back on it; what that work in turn wants done beside it, it puts on a {@link yunguan.task.Lane}. Nothing here knows
 * what the work is.
 */
@NullMarked
package yunguan.task;

import org.jspecify.annotations.NullMarked;
