/**
 * What is born in the hall: ballots, counters, the staff's log and what went wrong lately, in {@code visits.db}. Nothing in it is about a
 * person, and no pack can write it.
 */
@NullMarked
package yunguan.visits;

import org.jspecify.annotations.NullMarked;
