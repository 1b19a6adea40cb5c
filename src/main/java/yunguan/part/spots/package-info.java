/** Places in a picture of which something is told: their signs upon it, their names below it, and what is told. Where they lie on the screen is told by whoever shows the picture. */
@NullMarked
package yunguan.part.spots;

import org.jspecify.annotations.NullMarked;
