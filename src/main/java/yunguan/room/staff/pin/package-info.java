/** The pad: it lets staff in, and asks once more before something grave. */
@NullMarked
package yunguan.room.staff.pin;

import org.jspecify.annotations.NullMarked;
