/** Classes and programmes at the desk: to begin one, and to take away what was counted, the pages of programmes and worksheets. */
@NullMarked
package yunguan.room.staff.classes;

import org.jspecify.annotations.NullMarked;
