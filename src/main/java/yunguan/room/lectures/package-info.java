/** Archived lectures (雲宣講): lists by series and course, and the film with its captions and chapters. It does not know the other rooms. */
@NullMarked
package yunguan.room.lectures;

import org.jspecify.annotations.NullMarked;
