/** {@code ./kiosk contest …}: what leaves the ballot box of a kiosk, and what is counted, printed and handed on. It shows nothing on the screen. */
@NullMarked
package yunguan.command.contest;

import org.jspecify.annotations.NullMarked;
