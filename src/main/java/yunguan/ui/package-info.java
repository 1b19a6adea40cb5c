/**
 * The look of the hall: texts in the visitor's language, sizes, icons, and the few touch controls that every
 * room uses. It draws cards and words, and knows no room and no route.
 */
@NullMarked
package yunguan.ui;

import org.jspecify.annotations.NullMarked;
