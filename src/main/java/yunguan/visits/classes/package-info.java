/** Which classes and programmes were held, as numbers: courses, lessons, minutes, how many people; and the programmes that leaders put together here. It must never learn who they were. */
@NullMarked
package yunguan.visits.classes;

import org.jspecify.annotations.NullMarked;
