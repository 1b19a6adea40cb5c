/**
 * The packed kiosk, started in a process of its own on a screen of its own, as a venue would start it. Nothing here calls
 * the program's classes: what cannot be seen from outside is tested elsewhere.
 */
@NullMarked
package yunguan.endtoend;

import org.jspecify.annotations.NullMarked;
