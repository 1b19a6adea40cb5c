package yunguan.part.player;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yunguan.catalogue.ChineseForms;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

/** The captions of one film or piece: what is said at a second, in the reader's language or the nearest one there is. */
public final class Captions {

    private final Map<String, List<Item.Cue>> byLanguage = new LinkedHashMap<>();
    private final LangText languages;

    /** @param cues in every language, each language in the order of time */
    public Captions(List<Item.Cue> cues) {
        this(cues, new ChineseForms());
    }

    /** @param forms with the venue's words, which win where one Chinese form was derived from the other */
    public Captions(List<Item.Cue> cues, ChineseForms forms) {
        Map<String, String> tags = new LinkedHashMap<>();
        for (Item.Cue cue : cues) {
            byLanguage.computeIfAbsent(cue.language(), language -> new ArrayList<>()).add(cue);
            tags.put(cue.language(), cue.language());
        }
        // a text that is its own language tag: so "nearest" means here just what it means for every other text
        languages = new LangText(tags);
        if (forms.hasWords()) {
            List<Item.Cue> hans = byLanguage.getOrDefault(Lang.HANS.tag(), List.of());
            List<Item.Cue> hant = byLanguage.getOrDefault(Lang.HANT.tag(), List.of());
            if (!hans.isEmpty() && hans.size() == hant.size()) {
                byLanguage.put(Lang.HANS.tag(), rewritten(hant, hans, false, forms));
                byLanguage.put(Lang.HANT.tag(), rewritten(hans, hant, true, forms));
            }
        }
    }

    private static List<Item.Cue> rewritten(List<Item.Cue> source, List<Item.Cue> said, boolean toTraditional, ChineseForms forms) {
        List<Item.Cue> all = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Item.Cue cue = said.get(i);
            all.add(new Item.Cue(cue.language(), cue.start(), cue.stop(), forms.rewritten(source.get(i).text(), cue.text(), toTraditional)));
        }
        return all;
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** The languages that there are, as a text of which each is its own tag. */
    public LangText languages() {
        return languages;
    }

    /** All captions in a language, or in the nearest one. */
    public List<Item.Cue> lines(Lang lang) {
        return byLanguage.getOrDefault(languages.in(lang), List.of());
    }

    /** The words that stand on the screen at a second; empty while nothing is said. */
    public String at(Lang lang, double second) {
        int line = begunBy(lang, second);
        List<Item.Cue> lines = lines(lang);
        return line >= 0 && second < lines.get(line).stop() ? lines.get(line).text() : "";
    }

    /** What is said at a second in a language that a visitor asked for, with when it begins and ends; where there is none, in the nearest one. */
    Optional<Item.Cue> cueAt(String wanted, Lang lang, double second) {
        List<Item.Cue> lines = byLanguage.getOrDefault(wanted, List.of());
        return (lines.isEmpty() ? lines(lang) : lines).stream().filter(cue -> cue.start() <= second).reduce((before, after) -> after)
                .filter(cue -> second < cue.stop());
    }

    /** The languages that there are captions in, BCP 47. */
    public List<String> tags() {
        return List.copyOf(byLanguage.keySet());
    }

    /** What stands on the screen at a second in a language that a visitor asked for; where there is none, as {@link #at(Lang, double)}. */
    public String at(String wanted, Lang lang, double second) {
        return cueAt(wanted, lang, second).map(Item.Cue::text).orElse("");
    }

    /** The number of the last line that has begun by a second, or -1 before the first. */
    public int begunBy(Lang lang, double second) {
        List<Item.Cue> lines = lines(lang);
        int last = -1;
        while (last + 1 < lines.size() && lines.get(last + 1).start() <= second) {
            last++;
        }
        return last;
    }
}
