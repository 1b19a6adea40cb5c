/** Search across all rooms, with its own keyboard. It does not know the other rooms. */
@NullMarked
package yunguan.room.search;

import org.jspecify.annotations.NullMarked;
