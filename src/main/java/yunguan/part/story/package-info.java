/** The words of an item and what belongs to it, as every room shows them. It reads nothing itself. */
@NullMarked
package yunguan.part.story;

import org.jspecify.annotations.NullMarked;
