/** An object in the round: a row of photographs, turned by a finger. It reads pictures off the screen and holds none when it is left. */
@NullMarked
package yunguan.part.turn;

import org.jspecify.annotations.NullMarked;
