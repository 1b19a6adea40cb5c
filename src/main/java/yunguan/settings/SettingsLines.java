package yunguan.settings;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The lines of {@code kiosk.properties} as bytes. What is not changed is never decoded and written again: it may not even be UTF-8. */
final class SettingsLines {

    /** Above a key that the file did not have. */
    private static final String ADDED = "# 由工作人员后台写入 · Written at the staff desk";

    private static final String MARK = "\uFEFF";

    /** A line and what ends it: line feed, carriage return, both, or nothing at the end of the file. */
    private record Line(byte[] text, byte[] end) {

        String words() {
            return new String(text, StandardCharsets.UTF_8);
        }
    }

    private final List<Line> lines = new ArrayList<>();

    private SettingsLines() {
    }

    static SettingsLines of(byte[] file) {
        SettingsLines all = new SettingsLines();
        int from = 0;
        for (int at = 0; at < file.length; at++) {
            if (file[at] == '\n' || file[at] == '\r') {
                int next = file[at] == '\r' && at + 1 < file.length && file[at + 1] == '\n' ? at + 2 : at + 1;
                all.lines.add(new Line(slice(file, from, at), slice(file, at, next)));
                from = next;
                at = next - 1;
            }
        }
        if (from < file.length) {
            all.lines.add(new Line(slice(file, from, file.length), new byte[0]));
        }
        return all;
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }

    /**
     * Changes the line that is followed now; where none is, the last that names the key; where none does, one is added.
     *
     * @param value empty for the default: then no line of the key may be followed any more
     */
    void set(Key key, String value) {
        int named = -1;
        int followed = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (!names(i, key)) {
                continue;
            }
            named = i;
            String now = valueAt(i);
            if (!now.isEmpty() && Settings.fits(key, now)) {
                followed = i;
                if (value.isEmpty()) {
                    change(i, "");
                }
            }
        }
        if (value.isEmpty()) {
            return;
        }
        if (named < 0) {
            add(key, value);
        } else if (followed < 0 || !valueAt(followed).equals(value)) {
            change(followed < 0 ? named : followed, value);
        }
    }

    /** The line without the byte order mark that the first one may have. */
    private String words(int i) {
        String words = lines.get(i).words();
        return i == 0 && words.startsWith(MARK) ? words.substring(1) : words;
    }

    private boolean names(int i, Key key) {
        String line = words(i).strip();
        int equals = line.indexOf('=');
        return equals >= 0 && !line.startsWith("#") && line.substring(0, equals).strip().equals(key.name);
    }

    private String valueAt(int i) {
        String line = words(i);
        return line.substring(line.indexOf('=') + 1).strip();
    }

    private void change(int i, String value) {
        String whole = lines.get(i).words();
        int equals = whole.indexOf('=');
        String gap = equals > 0 && Character.isWhitespace(whole.charAt(equals - 1)) && !value.isEmpty() ? " " : "";
        String before = whole.substring(0, equals + 1);
        lines.set(i, new Line((before + gap + value).getBytes(StandardCharsets.UTF_8), lines.get(i).end()));
    }

    private void add(Key key, String value) {
        byte[] end = lines.isEmpty() || lines.getFirst().end().length == 0 ? new byte[] {'\n'} : lines.getFirst().end();
        if (!lines.isEmpty()) {
            Line last = lines.removeLast();
            lines.add(new Line(last.text(), last.end().length == 0 ? end : last.end()));
            lines.add(new Line(new byte[0], end));
        }
        lines.add(new Line(ADDED.getBytes(StandardCharsets.UTF_8), end));
        lines.add(new Line((key.name + " = " + value).getBytes(StandardCharsets.UTF_8), end));
    }

    byte[] bytes() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        lines.forEach(line -> {
            all.writeBytes(line.text());
            all.writeBytes(line.end());
        });
        return all.toByteArray();
    }
}
