/** The first screen and the help page. It knows the doors, and not what stands behind them. It does not know the other rooms. */
@NullMarked
package yunguan.room.home;

import org.jspecify.annotations.NullMarked;
