package yunguan.ui;

import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;

/**
 * A picture made smaller: each of its points is the mean of all that lay under it, by how much of each did. JavaFX does the same while
 * it decodes, but has to decode twice where the size is not known before, and takes several times as long over it.
 */
public final class Minified {

    private static final int CHANNELS = 4;
    private static final int TWO_CHANNELS = 0xFF00FF;
    /** So many of 255 add up to what 16 bits hold. */
    private static final int MOST_AT_ONCE = 256;

    private final int from;
    private final int to;
    private final int[] first;      // of the points under each
    private final int[] last;
    private final float[] ofFirst;  // how much of the first lies under it
    private final float[] ofLast;   // and of the last, where that is another

    /** One direction. @param from so many points @param to so many, no more */
    private Minified(int from, int to) {
        this.from = from;
        this.to = to;
        first = new int[to];
        last = new int[to];
        ofFirst = new float[to];
        ofLast = new float[to];
        double step = (double) from / to;
        for (int at = 0; at < to; at++) {
            double begins = at * step;
            double ends = Math.min(from, begins + step);
            first[at] = (int) begins;
            last[at] = Math.max(first[at], Math.min(from, (int) Math.ceil(ends)) - 1);
            ofFirst[at] = (float) (Math.min(ends, first[at] + 1) - begins);
            ofLast[at] = (float) (ends - last[at]);
        }
    }

    /** @param width of the new one in pixels, at most as many as it has @param height of the new one in pixels, at most as many as it has */
    public static Image of(Image whole, int width, int height) {
        Minified across = new Minified((int) whole.getWidth(), width);
        Minified down = new Minified((int) whole.getHeight(), height);
        WritableImage small = new WritableImage(width, height);
        PixelReader reader = whole.getPixelReader();
        int[] row = new int[across.from];
        int read = -1;
        float[] sum = new float[width * CHANNELS];
        int[] line = new int[width];
        float area = (float) across.from / width * down.from / height;
        for (int y = 0; y < height; y++) {
            Arrays.fill(sum, 0);
            for (int under = down.first[y]; under <= down.last[y]; under++) {
                if (under != read) { // two lines of the new one may share it
                    reader.getPixels(0, under, across.from, 1, PixelFormat.getIntArgbPreInstance(), row, 0, across.from);
                    read = under;
                }
                across.add(row, down.share(y, under), sum);
            }
            for (int x = 0; x < width; x++) {
                line[x] = mean(sum, x * CHANNELS, area);
            }
            small.getPixelWriter().setPixels(0, y, width, 1, PixelFormat.getIntArgbPreInstance(), line, 0, width);
        }
        return small;
    }

    private float share(int at, int under) {
        return under == first[at] ? ofFirst[at] : under == last[at] ? ofLast[at] : 1;
    }

    /** Most lie under it whole: they are counted in whole numbers, two channels in one. */
    private void add(int[] row, float share, float[] sum) {
        for (int x = 0, channel = 0; x < to; x++, channel += CHANNELS) {
            int end = last[x];
            int one = row[first[x]];
            int other = row[end];
            float part = ofFirst[x];
            float otherPart = end == first[x] ? 0 : ofLast[x];
            float alpha = part * (one >>> 24) + otherPart * (other >>> 24);
            float red = part * (one >> 16 & 0xFF) + otherPart * (other >> 16 & 0xFF);
            float green = part * (one >> 8 & 0xFF) + otherPart * (other >> 8 & 0xFF);
            float blue = part * (one & 0xFF) + otherPart * (other & 0xFF);
            for (int under = first[x] + 1; under < end; ) {
                int alphaAndGreen = 0;
                int redAndBlue = 0;
                for (int stop = Math.min(end, under + MOST_AT_ONCE); under < stop; under++) {
                    int point = row[under];
                    alphaAndGreen += point >>> 8 & TWO_CHANNELS;
                    redAndBlue += point & TWO_CHANNELS;
                }
                alpha += alphaAndGreen >>> 16;
                red += redAndBlue >>> 16;
                green += alphaAndGreen & 0xFFFF;
                blue += redAndBlue & 0xFFFF;
            }
            sum[channel] += share * alpha;
            sum[channel + 1] += share * red;
            sum[channel + 2] += share * green;
            sum[channel + 3] += share * blue;
        }
    }

    private static int mean(float[] sum, int at, float area) {
        int point = 0;
        for (int channel = 0; channel < CHANNELS; channel++) {
            point = point << 8 | Math.min(255, (int) (sum[at + channel] / area + 0.5f));
        }
        return point;
    }
}
