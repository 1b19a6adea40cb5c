package yunguan.ui;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yunguan.catalogue.Lang;

/** Dates as people say them, from EDTF levels 0 and 1 (ISO 8601-2:2019): years, months, days, intervals, roughly. */
public final class Dates {

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?([~?%])?");
    private static final String[] MONTHS = {"January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December"};

    private Dates() {
    }

    /** The date in words; for an empty one the hall's own "not recorded". */
    public static String inWords(String edtf, Texts texts, Lang lang) {
        if (edtf.isEmpty()) {
            return texts.now("shell.date.unknown");
        }
        String[] ends = edtf.split("/", 2);
        if (ends.length == 2) {
            return one(ends[0], lang) + " – " + one(ends[1], lang);
        }
        return one(edtf, lang);
    }

    private static String one(String date, Lang lang) {
        Matcher parts = DATE.matcher(date);
        if (!parts.matches()) {
            return date;
        }
        boolean english = lang.equals(Lang.EN);
        String words = english ? english(parts) : chinese(parts);
        if (parts.group(4) == null) {
            return words;
        }
        return english ? "about " + words : (lang.equals(Lang.HANT) ? "約" : "约") + words;
    }

    private static String chinese(Matcher parts) {
        String words = parts.group(1) + "年";
        words += parts.group(2) == null ? "" : Integer.parseInt(parts.group(2)) + "月";
        return words + (parts.group(3) == null ? "" : Integer.parseInt(parts.group(3)) + "日");
    }

    private static String english(Matcher parts) {
        String words = parts.group(1);
        if (parts.group(2) != null) {
            words = MONTHS[Math.floorMod(Integer.parseInt(parts.group(2)) - 1, 12)] + " " + words;
        }
        return parts.group(3) == null ? words : Integer.parseInt(parts.group(3)) + " " + words;
    }
}
