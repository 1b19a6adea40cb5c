/** Keys to type with a finger. It hands over letters and knows nothing of what is being typed into. */
@NullMarked
package yunguan.part.keyboard;

import org.jspecify.annotations.NullMarked;
