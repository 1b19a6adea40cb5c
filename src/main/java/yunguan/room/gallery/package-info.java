/** The cloud exhibition (雲展臺): halls, exhibits to look into and to compare, picture books. It does not know the other rooms. */
@NullMarked
package yunguan.room.gallery;

import org.jspecify.annotations.NullMarked;
