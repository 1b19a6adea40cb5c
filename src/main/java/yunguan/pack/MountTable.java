package yunguan.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What is mounted where, as Linux says it in {@code /proc/self/mountinfo} (proc(5)); empty on a system that does not. */
final class MountTable {

    private static final Path TABLE = Path.of("/proc/self/mountinfo");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([0-7]{3})");
    private static final int POINT = 4;

    private MountTable() {
    }

    /** By mount point: a mark that is another one when something else is mounted there. */
    static Map<Path, String> read() {
        try {
            return parse(Files.readString(TABLE, StandardCharsets.ISO_8859_1));
        } catch (IOException noSuchSystem) {
            return Map.of();
        }
    }

    static Map<Path, String> parse(String table) {
        Map<Path, String> mounts = new LinkedHashMap<>();
        for (String line : table.lines().toList()) {
            String[] words = line.split(" ");
            int dash = line.indexOf(" - ");
            // an automounter's own point has nothing to show, and to look into it would mount
            if (words.length > POINT && dash > 0 && !line.startsWith("autofs ", dash + 3)) {
                mounts.put(Path.of(plain(words[POINT])), words[0] + " " + words[2] + line.substring(dash));
            }
        }
        return mounts;
    }

    /** Blanks and backslashes stand there as three octal digits; the bytes are UTF-8. */
    private static String plain(String word) {
        String bytes = ESCAPE.matcher(word).replaceAll(found ->
                java.util.regex.Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 8))));
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
