package yunguan.pack;

/**
 * A version that lies in the store whole and is seen by nobody yet.
 *
 * @param items how many items visitors find in it
 * @param fresh {@code false}: just this version is current already, and all its files are there
 * @param owner whose the pack is when it becomes current, as {@link Publishers#owner}
 */
public record Laid(String id, long version, int items, boolean fresh, String owner) {
}
