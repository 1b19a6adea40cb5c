package yunguan.app;

/**
 * How much of the heap JavaFX may fill with pictures that it has made ready to paint. Without a graphics card these lie on the heap,
 * and JavaFX lets them grow to 512 MB however small the heap is: on a machine with 4 GB of memory a kiosk that is used for weeks would
 * have none left. What goes beyond is thrown away and made again when it is next seen.
 */
final class PaintedMemory {

    /** Read once by JavaFX (com.sun.prism.impl.PrismSettings), as it starts. */
    static final String MOST = "prism.maxvram";
    private static final long MEGABYTE = 1L << 20;
    /** Seven screens at 3840x2160, 30 at 1920x1080. */
    private static final long ENOUGH_MEGABYTES = 256;
    /** Less than this would not hold one screen and what lies on it. */
    private static final long LEAST_MEGABYTES = 64;

    private PaintedMemory() {
    }

    /** Must be called before JavaFX starts; what whoever started the program has set stays. */
    static void bound() {
        if (System.getProperty(MOST) == null) {
            System.setProperty(MOST, megabytes(Runtime.getRuntime().maxMemory() / MEGABYTE) + "M");
        }
    }

    /** @param heap the most that it may take, in megabytes */
    static long megabytes(long heap) {
        return Math.clamp(heap / 4, LEAST_MEGABYTES, ENOUGH_MEGABYTES);
    }
}
