/** Several pictures of one thing: small ones in a row, and the one that was touched as large as the screen has room. It knows no item. */
@NullMarked
package yunguan.part.pictures;

import org.jspecify.annotations.NullMarked;
