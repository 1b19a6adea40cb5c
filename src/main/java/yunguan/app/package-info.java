/** The only place where everything meets: it opens the data folder, makes the window, and joins rooms to routes. */
@NullMarked
package yunguan.app;

import org.jspecify.annotations.NullMarked;
