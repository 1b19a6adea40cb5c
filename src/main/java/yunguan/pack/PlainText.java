package yunguan.pack;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text as authors' programs write it: UTF-8 with or without a byte order mark, or GB18030 as Chinese Windows does.
 *
 * @param text      without a byte order mark, with its line ends as they are; {@code null} where it is neither
 * @param gb18030   whether it had to be read as GB18030
 * @param wrongLine the first line that is not UTF-8, counted from 1; 0 where all are
 */
record PlainText(@Nullable String text, boolean gb18030, int wrongLine) {

    static PlainText of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return new PlainText(StandardCharsets.UTF_8.newDecoder().decode(in).toString().replaceFirst("^\uFEFF", ""), false, 0);
        } catch (CharacterCodingException wrong) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            return new PlainText(mostlyUtf8(bytes) ? null : gb18030(bytes), true, line);
        }
    }

    private static @Nullable String gb18030(byte[] bytes) {
        try {
            String text = Charset.forName("GB18030").newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\0') >= 0 ? null : text; // a NUL: UTF-16, or no text at all
        } catch (CharacterCodingException neither) {
            return null;
        }
    }

    /** Whether it is UTF-8 with a few broken bytes: nearly everything is valid GB18030, and so would be read as nonsense. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int bad = 0;
        int at = 0;
        while (at < bytes.length) {
            int first = bytes[at] & 0xFF;
            int length = first < 0x80 ? 1 : first >= 0xC2 && first < 0xE0 ? 2 : first >= 0xE0 && first < 0xF0 ? 3
                    : first >= 0xF0 && first < 0xF5 ? 4 : 0;
            boolean whole = length > 0 && at + length <= bytes.length;
            for (int i = 1; whole && i < length; i++) {
                whole = (bytes[at + i] & 0xC0) == 0x80;
            }
            if (length != 1) {
                good += whole ? length : 0;
                bad += whole ? 0 : 1;
            }
            at += whole ? length : 1;
        }
        return good > 4 * bad;
    }
}
