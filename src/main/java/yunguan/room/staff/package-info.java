/**
 * The desk of the hall's staff, behind a PIN: packs, what visitors see, settings, the kiosk's health. Visitors never come here.
 * It is laid over the hall with a frame and a way back of its own, so that no way of a visitor's leads into it.
 * Before the hall first opens, {@code FirstPin} asks for that PIN. {@code desk} is what its pages share, {@code pin} the pad, and
 * each of the others a group of pages.
 */
@NullMarked
package yunguan.room.staff;

import org.jspecify.annotations.NullMarked;
