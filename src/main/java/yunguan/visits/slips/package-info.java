/**
 * Voting slips: codes that one person may vote with once, and the venue's key that makes and knows them. A slip is nobody's: it has a number
 * that no list ties to a name, and the record holds a mark of it from which only the key leads back to the number.
 */
@NullMarked
package yunguan.visits.slips;

import org.jspecify.annotations.NullMarked;
