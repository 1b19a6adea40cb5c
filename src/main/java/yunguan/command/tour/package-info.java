/** The walk through every screen, by touch, with a picture of each. It touches and looks; it never calls a model. */
@NullMarked
package yunguan.command.tour;

import org.jspecify.annotations.NullMarked;
