/**
 * What is born in the hall: ballots, counters and the staff's log, in {@code visits.db}. Nothing in it is about a person, and no
 * pack can write it.
 */
@NullMarked
package yunguan.visits;

import org.jspecify.annotations.NullMarked;
