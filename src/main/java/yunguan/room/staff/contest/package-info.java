/** The song contest at the desk: its rounds, votes that were set aside, the record on its way to a stick, and voting slips. It shows no ballot to visitors. */
@NullMarked
package yunguan.room.staff.contest;

import org.jspecify.annotations.NullMarked;
