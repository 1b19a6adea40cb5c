package yunguan.room.staff.care;

import java.util.List;
import java.util.Locale;

/** Colours that carry the kiosk's near-white words. The contrast is WCAG's, from 1 to 21; body text wants 4.5. */
final class HallColours {

    static final double ENOUGH = 4.5;
    /** What the words on it are drawn in: {@code -on-hall} of the tokens. */
    private static final String WORDS = "#FFFDF8";

    /** @param name of its text: {@code desk.settings.colour.NAME} */
    record Colour(String name, String hex) { }

    static final List<Colour> ALL = List.of(new Colour("vermilion", "#8C1C13"), new Colour("indigo", "#1F4E79"), new Colour("pine", "#24594A"),
            new Colour("violet", "#5A2E6E"), new Colour("tea", "#6B4423"), new Colour("ink", "#3A4149"), new Colour("lake", "#0E5E6F"), new Colour("plum", "#7A1F4B"));

    private HallColours() {
    }

    /** @param hex {@code #RRGGBB} */
    static double contrast(String hex) {
        double one = luminance(hex);
        double other = luminance(WORDS);
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    static boolean isOurs(String hex) {
        return ALL.stream().anyMatch(colour -> colour.hex.equals(hex.toUpperCase(Locale.ROOT)));
    }

    private static double luminance(String hex) {
        return 0.2126 * part(hex, 1) + 0.7152 * part(hex, 3) + 0.0722 * part(hex, 5);
    }

    private static double part(String hex, int at) {
        double share = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
