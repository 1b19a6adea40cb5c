/**
 * From an author's folder to a pack, and from a pack into the store: checking, building, verifying, installing.
 * A pack is a BagIt bag (RFC 8493) with an RO-Crate 1.1 inside. Order of trust: container and names; the signature
 * over the tag manifest ({@link yunguan.pack.SignatureGate}); the manifests that it covers; the pack's terms and whose
 * it is; and only then catalogue and media. Nothing is parsed before its bytes are trusted, except what finding that
 * out needs. It never shows half a pack, and keeps the version before the current one to switch back to. Media of packs from elsewhere are
 * read first by a child process ({@code probe}); apart from it only building starts programs, those of {@code convert}. It knows no screen and no room, and says what is wrong in plain words.
 */
@NullMarked
package yunguan.pack;

import org.jspecify.annotations.NullMarked;
