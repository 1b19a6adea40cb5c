/** For whom, and in what language: what a list can be narrowed to. It knows cards, and not what a room does with them. */
@NullMarked
package yunguan.part.filter;

import org.jspecify.annotations.NullMarked;
