/** The listening room (有聲圖書館): shelves of pieces and broadcasts with their text. It does not know the other rooms. */
@NullMarked
package yunguan.room.listening;

import org.jspecify.annotations.NullMarked;
