/** The interactive map (雲地圖): places by layer and trails, over the tiles of the store alone. It does not know the other rooms. */
@NullMarked
package yunguan.room.atlas;

import org.jspecify.annotations.NullMarked;
