package yunguan.pack;

/**
 * What came of installing.
 *
 * @param items how many items visitors find in it
 * @param fresh {@code false}: just this pack was installed already, and all its files are there
 */
public record Installed(String id, long version, int items, boolean fresh) {
}
