/**
 * The only bridge between work and the screen. Whatever takes time runs here, off the JavaFX thread, and its
 * answer comes back on it. It knows nothing of what the work is.
 */
@NullMarked
package yunguan.task;

import org.jspecify.annotations.NullMarked;
