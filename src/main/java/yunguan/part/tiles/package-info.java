/** The tiles of pyramids in memory, for the map and for large pictures alike. It knows neither where tiles come from nor how they are drawn. */
@NullMarked
package yunguan.part.tiles;

import org.jspecify.annotations.NullMarked;
