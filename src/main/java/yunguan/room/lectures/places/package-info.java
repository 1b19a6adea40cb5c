/** Where one can learn: the schools of the streets, the points of the communities and sites, with what each offers. The map is another room. */
@NullMarked
package yunguan.room.lectures.places;

import org.jspecify.annotations.NullMarked;
