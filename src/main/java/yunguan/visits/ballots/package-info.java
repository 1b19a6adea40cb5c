/**
 * The contest's record: each vote is a line of it, sealed with the line before, and nothing in it is ever changed: what is done to a vote
 * is a further line. It knows rounds and songs by their ids alone, no title and no person, and of time no more than the day.
 *
 * <p>A line is appended in one transaction that reads the line before it, so that a command may write beside a kiosk that runs.
 */
@NullMarked
package yunguan.visits.ballots;

import org.jspecify.annotations.NullMarked;
