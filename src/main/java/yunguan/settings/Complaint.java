package yunguan.settings;

/**
 * A line of {@code kiosk.properties} that was not followed.
 *
 * @param key      the key, or the line itself where it has no key
 * @param value    what stood there
 * @param expected what would have been understood, in words; a key of the texts {@code settings.expected.…}
 */
public record Complaint(String key, String value, Expected expected) {

    /** What a key takes. Each has a sentence in every language, under {@code settings.expected.} and its name. */
    public enum Expected {
        KNOWN_KEY, KEY_AND_VALUE, WHOLE_NUMBER, LANGUAGE, COLOUR, YES_OR_NO, FOLDER, TEXT, READABLE_FILE, FOLDERS, GESTURE, HOURS, DAYS, ONE_LINE, INCHES, ROTATION, PICTURE, STANDING, DIGITS, LATITUDE, LONGITUDE, DEGREES, QUIET_HOURS, SOUND_OUT
    }

    /** In plain English, for the log and the command line. */
    public String inWords() {
        return switch (expected) {
            case KNOWN_KEY -> "kiosk.properties: \"%s\" is not a key the kiosk knows; it was ignored. See the comments in kiosk.properties for the keys there are.".formatted(key);
            case KEY_AND_VALUE -> "kiosk.properties: the line \"%s\" has no \"=\"; it was ignored. Write key = value.".formatted(key);
            case READABLE_FILE -> "kiosk.properties: the file \"%s\" cannot be read; every key has its default.".formatted(key);
            default -> "kiosk.properties: %s = \"%s\" is not understood; expected %s. The default is used.".formatted(key, value, words());
        };
    }

    private String words() {
        return switch (expected) {
            case WHOLE_NUMBER -> "a whole number within the limits named in the comments";
            case LANGUAGE -> "the tag of a language, such as zh-Hans, zh-Hant or en";
            case COLOUR -> "a colour such as #8C1C13";
            case YES_OR_NO -> "yes or no";
            case FOLDER -> "the path of a folder";
            case TEXT -> "a text";
            case FOLDERS -> "paths of folders from the root, separated by commas";
            case GESTURE -> "corners or hold";
            case HOURS -> "opening hours such as Tu-Su 09:00-17:00; Mo 13:00-17:00";
            case DAYS -> "days such as 2026-10-01, or from one to another such as 2026-02-16/2026-02-22, separated by commas";
            case INCHES -> "inches from 5 to 120, such as 43 or 21.5";
            case ROTATION -> "0, 90, 180 or 270";
            case PICTURE -> "the path of a PNG or JPEG file";
            case STANDING -> "always, after-voting or after-round";
            case LATITUDE -> "a latitude in decimal degrees, such as 26.0702";
            case LONGITUDE -> "a longitude in decimal degrees, such as 119.2882";
            case DEGREES -> "degrees clockwise from north, 0 to 360";
            case DIGITS -> "four to twelve digits";
            case QUIET_HOURS -> "times and percents such as 12:00-14:00 30, 20:00-22:00 20";
            case SOUND_OUT -> "loudspeaker, headphones, headphones-left or headphones-right";
            case ONE_LINE -> "one line of text";
            default -> "something else";
        };
    }
}
