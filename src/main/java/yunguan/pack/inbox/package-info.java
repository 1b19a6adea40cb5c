/**
 * Work that a command hands to the kiosk that owns the data folder, through files in {@code inbox/}: what is to be done
 * ({@link yunguan.pack.inbox.Errand}), and what came of it ({@link yunguan.pack.inbox.Outcome}). The kiosk does it with
 * its own installer, beside its visitors, and the command says what came of it as if it had done it itself.
 *
 * <pre>
 * open            held locked by the kiosk while it takes errands: a lock goes with its process, however that ends
 * ID.request      an errand that waits, written beside, synced and renamed; held locked by the command that waits for it
 * ID.taken        the same file, since the kiosk does what it says
 * ID.progress     how far it is; at most twice a second
 * ID.answer       what came of it; the command takes everything of its ID away
 * </pre>
 *
 * <p>An errand whose command no longer lives is not begun, and ended where it can be: Ctrl-C needs no more than that.
 * Nothing here asks for a PIN: the folder is its owner's alone (0700), files of others are refused, and whoever may
 * write the data folder could change the store itself. It knows no screen.
 */
@NullMarked
package yunguan.pack.inbox;

import org.jspecify.annotations.NullMarked;
