/** 雲館 Yunguan: where the program begins. */
@NullMarked
package yunguan;

import org.jspecify.annotations.NullMarked;
