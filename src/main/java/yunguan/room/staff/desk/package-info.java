/** What every page of the staff desk is given and made of. It knows none of the pages. */
@NullMarked
package yunguan.room.staff.desk;

import org.jspecify.annotations.NullMarked;
