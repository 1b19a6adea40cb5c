/** The history archive (雲史庫): documents, events and people by strand and year. It does not know the other rooms. */
@NullMarked
package yunguan.room.archive;

import org.jspecify.annotations.NullMarked;
