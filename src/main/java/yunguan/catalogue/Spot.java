package yunguan.catalogue;

/**
 * A place in a picture of which something is told, or from which one goes on.
 *
 * @param x      share of the picture's width, from 0 to 1
 * @param y      share of its height, from 0 to 1
 * @param text   may be empty
 * @param target the item to which it leads; may be empty
 */
public record Spot(double x, double y, LangText title, LangText text, String target) { }
