/**
 * Draws base maps while a pack is being built: GeoJSON and a small style file become MBTiles without any words, in a light and a
 * high-contrast look, and a sheet of labels for the kiosk to set in the visitor's language. It knows lines and colours; sheets,
 * cells and what is said about mistakes belong to {@code pack}. It uses no font, so that every machine draws the same.
 */
@NullMarked
package yunguan.pack.mapping;

import org.jspecify.annotations.NullMarked;
