/**
 * From an author's folder to a pack, and from a pack into the store: checking, building, verifying, installing.
 * A pack is a BagIt bag (RFC 8493) with an RO-Crate 1.1 inside. It trusts nothing that a pack says before it has
 * checked it, and never shows half a pack. It knows no screen and no room, and says what is wrong in plain words.
 */
@NullMarked
package yunguan.pack;

import org.jspecify.annotations.NullMarked;
