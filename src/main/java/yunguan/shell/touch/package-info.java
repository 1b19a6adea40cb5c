/**
 * Fingers on the glass: the kernel's own account of a touchscreen (evdev, protocol B), which fingers mean something, and
 * what the scene is told of them. It knows no screen and no room; whoever stands under a finger hears of it as of a mouse,
 * and of two fingers as a zoom.
 */
@NullMarked
package yunguan.shell.touch;

import org.jspecify.annotations.NullMarked;
