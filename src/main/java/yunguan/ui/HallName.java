package yunguan.ui;

import java.util.Map;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.settings.Key;
import yunguan.settings.Settings;

/** What the hall is called, in every language that the settings give or that can be derived. */
public final class HallName {

    private HallName() {
    }

    public static LangText of(Settings settings) {
        return LangText.derived(Map.of(Lang.HANS.tag(), settings.text(Key.HALL_NAME), Lang.HANT.tag(), settings.text(Key.HALL_NAME_HANT),
                Lang.EN.tag(), settings.text(Key.HALL_NAME_EN)));
    }
}
