/**
 * Films and sounds that play: the only package that says {@code javafx.scene.media}. A player belongs to the
 * screen that made it and is disposed when that screen is left.
 */
@NullMarked
package yunguan.part.player;

import org.jspecify.annotations.NullMarked;
