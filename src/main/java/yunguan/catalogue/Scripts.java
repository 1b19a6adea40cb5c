package yunguan.catalogue;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.util.Map;

/** Simplified and traditional Chinese, derived from each other by phrase. */
public final class Scripts {

    /** Where the library gives a rare form, the one that people here write. */
    private static final Map<String, String> USUAL = Map.of("峯", "峰", "裏", "裡", "衆", "眾", "羣", "群",
            "纔", "才", "爲", "為", "啓", "啟", "檯", "台", "牀", "床", "麪", "麵");

    private Scripts() {
    }

    public static String toTraditional(String simplified) {
        String text = ZhConverterUtil.toTraditional(simplified);
        for (Map.Entry<String, String> form : USUAL.entrySet()) {
            text = text.replace(form.getKey(), form.getValue());
        }
        return text;
    }

    public static String toSimplified(String traditional) {
        return ZhConverterUtil.toSimple(traditional);
    }
}
