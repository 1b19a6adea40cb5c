package yunguan.pack;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * On what terms a pack may be shown, from {@code bag-info.txt}.
 *
 * @param expires      the last day on which it may be installed; {@code null}: always
 * @param venues       the halls it is for; empty: all
 * @param minimumKiosk the oldest program that understands it; empty: any
 */
record PackTerms(@Nullable LocalDate expires, List<String> venues, String minimumKiosk) {

    static final PackTerms NONE = new PackTerms(null, List.of(), "");
    static final String VERSION = "\\d{1,6}(\\.\\d{1,6}){0,3}";

    static PackTerms of(Map<String, String> values) {
        String expires = values.getOrDefault("pack-expires", "");
        String minimum = values.getOrDefault("minimum-kiosk-version", "");
        if (!expires.isEmpty() && !PackProperties.day(expires)) {
            throw new PackException(Refusal.BAD_BAG_INFO, "bag-info.txt", "Pack-Expires: " + expires);
        }
        if (!minimum.isEmpty() && !minimum.matches(VERSION)) {
            throw new PackException(Refusal.BAD_BAG_INFO, "bag-info.txt", "Minimum-Kiosk-Version: " + minimum);
        }
        return new PackTerms(expires.isEmpty() ? null : LocalDate.parse(expires), venues(values.getOrDefault("pack-venues", "")), minimum);
    }

    /** Names of halls, divided by commas or blanks. */
    static List<String> venues(String words) {
        return Arrays.stream(words.strip().split("[,，、\\s]+")).filter(word -> !word.isEmpty()).toList();
    }

    boolean expired(LocalDate today) {
        return expires != null && today.isAfter(expires);
    }

    /** Refuses what may not be installed here and now. @param today {@code null} where the clock is not to be believed: then nothing expires */
    void require(String pack, String venue, @Nullable LocalDate today) {
        if (older(KioskVersion.NUMBER, minimumKiosk)) {
            throw new PackException(Refusal.KIOSK_TOO_OLD, minimumKiosk, KioskVersion.NUMBER);
        }
        if (!venues.isEmpty() && !venues.contains(venue)) {
            throw new PackException(Refusal.WRONG_VENUE, String.join(", ", venues), venue);
        }
        if (today != null && expired(today)) {
            throw new PackException(Refusal.EXPIRED, pack, String.valueOf(expires));
        }
    }

    /** Whether one version comes before another, number by number. */
    static boolean older(String one, String other) {
        if (other.isEmpty()) {
            return false;
        }
        String[] left = one.split("\\.");
        String[] right = other.split("\\.");
        for (int i = 0; i < Math.max(left.length, right.length); i++) {
            int order = Integer.compare(i < left.length ? Integer.parseInt(left[i]) : 0, i < right.length ? Integer.parseInt(right[i]) : 0);
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }
}
