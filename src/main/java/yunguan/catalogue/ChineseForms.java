package yunguan.catalogue;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Derives one written form of Chinese from the other: OpenCC's tables, then our own short list
 * ({@code forms-traditional.txt}, {@code forms-simplified.txt}), because OpenCC's traditional form is its own
 * standard and readers in Taiwan and Hong Kong write 裡, 峰 and 為.
 */
public final class ChineseForms {

    private final Map<String, String> toTraditional = read("forms-traditional.txt");
    private final Map<String, String> toSimplified = read("forms-simplified.txt");

    public String traditional(String simplified) {
        return replace(ZhConverterUtil.toTraditional(simplified), toTraditional);
    }

    public String simplified(String traditional) {
        return replace(ZhConverterUtil.toSimple(traditional), toSimplified);
    }

    /** At each place the longest entry wins, so that 着→著 can have its exceptions as longer entries. */
    private static String replace(String text, Map<String, String> list) {
        int longest = list.keySet().stream().mapToInt(String::length).max().orElse(0);
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            String with = null;
            int length = Math.min(longest, text.length() - at);
            while (length > 0 && with == null) {
                with = list.get(text.substring(at, at + length));
                length -= with == null ? 1 : 0;
            }
            out.append(with == null ? text.substring(at, at + 1) : with);
            at += Math.max(1, length);
        }
        return out.toString();
    }

    private static Map<String, String> read(String name) {
        Map<String, String> list = new HashMap<>();
        try (InputStream in = ChineseForms.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList()) {
                int equals = line.indexOf('=');
                if (!line.startsWith("#") && equals > 0) {
                    list.put(line.substring(0, equals), line.substring(equals + 1).strip());
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Map.copyOf(list);
    }
}
