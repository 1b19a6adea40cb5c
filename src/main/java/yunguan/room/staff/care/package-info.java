/** The care of the kiosk: its settings, its health, the log of what was done, restart and switching off. */
@NullMarked
package yunguan.room.staff.care;

import org.jspecify.annotations.NullMarked;
