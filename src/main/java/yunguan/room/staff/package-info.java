/**
 * The desk of the hall's staff, behind a PIN: packs, what visitors see, settings, the kiosk's health. Visitors never come here.
 */
@NullMarked
package yunguan.room.staff;

import org.jspecify.annotations.NullMarked;
