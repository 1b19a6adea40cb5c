/**
 * Looking into a picture that is larger than any screen. It draws the tiles of a pyramid one to one into a surface
 * of the size of its place, and keeps only a bounded number of them. It knows a file, and not what the picture is of.
 */
@NullMarked
package yunguan.part.pyramid;

import org.jspecify.annotations.NullMarked;
