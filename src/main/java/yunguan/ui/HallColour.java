package yunguan.ui;

import java.util.Locale;
import javafx.scene.paint.Color;

/**
 * The hall's colour as it is drawn: words in it, and near-white words on it, can be read. A colour that is too pale for that is
 * darkened until it carries them and keeps its hue. Contrast is WCAG's, from 1 to 21.
 */
public final class HallColour {

    /** Of words on every ground, and of those on the colour. */
    public static final double ENOUGH = 4.5;
    /** The same in high contrast. */
    public static final double ENOUGH_IN_CONTRAST = 7;

    /** The darkest grounds that words in the colour stand on: {@code -pressed} of the tokens, in either mode. */
    private static final Color GROUND = Color.web("#DFD3BA");
    private static final Color GROUND_IN_CONTRAST = Color.web("#C8C8C8");
    private static final int STEPS = 200;

    private HallColour() {
    }

    /** @param hex {@code #RRGGBB}, as the venue has it @param contrast whether the visitor wants high contrast */
    public static Color of(String hex, boolean contrast) {
        Color wanted = Color.web(hex);
        Color ground = contrast ? GROUND_IN_CONTRAST : GROUND;
        double enough = contrast ? ENOUGH_IN_CONTRAST : ENOUGH;
        Color shown = wanted;
        for (int step = 1; step <= STEPS && contrast(shown, ground) < enough; step++) {
            // a pale colour loses its light; saturation grows a little, so that it does not turn grey
            double kept = 1 - (double) step / STEPS;
            shown = Color.hsb(wanted.getHue(), wanted.getSaturation() == 0 ? 0 : Math.min(1, wanted.getSaturation() + 0.3 * (1 - kept)), wanted.getBrightness() * kept);
        }
        return shown;
    }

    /** The same as a style sheet says it. */
    public static String css(String hex, boolean contrast) {
        Color colour = of(hex, contrast);
        return String.format(Locale.ROOT, "#%02X%02X%02X", Math.round(colour.getRed() * 255), Math.round(colour.getGreen() * 255), Math.round(colour.getBlue() * 255));
    }

    /** Whether the venue's colour is drawn as it is. */
    public static boolean isKept(String hex) {
        return css(hex, false).equalsIgnoreCase(hex);
    }

    /** Between two opaque colours, from 1 to 21. */
    public static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * part(colour.getRed()) + 0.7152 * part(colour.getGreen()) + 0.0722 * part(colour.getBlue());
    }

    private static double part(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
