/**
 * Two pictures of the same place, one over the other, with a line to draw between them. It knows two pictures, and
 * not what they show.
 */
@NullMarked
package yunguan.part.compare;

import org.jspecify.annotations.NullMarked;
