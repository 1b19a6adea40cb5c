/** Packs at the desk: what lies on a stick, what it would change, putting it in, what is installed, verifying and repairing. */
@NullMarked
package yunguan.room.staff.packs;

import org.jspecify.annotations.NullMarked;
