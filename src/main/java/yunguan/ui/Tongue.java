package yunguan.ui;

import java.util.Map;
import yunguan.catalogue.Lang;

/**
 * A language of the screens, as its folder says.
 *
 * @param button a sign of one to four characters for narrow places
 * @param name   what those who speak it call it
 * @param font   the family of running text, empty for the usual one
 * @param serif  the family of titles, likewise
 * @param latin  whether quotation marks are set as English has them, and not as wide as a character
 * @param words  the texts of the screens by key
 */
public record Tongue(Lang lang, String button, String name, int order, String font, String serif, boolean latin, Map<String, String> words) {

    public Tongue {
        words = Map.copyOf(words);
    }
}
