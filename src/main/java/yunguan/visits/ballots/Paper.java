package yunguan.visits.ballots;

import java.util.LinkedHashMap;
import java.util.Map;

/** What one visit votes on. It lives as long as the visit, in memory alone; what ties its votes together ends with it. */
public final class Paper {

    private record Vote(long number, String round) { }

    private final Map<String, Vote> votes = new LinkedHashMap<>();
    private String slip = "";
    private boolean slipUsed;

    /** Puts a voting slip beside it. @param mark of the slip, as {@code visits.slips} makes it */
    public synchronized void slip(String mark) {
        slip = mark;
        slipUsed = false;
    }

    /** The mark of its slip, or empty. */
    public synchronized String slip() {
        return slip;
    }

    synchronized boolean slipUsed() {
        return slipUsed;
    }

    /** The number of the vote for a song that stands; 0 where there is none. */
    synchronized long vote(String song) {
        Vote vote = votes.get(song);
        return vote == null ? 0 : vote.number;
    }

    /** The round that a song was voted for in; empty where it was in none, or has no vote. */
    public synchronized String round(String song) {
        Vote vote = votes.get(song);
        return vote == null ? "" : vote.round;
    }

    synchronized void voted(String song, long number, String round) {
        votes.put(song, new Vote(number, round));
        slipUsed = !slip.isEmpty();
    }

    synchronized void tookBack(String song) {
        votes.remove(song);
    }
}
