/**
 * SQLite and the objects on disk, and the only package that says {@code java.sql}. It knows tables and bytes,
 * and nothing of items, rooms or screens. Everything here blocks: call it off the JavaFX thread.
 */
@NullMarked
package yunguan.store;

import org.jspecify.annotations.NullMarked;
