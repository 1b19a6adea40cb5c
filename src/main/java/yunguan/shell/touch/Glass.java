package yunguan.shell.touch;

/** What lies under the glass: it is told of one finger that leads, and of the second one as a zoom. Places are in pixels from the upper left corner. */
public interface Glass {

    /** All that is told meanwhile was felt at a moment, however late it is told. */
    default void felt(long nanos, Runnable telling) {
        telling.run();
    }

    /** Pixels of a millimetre. */
    double mm();

    double width();

    double height();

    /** The leading finger comes down. @param tapping whether it may become a tap */
    void down(double x, double y, boolean tapping);

    void moved(double x, double y);

    void lifted(double x, double y);

    /** The leading finger means nothing after all. */
    void cancelled();

    /** Whether two fingers would do something where the leading one came down. */
    boolean takesTwo();

    void zoomStarted(double x, double y);

    /** Two fingers are further apart by a factor; what lies at a point stays there. */
    void zoomed(double factor, double x, double y);

    void zoomEnded(double x, double y);
}
