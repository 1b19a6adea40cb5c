package yunguan.pack;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.ChineseForms;
import yunguan.catalogue.Datum;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.settings.OpeningHours;

/** {@code pack.properties} of an author's folder: UTF-8, one {@code key = value} a line, {@code #} for comments. */
final class PackProperties {

    static final String FILE = "pack.properties";
    static final String HOURS = "opening-hours";
    /** In which datum positions are written where a row does not say. */
    static final String DATUM = "datum";
    static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
    static final int MOST_ID = 80;
    private static final List<String> KEYS =
            List.of("id", "version", "title", "title@zh-Hant", "title@en", "publisher", "date", "license", "description",
                    "expires", "venues", "minimum-kiosk-version", HOURS, DATUM);

    private PackProperties() {
    }

    /**
     * Reads what the pack says of itself.
     *
     * @param otherwise what stands for a key that is not written; with any, the file itself may be missing
     */
    static Crate.PackInfo read(@Nullable String text, Map<String, String> otherwise, ChineseForms forms, Problems problems) {
        Map<String, String> values = new LinkedHashMap<>();
        if (text == null && otherwise.isEmpty()) {
            problems.add(ProblemKind.MISSING_FILE, FILE, FILE, "—");
        } else {
            lines(text == null ? "" : text, values, problems);
            otherwise.forEach(values::putIfAbsent);
            require(values, problems);
        }
        TreeMap<String, String> titles = new TreeMap<>();
        String hans = values.getOrDefault("title", "");
        String hant = values.getOrDefault("title@zh-Hant", "");
        titles.put(Lang.HANS.tag(), hans.isEmpty() ? forms.simplified(hant) : hans);
        titles.put(Lang.HANT.tag(), hant.isEmpty() ? forms.traditional(hans) : hant);
        titles.put(Lang.EN.tag(), values.getOrDefault("title@en", ""));
        String version = values.getOrDefault("version", "");
        return new Crate.PackInfo(values.getOrDefault("id", ""), version.matches("[1-9]\\d{0,8}") ? Long.parseLong(version) : 1,
                new LangText(titles), values.getOrDefault("publisher", ""), values.getOrDefault("date", ""),
                values.getOrDefault("license", ""), values.getOrDefault("description", ""), terms(values));
    }

    /** When the hall is open, as {@code pack.properties} says it; empty where it does not, or not so that it is understood. */
    static String openingHours(@Nullable String text) {
        Map<String, String> values = new LinkedHashMap<>();
        lines(text == null ? "" : text, values, new Problems());
        return OpeningHours.parse(values.getOrDefault(HOURS, "")).map(OpeningHours::inSchema).orElse("");
    }

    /** In which datum the folder's positions are written; WGS-84 where nothing is said, or nothing that is understood. */
    static Datum datum(@Nullable String text) {
        Map<String, String> values = new LinkedHashMap<>();
        lines(text == null ? "" : text, values, new Problems());
        return Datum.named(values.getOrDefault(DATUM, "")).orElse(Datum.WGS_84);
    }

    private static PackTerms terms(Map<String, String> values) {
        String expires = values.getOrDefault("expires", "");
        return new PackTerms(day(expires) ? LocalDate.parse(expires) : null, PackTerms.venues(values.getOrDefault("venues", "")),
                values.getOrDefault("minimum-kiosk-version", ""));
    }

    private static void lines(String text, Map<String, String> values, Problems problems) {
        int row = 0;
        for (String raw : text.lines().toList()) {
            row++;
            String line = raw.strip();
            int equals = line.indexOf('=');
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String key = equals < 0 ? line : line.substring(0, equals).strip();
            String value = equals < 0 ? "" : line.substring(equals + 1).strip();
            if (!KEYS.contains(key)) {
                problems.add(ProblemKind.UNKNOWN_PROPERTY, FILE, row, key, key, Nearest.of(key, KEYS));
            } else if (!value.isEmpty()) {
                values.put(key, value);
                String expected = expected(key, value);
                if (!expected.isEmpty()) {
                    problems.add(ProblemKind.BAD_PROPERTY, FILE, row, key, value, expected);
                }
            }
        }
    }

    private static String expected(String key, String value) {
        return switch (key) {
            case "id" -> id(value) ? "" : "taijiang-five-clouds";
            case "version" -> value.matches("[1-9]\\d{0,8}") ? "" : "1, 2, 3, …";
            case "date", "expires" -> day(value) ? "" : "2026-11-23";
            case DATUM -> Datum.named(value).isPresent() ? "" : "WGS-84, GCJ-02, BD-09";
            case HOURS -> OpeningHours.parse(value).isPresent() ? "" : "Tu-Su 09:00-17:00; Mo 13:00-17:00";
            case "minimum-kiosk-version" -> value.matches(PackTerms.VERSION) ? "" : KioskVersion.NUMBER;
            default -> "";
        };
    }

    /** Whether an id is one by the rule of the author's folder. */
    static boolean id(String text) {
        return text.length() <= MOST_ID && text.matches(ID);
    }

    static boolean day(String text) {
        try {
            LocalDate.parse(text);
            return text.length() == 10;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static void require(Map<String, String> values, Problems problems) {
        for (String key : List.of("id", "version", "title", "publisher", "date", "license", "description")) {
            if (!values.containsKey(key) && !(key.equals("title") && values.containsKey("title@zh-Hant"))) {
                problems.add(ProblemKind.MISSING_PROPERTY, FILE, 0, key, "", key);
            }
        }
    }
}
