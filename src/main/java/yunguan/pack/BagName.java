package yunguan.pack;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Names of files in a bag. They come from elsewhere: whatever could lead out of a folder, on any system, is unsafe. */
final class BagName {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    /** Windows knows these as devices, whatever their ending. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])[ ]*(\\..*)?");
    /** Linux takes no longer name; Windows and some sticks take shorter ones, which they say themselves. */
    private static final int MOST_BYTES = 255;
    private static final int MOST_PATH_BYTES = 1024;

    private BagName() {
    }

    /** Whether a relative path with {@code /} is not to be followed. */
    static boolean unsafe(String path) {
        return leadsOut(path) || unusable(path);
    }

    /** @throws PackException where a name must not be followed, saying which of the two it is */
    static void check(String path) {
        if (leadsOut(path)) {
            throw new PackException(Refusal.UNSAFE_NAME, visible(path), "");
        }
        if (unusable(path)) {
            throw new PackException(Refusal.BAD_NAME, visible(path), "");
        }
    }

    private static boolean leadsOut(String path) {
        if (path.isEmpty() || path.startsWith("/") || path.indexOf('\\') >= 0 || DRIVE.matcher(path).matches()) {
            return true;
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return true;
            }
        }
        return false;
    }

    private static boolean unusable(String path) {
        if (path.codePoints().anyMatch(BagName::forbidden) || path.getBytes(StandardCharsets.UTF_8).length > MOST_PATH_BYTES) {
            return true;
        }
        for (String part : path.split("/", -1)) {
            if (part.endsWith(".") || part.endsWith(" ") || DEVICE.matcher(part).matches()
                    || part.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
                return true;
            }
        }
        return false;
    }

    /** Control characters, those that turn the direction of writing, halves of characters, and what no Windows takes. */
    private static boolean forbidden(int c) {
        return c < 0x20 || c >= 0x7F && c < 0xA0 || c == 0xFFFD || "<>:\"|?*".indexOf(c) >= 0
                || c >= 0x200E && c <= 0x200F || c >= 0x2028 && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0xFEFF
                || c >= 0xD800 && c <= 0xDFFF || (c & 0xFFFE) == 0xFFFE;
    }

    /** As it may be shown: without characters that could change what is read around them, and not endless. */
    static String visible(String path) {
        StringBuilder shown = new StringBuilder();
        path.codePoints().limit(120).forEach(c -> shown.appendCodePoint(forbidden(c) && c != ':' ? '␣' : c));
        return path.length() > shown.length() ? shown + "…" : shown.toString();
    }

    /** As it stands in a manifest (RFC 8493, 2.1.3): line ends and the percent sign are encoded. */
    static String encode(String path) {
        return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    static String decode(String path) {
        return path.replace("%0A", "\n").replace("%0a", "\n").replace("%0D", "\r").replace("%0d", "\r").replace("%25", "%");
    }
}
