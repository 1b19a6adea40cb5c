package yunguan.part.pyramid;

import java.util.ArrayList;
import java.util.List;

/** Where one looks into the picture and from how near. The picture never leaves: what is smaller than its place stands in the middle of it. */
final class Lens {

    /** A step that changes less than this is no step. */
    private static final double LEAST_STEP = 1.15;

    private final Levels levels;
    private int width = 1;
    private int height = 1;
    private double centreX;
    private double centreY;
    private double scale;

    Lens(Levels levels) {
        this.levels = levels;
        whole();
    }

    /** The place on the screen has another size, in pixels. Who saw the whole picture sees it still. */
    void resize(int newWidth, int newHeight) {
        boolean sawWhole = seesWhole();
        width = Math.max(1, newWidth);
        height = Math.max(1, newHeight);
        if (sawWhole) {
            whole();
        } else {
            scaleTo(scale, width / 2.0, height / 2.0);
        }
    }

    void whole() {
        scale = fit();
        centreX = levels.width() / 2.0;
        centreY = levels.height() / 2.0;
    }

    boolean seesWhole() {
        return scale <= fit() * (1 + 1e-9);
    }

    boolean nearest() {
        return scale >= rests().getLast() * (1 - 1e-9);
    }

    double scale() {
        return scale;
    }

    /** The middle of what is seen, in picture pixels. */
    double centreX() {
        return centreX;
    }

    /** The middle of what is seen, in picture pixels. */
    double centreY() {
        return centreY;
    }

    double fit() {
        return levels.fit(width, height);
    }

    /** The picture follows a finger that moved so many pixels. @return whether it could */
    boolean move(double right, double down) {
        double x = centreX;
        double y = centreY;
        lookAt(centreX - right / scale, centreY - down / scale);
        return x != centreX || y != centreY;
    }

    /** Brings a point of the picture, in picture pixels, to the middle, as far as it can be. */
    void lookAt(double x, double y) {
        centreX = clamp(x, width / scale, levels.width());
        centreY = clamp(y, height / scale, levels.height());
    }

    private static double clamp(double centre, double seen, double whole) {
        return seen >= whole ? whole / 2 : Math.max(seen / 2, Math.min(whole - seen / 2, centre));
    }

    /** Changes the scale; what lies under a point of the viewport, in pixels, stays there as far as it can. */
    void scaleTo(double wanted, double atX, double atY) {
        double x = centreX + (atX - width / 2.0) / scale;
        double y = centreY + (atY - height / 2.0) / scale;
        scale = Math.max(fit(), Math.min(rests().getLast(), wanted));
        lookAt(x - (atX - width / 2.0) / scale, y - (atY - height / 2.0) / scale);
    }

    /** The scales at which one comes to rest: the whole picture, then every zoom that is drawn one to one. */
    List<Double> rests() {
        List<Double> rests = new ArrayList<>();
        rests.add(fit());
        for (int zoom = 0; zoom <= levels.maxZoom(); zoom++) {
            if (levels.scale(zoom) >= fit() * LEAST_STEP) {
                rests.add(levels.scale(zoom));
            }
        }
        return rests;
    }

    /** The next scale to rest at when one goes nearer; where there is none, the nearest. */
    double nearer() {
        return rests().stream().filter(rest -> rest > scale * (1 + 1e-9)).findFirst().orElse(rests().getLast());
    }

    /** The next scale to rest at when one steps back; where there is none, the whole. */
    double farther() {
        return rests().reversed().stream().filter(rest -> rest < scale * (1 - 1e-9)).findFirst().orElse(fit());
    }

    /** What is seen, on whole pixels. */
    Levels.View view() {
        return new Levels.View(Math.round(centreX * scale - width / 2.0), Math.round(centreY * scale - height / 2.0),
                width, height, scale);
    }
}
