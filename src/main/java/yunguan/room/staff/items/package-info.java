/** Single items at the desk: kept from visitors and brought back. */
@NullMarked
package yunguan.room.staff.items;

import org.jspecify.annotations.NullMarked;
