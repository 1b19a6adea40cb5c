package yunguan.command.tour;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import yunguan.catalogue.Lang;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.shell.Mode;
import yunguan.ui.Languages;
import yunguan.ui.Tongue;

/**
 * What a walk was asked for.
 *
 * @param size  {@code WxH} in pixels
 * @param inches of the screen from corner to corner; empty: as the hall has it
 * @param modes none for the standard one
 * @param parts of the walk, none for all
 */
record Asked(Lang lang, Set<Mode> modes, String size, String inches, List<String> parts) {

    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{2,3})x([1-9]\\d{2,3})");

    /** @throws IllegalArgumentException with a sentence that says which words are known */
    static Asked of(Languages languages, String lang, String modes, String size, String inches, List<String> parts) {
        Lang wantedLanguage = languages.all().stream().map(Tongue::lang).filter(known -> known.tag().equals(lang)).findFirst().orElseThrow(() ->
                new IllegalArgumentException("\"" + lang + "\" is no language of this kiosk; it knows "
                        + String.join(", ", languages.all().stream().map(known -> known.lang().tag()).toList()) + "."));
        if (!SIZE.matcher(size).matches()) {
            throw new IllegalArgumentException("\"" + size + "\" is no size; write width x height in pixels, such as 1920x1080, each from 100 to 9999.");
        }
        if (!inches.isEmpty() && !Settings.takes(Key.SCREEN_DIAGONAL_INCHES, inches)) {
            throw new IllegalArgumentException("\"" + inches + "\" is no diagonal; write inches from 5 to 120, such as 43 or 21.5.");
        }
        Set<Mode> wanted = new LinkedHashSet<>();
        for (String word : modes.split(",", -1)) {
            if (!word.equals("standard")) {
                wanted.add(Arrays.stream(Mode.values()).filter(mode -> mode.word().equals(word)).findFirst().orElseThrow(() ->
                        new IllegalArgumentException("\"" + word + "\" is no mode of this kiosk; it knows standard, " + known() + ".")));
            }
        }
        List<String> unknown = new ArrayList<>(parts);
        unknown.removeAll(Walk.PARTS.keySet());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("\"" + unknown.getFirst() + "\" is no part of the walk; there are " + String.join(", ", Walk.PARTS.keySet()) + ".");
        }
        return new Asked(wantedLanguage, wanted, size, inches, List.copyOf(parts));
    }

    private static String known() {
        return String.join(", ", Arrays.stream(Mode.values()).map(Mode::word).toList());
    }
}
