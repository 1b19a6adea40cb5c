package yunguan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.value.ObservableValue;

/**
 * Chinese as a printer would set it, for what is looked at and never for what is typed, searched or spoken: a thin space between Chinese
 * and Latin, digits of one width, Chinese punctuation in Chinese, and no lone character on the last line. JavaFX breaks lines by
 * {@link java.text.BreakIterator}, which keeps full stops, commas and brackets where they belong; what it breaks all the same
 * (12:|30, 马可|·波罗, 中|……, 1921|年, a last line of one character) is glued here with characters that are not seen.
 */
public final class Typesetting {

    /** Between Chinese and Latin; a line may end after it. */
    private static final char THIN = '\u2009';
    /** As wide, where no line may end. */
    private static final char THIN_GLUE = '\u202F';
    /** Without width. The word joiner, U+2060, would be its modern form, but {@code BreakIterator} breaks after it. */
    private static final char GLUE = '\uFEFF';

    private static final char NO_BREAK = '\u00A0';

    private static final String HAN = "[\\p{IsHan}\u3005\u3007]";
    /** What takes a thin space beside a Chinese character, as its left and as its right neighbour. */
    private static final String LATIN_LEFT = "[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}0-9%\u2030\u00B0\u2103+]";
    private static final String LATIN_RIGHT = "[\\p{IsLatin}\\p{IsGreek}\\p{IsCyrillic}0-9@#$\u20AC\u00A3\u00A5+]";
    private static final String COUNTED = "[年月日号號点點时時分秒岁歲个個元]";
    private static final String CLOSING = "[，。、；：？！”’」』》〉）】〕…]";

    private static final Pattern WORD = Pattern.compile("\\p{IsLatin}+(['’]\\p{IsLatin}+)?");
    private static final Pattern ANY_HAN = Pattern.compile(HAN);
    private static final Pattern HALF_STOP = Pattern.compile("(?<=[\\p{IsHan}”」』》）])([,;:?!])[ ]*(?=[\\p{IsHan}“「『《（]|\\R|$)");
    private static final Pattern HALF_END = Pattern.compile("(?<=[\\p{IsHan}”」』》）])\\.(?=\\s*$|\\s*\\R)");
    private static final Pattern HALF_BRACKETS = Pattern.compile("(?<=\\p{IsHan})\\(([^()\\n]*\\p{IsHan}[^()\\n]*)\\)");
    private static final Pattern HAN_LATIN = Pattern.compile("(?<=" + HAN + ") ?(?=" + LATIN_RIGHT + ")");
    private static final Pattern LATIN_HAN = Pattern.compile("(?<=" + LATIN_LEFT + ") ?(?=" + HAN + ")");
    private static final Pattern NUMBER_COUNTED = Pattern.compile("(?<=[0-9])" + THIN + "(?=" + COUNTED + ")");
    private static final Pattern BEFORE_JOINER = Pattern.compile("(?<=" + HAN + "|" + CLOSING + ")(?=[·・…—～/])(?<!…(?=…))(?<!—(?=—))");
    private static final Pattern IN_TIME = Pattern.compile("(?<=\\d:)(?=\\d)");
    private static final Pattern UNIT = Pattern.compile("(?<=\\d) (?=(?:km|m|cm|mm|kg|g|t|s|min|h|ha|°C|℃|%|MB|GB)\\b)");
    /** The last two characters of a paragraph of some length, and what stands between and behind them. */
    private static final Pattern ORPHAN = Pattern.compile("(?<=\\S\\S\\S\\S)(" + HAN + "|[\\p{IsLatin}0-9])" + THIN + "?(" + HAN + CLOSING + "*)(?=\\R|$)");

    private Typesetting() {
    }

    /** A text as it is set, following the text that it is bound to. */
    public static ObservableValue<String> of(ObservableValue<String> text) {
        return text.map(Typesetting::set);
    }

    /** A text as it is set. */
    public static String set(String text) {
        String words = UNIT.matcher(text).replaceAll(String.valueOf(NO_BREAK));
        if (!ANY_HAN.matcher(words).find() || mostlyLatin(words)) {
            return quoted(words, true); // subtitles and what is read along do not come by the texts of a language
        }
        words = halfWidth(words);
        words = HALF_STOP.matcher(words).replaceAll(stop -> String.valueOf((char) (stop.group(1).charAt(0) + 0xFEE0)));
        words = HALF_END.matcher(words).replaceAll("。");
        words = HALF_BRACKETS.matcher(words).replaceAll("（$1）");
        words = HAN_LATIN.matcher(words).replaceAll(String.valueOf(THIN));
        words = LATIN_HAN.matcher(words).replaceAll(String.valueOf(THIN));
        words = NUMBER_COUNTED.matcher(words).replaceAll(String.valueOf(THIN_GLUE));
        words = BEFORE_JOINER.matcher(words).replaceAll(String.valueOf(GLUE));
        words = IN_TIME.matcher(words).replaceAll(String.valueOf(GLUE));
        return ORPHAN.matcher(words).replaceAll(last ->
                last.group(1) + (last.group().indexOf(THIN) > 0 ? THIN_GLUE : GLUE) + last.group(2));
    }

    /** A text that is drawn in parts, as one: cut where it was cut before. */
    public static List<String> set(List<String> parts) {
        String text = String.join("", parts);
        String set = set(text);
        List<String> cut = new ArrayList<>();
        int from = 0;
        int read = 0;
        int left = parts.isEmpty() ? 0 : parts.getFirst().length();
        for (int i = 0; i < set.length(); i++) {
            boolean putIn = set.charAt(i) == THIN || set.charAt(i) == THIN_GLUE || set.charAt(i) == GLUE;
            while (read < text.length() && text.charAt(read) == ' ' && (putIn || set.charAt(i) != ' ' && set.charAt(i) != NO_BREAK)) {
                read++; // a blank that something else stands for
            }
            while (read >= left && cut.size() < parts.size() - 1) {
                cut.add(set.substring(from, i));
                from = i;
                left += parts.get(cut.size()).length();
            }
            read += putIn ? 0 : 1;
        }
        while (cut.size() < parts.size()) {
            cut.add(set.substring(from));
            from = set.length();
        }
        return cut;
    }

    /** Digits and letters that are as wide as a Chinese character are as wide as all others. */
    private static String halfWidth(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            boolean wide = c >= '０' && c <= '９' || c >= 'Ａ' && c <= 'Ｚ' || c >= 'ａ' && c <= 'ｚ' || c == '％';
            out.append(wide ? (char) (c - 0xFEE0) : c);
        }
        return out.toString();
    }

    /** What was set, without the spaces and joints that were put in: for those who look for words on a screen. */
    public static String plain(String set) {
        return set.replaceAll("[" + THIN + THIN_GLUE + GLUE + "]", "");
    }

    /** How a text reads when it is found on a screen by {@link #plain}: a blank of its author's beside Chinese is none there. */
    public static String found(String text) {
        return plain(set(text));
    }

    /** The curly quotation marks of a Chinese font are as wide as a character, which tears words of Latin letters apart. */
    static String quoted(String text, boolean latin) {
        return latin && mostlyLatin(text) ? text.replaceAll("[\u2018\u2019]", "'").replaceAll("[\u201C\u201D]", "\"") : text;
    }

    /** Whether it is an English sentence, though it may name something in Chinese: it has more words than Chinese characters. */
    private static boolean mostlyLatin(String text) {
        return WORD.matcher(text).results().count() > text.codePoints().filter(Character::isIdeographic).count();
    }
}
