package yunguan.part.panorama;

/**
 * An equirectangular picture, drawn as it is seen from its middle. Directions are computed at the corners of small squares alone and
 * divided evenly between them: nobody sees the difference, and a processor has the time.
 */
final class Sphere {

    /** The side of a square, in pixels of the screen. */
    private static final int SQUARE = 8;

    private final int[] picture;
    private final int width;
    private final int height;
    private double[] columns = new double[0];
    private double[] rows = new double[0];

    /** @param picture ARGB, row by row @param width in pixels, twice the height */
    Sphere(int[] picture, int width, int height) {
        this.picture = picture;
        this.width = width;
        this.height = height;
    }

    /**
     * Draws what is seen.
     *
     * @param pixels of the screen, row by row
     * @param fine   mean of four neighbours, for a picture at rest; otherwise the nearest one
     */
    void draw(int[] pixels, int screenWidth, int screenHeight, Gaze gaze, boolean fine) {
        int across = (screenWidth + SQUARE - 1) / SQUARE + 1;
        int down = (screenHeight + SQUARE - 1) / SQUARE + 1;
        corners(across, down, screenWidth, screenHeight, gaze);
        for (int row = 0; row + 1 < down; row++) {
            for (int column = 0; column + 1 < across; column++) {
                square(pixels, screenWidth, screenHeight, column, row, row * across + column, across, fine);
            }
        }
    }

    /** Where in the picture each corner lies, in its pixels; columns may go beyond its edges. */
    private void corners(int across, int down, int screenWidth, int screenHeight, Gaze gaze) {
        if (columns.length != across * down) {
            columns = new double[across * down];
            rows = new double[across * down];
        }
        double away = gaze.away();
        double sine = Math.sin(gaze.height());
        double cosine = Math.cos(gaze.height());
        for (int row = 0; row < down; row++) {
            double y = screenHeight / 2.0 - row * SQUARE;
            double lifted = y * cosine + away * sine;
            double ahead = away * cosine - y * sine;
            for (int column = 0; column < across; column++) {
                double x = column * SQUARE - screenWidth / 2.0;
                double direction = gaze.direction() + Math.atan2(x, ahead);
                double up = Math.atan2(lifted, Math.sqrt(x * x + ahead * ahead));
                columns[row * across + column] = (direction / (2 * Math.PI) + 0.5) * width;
                rows[row * across + column] = (0.5 - up / Math.PI) * height;
            }
        }
    }

    private void square(int[] pixels, int screenWidth, int screenHeight, int column, int row, int corner, int across, boolean fine) {
        int left = column * SQUARE;
        int top = row * SQUARE;
        int right = Math.min(screenWidth, left + SQUARE);
        int bottom = Math.min(screenHeight, top + SQUARE);
        double x1 = columns[corner];
        double x2 = near(x1, columns[corner + 1]);
        double x3 = near(x1, columns[corner + across]);
        double x4 = near(x1, columns[corner + across + 1]);
        double y1 = rows[corner];
        double y2 = rows[corner + 1];
        double y3 = rows[corner + across];
        double y4 = rows[corner + across + 1];
        for (int y = top; y < bottom; y++) {
            double share = (y - top + 0.5) / SQUARE;
            double fromX = x1 + (x3 - x1) * share;
            double fromY = y1 + (y3 - y1) * share;
            double stepX = (x2 + (x4 - x2) * share - fromX) / SQUARE;
            double stepY = (y2 + (y4 - y2) * share - fromY) / SQUARE;
            fromX += stepX / 2;
            fromY += stepY / 2;
            int at = y * screenWidth + left;
            for (int x = left; x < right; x++) {
                pixels[at++] = fine ? mean(fromX - 0.5, fromY - 0.5) : picture[row((int) fromY) * width + wrapped((int) Math.floor(fromX))];
                fromX += stepX;
                fromY += stepY;
            }
        }
    }

    /** Another column of the same place, so that it lies near to this one: the picture closes around. */
    private double near(double one, double other) {
        double apart = other - one;
        return apart > width / 2.0 ? other - width : apart < -width / 2.0 ? other + width : other;
    }

    private int wrapped(int column) {
        int within = column % width;
        return within < 0 ? within + width : within;
    }

    private int row(int row) {
        return row < 0 ? 0 : Math.min(row, height - 1);
    }

    private int mean(double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        int shareX = (int) ((x - left) * 256);
        int shareY = (int) ((y - top) * 256);
        int one = wrapped(left);
        int other = wrapped(left + 1);
        int upper = row(top) * width;
        int lower = row(top + 1) * width;
        return mix(mix(picture[upper + one], picture[upper + other], shareX), mix(picture[lower + one], picture[lower + other], shareX), shareY);
    }

    /** Two opaque colours; {@code share} of the second in 256ths. */
    private static int mix(int one, int other, int share) {
        int redBlue = (one & 0xFF00FF) * (256 - share) + (other & 0xFF00FF) * share >>> 8 & 0xFF00FF;
        int green = (one & 0xFF00) * (256 - share) + (other & 0xFF00) * share >>> 8 & 0xFF00;
        return 0xFF000000 | redBlue | green;
    }
}
