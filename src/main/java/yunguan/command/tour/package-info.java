/**
 * The walk through every screen, by touch, with a picture of each. It touches and looks as a visitor does and never
 * calls a model or the navigator, so that what it finds is what a visitor would find; it is also the end-to-end test.
 */
@NullMarked
package yunguan.command.tour;

import org.jspecify.annotations.NullMarked;
