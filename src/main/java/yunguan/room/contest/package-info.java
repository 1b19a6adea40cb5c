/** The song contest (雲歌賽): hear, vote, see the standing. It does not know the other rooms. */
@NullMarked
package yunguan.room.contest;

import org.jspecify.annotations.NullMarked;
