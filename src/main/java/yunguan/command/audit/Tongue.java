package yunguan.command.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.scene.Node;
import yunguan.catalogue.ChineseForms;
import yunguan.catalogue.Lang;
import yunguan.ui.Languages;

/**
 * Texts are in the visitor's language. What an item lacks in it is shown in the nearest one and says so: such a text stands in
 * a node with the style class {@code other-language}.
 */
final class Tongue {

    /** A key in place of its text, or a place in a text that nothing was put into. */
    private static final Pattern RAW = Pattern.compile("[a-z]+(\\.[A-Za-z0-9-]+){1,5}|.*\\{\\d}.*");
    /** What says something in no language: its own name on the button of a language, letters of a keyboard, a name, an address. */
    private static final Set<String> NO_LANGUAGE = Set.of("other-language", "as-written", "language", "own-language", "key", "text-field", "typing-letters", "desk-fingerprint");
    /** Names that the sticks of the walk bring along, and of files that the kiosk writes: sentences name them as their owners do. */
    private static final List<String> NAMED = List.of("台江区图书馆", "上下杭小辑", "社区影像", "我的资料包", "云馆资料", "云馆检查结果", "云馆 Yunguan（示例）",
            "台江云馆 · "); // the hall as the publisher of a pack that was made at its desk
    /** What is set between characters so that a line does not end there. */
    private static final String GLUE = "\uFEFF";
    private static final String THIN = "[\u2009\u202F]";
    private static final Pattern FILE = Pattern.compile("\\S+\\.\\S+");
    private static final Pattern WORD = Pattern.compile("\\b[A-Za-z][a-z]{2,}\\b");
    /** Of its letters, so many may be Chinese in an English text: names in their own characters. */
    private static final double NAMES = 0.5;

    /** A language is called by its own name, whatever is spoken. */
    private final List<String> names = Languages.own().all().stream().map(yunguan.ui.Tongue::name).toList();
    private final ChineseForms forms = new ChineseForms();
    /** What is wrong with a text in a language; the same stand on many screens. */
    private final Map<String, String> known = new HashMap<>();

    void look(Seen seen, Consumer<Hit> hits) {
        for (Words words : seen.words()) {
            if (!words.sign() && !isIn(words.node())) {
                String lang = of(words.node(), seen.setting().lang()).tag();
                String wrong = known.computeIfAbsent(lang + " " + words.said(), unknown -> wrong(without(words.said().replace(GLUE, "").replaceAll(THIN, " ")), lang));
                if (!wrong.isEmpty()) {
                    hits.accept(seen.hit(Measure.WORDS, words.name(), wrong, "a text in " + lang));
                }
            }
        }
    }

    private String wrong(String said, String lang) {
        return RAW.matcher(said).matches() ? "a key or an empty place" : lang.equals("en") ? english(said)
                : lang.startsWith("zh") ? chinese(said, lang.equals("zh-Hant")) : "";
    }

    private String without(String said) {
        String left = said;
        for (String name : names) {
            left = left.replace(name, "");
        }
        for (String name : NAMED) {
            left = left.replace(name, "");
        }
        return left;
    }

    /** The language that a part of a screen is in: where several speak side by side, each says which it is. */
    static Lang of(Node node, Lang visitors) {
        for (Node at = node; at != null; at = at.getParent()) {
            for (String name : at.getStyleClass()) {
                if (name.startsWith("lang-")) {
                    return new Lang(name.substring("lang-".length()));
                }
            }
        }
        return visitors;
    }

    /** Whether it is in a language of its own, whatever is spoken around it. */
    static boolean isOwn(Node node) {
        return node.getParent() != null && (node.getParent().getStyleClass().contains("own-language") || isOwn(node.getParent()));
    }

    private static boolean isIn(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().stream().anyMatch(NO_LANGUAGE::contains)) {
                return true;
            }
        }
        return false;
    }

    private static String english(String said) {
        long han = said.codePoints().filter(Lettering::isHan).count();
        long latin = said.codePoints().filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN).count();
        return han > 0 && han > (han + latin) * NAMES ? "“" + said + "” is Chinese" : "";
    }

    private String chinese(String said, boolean traditional) {
        // a single word is a name, and a short form has no small letters
        if (said.codePoints().noneMatch(Lettering::isHan) && WORD.matcher(FILE.matcher(said).replaceAll("")).results().count() >= 2) {
            return "“" + said + "” is not Chinese";
        }
        String other = traditional ? simplifiedIn(said) : differs(said, forms.simplified(said));
        return other.isEmpty() ? "" : "“" + other + "” of “" + said + "” is " + (traditional ? "simplified" : "traditional");
    }

    /**
     * Characters that come out of simplified Chinese differently by phrase, and stand there as they are in simplified Chinese; but none that
     * is written in traditional Chinese as well (才, 台, 里): a single one of these says nothing, and no text has only these.
     */
    private String simplifiedIn(String said) {
        String simplified = forms.simplified(said);
        String back = forms.traditional(simplified);
        if (simplified.length() != said.length() || back.length() != said.length()) {
            return "";
        }
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < said.length(); i++) {
            if (said.charAt(i) == simplified.charAt(i) && said.charAt(i) != back.charAt(i) && !forms.isTraditional(said.charAt(i))) {
                found.append(said.charAt(i));
            }
        }
        return found.toString();
    }

    private static String differs(String said, String other) {
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < said.length() && said.length() == other.length(); i++) {
            if (said.charAt(i) != other.charAt(i)) {
                found.append(said.charAt(i));
            }
        }
        return found.toString();
    }
}
