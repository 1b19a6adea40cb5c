package yunguan.catalogue;

/**
 * A number of things that were done, or are to come.
 *
 * @param of     what is counted, in its source's own words
 * @param unit   of what is counted, such as 個; may be empty
 * @param number how many; whole, and not negative
 * @param toCome whether they are still to be done
 * @param icon   a sign for one of them, a name of Material Design Icons; may be empty
 */
public record Figure(LangText of, LangText unit, int number, boolean toCome, String icon) { }
