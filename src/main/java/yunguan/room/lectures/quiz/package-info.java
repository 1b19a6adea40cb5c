/** Questions on what was seen, heard or walked: for one visitor, and large for a group. Nobody's answers are counted or kept. */
@NullMarked
package yunguan.room.lectures.quiz;

import org.jspecify.annotations.NullMarked;
