/**
 * The front door: what whoever passes by sees before they touch, the question before a reset, and the closed hall. It shows, and decides
 * nothing: {@code shell.Doorkeeper} knows who is there. It does not know the other rooms.
 */
@NullMarked
package yunguan.room.door;

import org.jspecify.annotations.NullMarked;
