package yunguan.catalogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * One text in several languages: a JSON-LD language map. Empty texts are left out.
 *
 * @param texts the texts by BCP 47 tag
 */
public record LangText(Map<String, String> texts) {

    public static final LangText EMPTY = new LangText(Map.of());

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ChineseForms FORMS = new ChineseForms();

    public LangText {
        SequencedMap<String, String> kept = new LinkedHashMap<>();
        texts.forEach((tag, text) -> {
            if (!text.isBlank()) {
                kept.put(tag, text);
            }
        });
        texts = Map.copyOf(kept);
    }

    /** The same, with the Chinese form that is missing derived from the other. */
    public static LangText derived(Map<String, String> texts) {
        Map<String, String> all = new LinkedHashMap<>(texts);
        String hans = texts.getOrDefault(Lang.HANS.tag(), "");
        String hant = texts.getOrDefault(Lang.HANT.tag(), "");
        if (hant.isBlank() && !hans.isBlank()) {
            all.put(Lang.HANT.tag(), FORMS.traditional(hans));
        } else if (hans.isBlank() && !hant.isBlank()) {
            all.put(Lang.HANS.tag(), FORMS.simplified(hant));
        }
        return new LangText(all);
    }

    /** The text in a language, or in the nearest one that it has; empty where it has none. */
    public String in(Lang lang) {
        String own = texts.get(lang.tag());
        return own != null ? own : texts.isEmpty() ? "" : texts.get(shown(lang).tag());
    }

    /** The language in which it is shown to a reader of this one: itself, or the nearest that it has. */
    public Lang shown(Lang lang) {
        for (Lang near : lang.nearest()) {
            if (texts.containsKey(near.tag())) {
                return near;
            }
        }
        // the English of another country before anything else, then whatever there is, always the same
        return texts.keySet().stream().map(Lang::new).sorted(Comparator.comparing((Lang one) -> !one.readsAs(lang)).thenComparing(Lang::tag))
                .findFirst().orElse(lang);
    }

    /** Whether it says something, but nothing that a reader of this language reads. The two forms of Chinese are one language here. */
    public boolean lacks(Lang lang) {
        return !texts.isEmpty() && !shown(lang).readsAs(lang);
    }

    /** Whether it is written in just this language. */
    public boolean has(Lang lang) {
        return texts.containsKey(lang.tag());
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /** Reads a language map as the store keeps it; {@code null} and broken text give {@link #EMPTY}. */
    public static LangText read(@org.jspecify.annotations.Nullable String json) {
        if (json == null || json.isEmpty() || json.equals("{}")) {
            return EMPTY;
        }
        try {
            return new LangText(JSON.readValue(json, new TypeReference<Map<String, String>>() { }));
        } catch (JsonProcessingException broken) {
            return EMPTY;
        }
    }

    /** Reads several as the store keeps them in one text; broken text gives none. */
    public static List<LangText> readAll(@org.jspecify.annotations.Nullable String json) {
        if (json == null || json.isEmpty()) {
            return java.util.List.of();
        }
        try {
            return JSON.readValue(json, new TypeReference<List<Map<String, String>>>() { }).stream().map(LangText::new).toList();
        } catch (JsonProcessingException broken) {
            return java.util.List.of();
        }
    }

    /** Several as the store keeps them in one text. */
    public static String json(List<LangText> all) {
        return "[" + String.join(",", all.stream().map(LangText::json).toList()) + "]";
    }

    /** As the store keeps it: the languages in alphabetical order, so that the same text is the same bytes. */
    public String json() {
        if (texts.isEmpty()) {
            return "{}"; // as most texts of most pages are
        }
        try {
            return JSON.writeValueAsString(new java.util.TreeMap<>(texts));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
