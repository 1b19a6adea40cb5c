package yunguan.shell.touch;

/**
 * Something that lies on the glass.
 *
 * @param id   the same as long as it lies there
 * @param x    from the left of the picture, 0 to 1
 * @param y    from the top of the picture, 0 to 1
 * @param size how broad it is, as a share of the touchscreen's width; 0 where it does not tell
 * @param palm whether the touchscreen itself takes it for a palm
 */
public record Contact(long id, double x, double y, double size, boolean palm) { }
