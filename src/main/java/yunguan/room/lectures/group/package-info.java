/**
 * Classes and programmes on the big screen: a leader goes from part to part, with pauses to talk, and at the end says how many were
 * there. Nothing here hurries anybody, goes on by itself or learns who was there.
 */
@NullMarked
package yunguan.room.lectures.group;

import org.jspecify.annotations.NullMarked;
