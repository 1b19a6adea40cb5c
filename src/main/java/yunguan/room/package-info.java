/** The rooms of the hall, one package each. They do not know each other: they meet as items, through the navigator. */
@NullMarked
package yunguan.room;

import org.jspecify.annotations.NullMarked;
