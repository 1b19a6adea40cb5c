/**
 * What the hall has to show: items of every kind, the links between them, their texts in several languages,
 * and search across all of it. It reads the store and knows neither packs nor screens.
 */
@NullMarked
package yunguan.catalogue;

import org.jspecify.annotations.NullMarked;
