/** Large digits to type a number or a code with. It knows nothing of what they are for, and keeps none of them. */
@NullMarked
package yunguan.part.pad;

import org.jspecify.annotations.NullMarked;
