/**
 * Proof that an installation is whole or was never there: the process is killed at every call that changes a file, the
 * disk fails, the power is cut, and the order of what was synced is read from a trace. The installer is known here only
 * by its command and by its promise (stage, verify, sync, one transaction, announce), never by its inside.
 */
@NullMarked
package yunguan.pack.proof;

import org.jspecify.annotations.NullMarked;
