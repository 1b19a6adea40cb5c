package yunguan.shell;

/**
 * An hour in which the venue wants it quiet.
 *
 * @param most  the loudest that anything may be, 0 to 1
 * @param until when it is over, {@code 14:00}
 */
public record QuietHour(double most, String until) { }
