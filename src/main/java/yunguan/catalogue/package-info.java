/**
 * What the hall has to show: items of every kind, the links between them, their texts in several languages,
 * and search across all of it. It reads the store and knows neither packs nor screens. Names are searched in memory, where
 * each can be heard by pinyin, by initials and with a slip; all other texts in an FTS5 index of pairs of characters.
 */
@NullMarked
package yunguan.catalogue;

import org.jspecify.annotations.NullMarked;
