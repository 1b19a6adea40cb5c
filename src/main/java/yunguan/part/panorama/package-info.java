/** Looking around from one place: an equirectangular picture, drawn one to one on the processor alone. What is computed ({@code Gaze}, {@code Sphere}) knows no node. */
@NullMarked
package yunguan.part.panorama;

import org.jspecify.annotations.NullMarked;
