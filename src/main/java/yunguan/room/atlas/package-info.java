/**
 * The interactive map (雲地圖): places by layer and trails, over the tiles of the store alone. The map library
 * only draws tiles where {@code Steering} tells it to stand; without our tile retriever no map is made, so that
 * nothing is ever asked of the network. It does not know the other rooms.
 */
@NullMarked
package yunguan.room.atlas;

import org.jspecify.annotations.NullMarked;
