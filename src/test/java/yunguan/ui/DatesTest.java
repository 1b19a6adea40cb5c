package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.Lang;

/** Dates as people say them. */
class DatesTest {

    private static final SimpleObjectProperty<Lang> LANGUAGE = new SimpleObjectProperty<>(Lang.HANS);
    private static final Texts TEXTS = new Texts(LANGUAGE);

    private static void says(Lang lang, String... datesAndWords) {
        LANGUAGE.set(lang);
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> said = new LinkedHashMap<>();
        for (int i = 0; i < datesAndWords.length; i += 2) {
            expected.put(datesAndWords[i], datesAndWords[i + 1]);
            said.put(datesAndWords[i], Dates.inWords(datesAndWords[i], TEXTS));
        }
        assertEquals(expected, said);
    }

    @Test
    void everyPrecisionHasItsWords() {
        says(Lang.HANS, "1949-08-17", "1949年8月17日", "1949-08", "1949年8月", "1949", "1949年", "192X", "1920年代", "18XX", "19世纪", "1988-21", "1988年春",
                "1930~", "约1930年", "1921/1927", "1921年 – 1927年", "2015/..", "2015年起", "../1949", "1949年以前", "0868", "868年", "", "日期未载");
        says(Lang.EN, "1949-08-17", "17 August 1949", "0868", "868", "192X", "1920s");
    }

    /** EDTF counts as astronomers do, with a year 0: 202 BC, when 冶城 was built, is -0201. */
    @Test
    void yearsBeforeTheCommonEraAreCountedAsPeopleCount() {
        says(Lang.HANS, "-0201", "公元前202年", "0000", "公元前1年", "-0201-03", "公元前202年3月", "-0109~", "约公元前110年", "-0201/-0109", "公元前202年 – 公元前110年",
                "-0201/0280", "公元前202年 – 280年", "-02XX", "公元前3世纪", "-022X", "公元前230年 – 公元前221年", "-0201-21", "公元前202年春", "Y-12345", "公元前12346年", "Y12345", "12345年");
        says(Lang.HANT, "-0201", "公元前202年");
        says(Lang.EN, "-0201", "202 BC", "-0201-03", "March 202 BC", "-02XX", "century 3 BC");
    }
}
