package yunguan.room.atlas;

/** A picture with half as many pixels each way: the mean of every four. The library's own smooth scaling takes ten times as long. */
final class Halved {

    /** The first two of four bytes that do not touch each other, so that they are added at once. */
    private static final int EVERY_OTHER = 0x00FF00FF;
    /** Half of four, so that means are rounded. */
    private static final int HALF = 0x00020002;

    private Halved() {
    }

    /**
     * @param pixels of a square picture, ARGB with its colours multiplied by their opacity, row by row
     * @param side   how wide it is, an even number
     */
    static int[] of(int[] pixels, int side) {
        int half = side / 2;
        int[] small = new int[half * half];
        for (int y = 0; y < half; y++) {
            int at = 2 * y * side;
            for (int x = 0; x < half; x++, at += 2) {
                small[y * half + x] = mean(pixels[at], pixels[at + 1], pixels[at + side], pixels[at + side + 1]);
            }
        }
        return small;
    }

    private static int mean(int a, int b, int c, int d) {
        if (a == b && a == c && a == d) {
            return a;
        }
        int low = (a & EVERY_OTHER) + (b & EVERY_OTHER) + (c & EVERY_OTHER) + (d & EVERY_OTHER) + HALF;
        int high = (a >>> 8 & EVERY_OTHER) + (b >>> 8 & EVERY_OTHER) + (c >>> 8 & EVERY_OTHER) + (d >>> 8 & EVERY_OTHER) + HALF;
        return low >>> 2 & EVERY_OTHER | (high >>> 2 & EVERY_OTHER) << 8;
    }
}
