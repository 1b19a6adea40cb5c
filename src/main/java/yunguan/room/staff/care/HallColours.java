package yunguan.room.staff.care;

import java.util.List;
import java.util.Locale;

/** Colours that carry the kiosk's near-white words as they are. */
final class HallColours {

    /** @param name of its text: {@code desk.settings.colour.NAME} */
    record Colour(String name, String hex) { }

    static final List<Colour> ALL = List.of(new Colour("vermilion", "#8C1C13"), new Colour("indigo", "#1F4E79"), new Colour("pine", "#24594A"),
            new Colour("violet", "#5A2E6E"), new Colour("tea", "#6B4423"), new Colour("ink", "#3A4149"), new Colour("lake", "#0E5E6F"), new Colour("plum", "#7A1F4B"));

    private HallColours() {
    }

    static boolean isOurs(String hex) {
        return ALL.stream().anyMatch(colour -> colour.hex.equals(hex.toUpperCase(Locale.ROOT)));
    }
}
