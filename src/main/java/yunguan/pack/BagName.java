package yunguan.pack;

import java.util.regex.Pattern;

/** Names of files in a bag. They come from elsewhere: whatever could lead out of a folder, on any system, is unsafe. */
final class BagName {

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);

    private BagName() {
    }

    /** Whether a relative path with {@code /} is not to be followed. */
    static boolean unsafe(String path) {
        if (path.isEmpty() || path.startsWith("/") || path.indexOf('\\') >= 0 || DRIVE.matcher(path).matches()
                || path.chars().anyMatch(c -> c < 0x20 || c == 0x7F || c == 0xFFFD)) {
            return true;
        }
        for (String part : path.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return true;
            }
        }
        return false;
    }

    /** As it stands in a manifest (RFC 8493, 2.1.3): line ends and the percent sign are encoded. */
    static String encode(String path) {
        return path.replace("%", "%25").replace("\n", "%0A").replace("\r", "%0D");
    }

    static String decode(String path) {
        return path.replace("%0A", "\n").replace("%0a", "\n").replace("%0D", "\r").replace("%0d", "\r").replace("%25", "%");
    }
}
