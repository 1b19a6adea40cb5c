/**
 * What surrounds every room: the way in and out, the bar at the foot, the visit, and the return home when nobody
 * is there. It knows that there are routes, and not what stands behind them.
 */
@NullMarked
package yunguan.shell;

import org.jspecify.annotations.NullMarked;
