package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

/** Every text is there in every language, says something, and is used. */
class TextsTest {

    private static final Path SOURCE = Path.of(System.getProperty("yunguan.home", "."), "src/main/java");

    private static final Languages OWN = Languages.own();

    private static Map<String, String> words(Lang lang) {
        return OWN.of(lang).words();
    }

    @Test
    void everyFolderOfTextsIsALanguageOfTheProgram() throws IOException {
        Path folders = SOURCE.resolveSibling("resources/yunguan/ui/texts");
        try (Stream<Path> all = Files.list(folders)) {
            assertEquals(all.map(folder -> folder.getFileName().toString()).collect(java.util.stream.Collectors.toCollection(TreeSet::new)),
                    new TreeSet<>(Languages.own().all().stream().map(tongue -> tongue.lang().tag()).toList()));
        }
        assertEquals(Lang.OWN, Languages.own().all().stream().map(Tongue::lang).toList(), "in this order");
        assertEquals(java.util.List.of("简", "繁", "EN"), Languages.own().all().stream().map(Tongue::button).toList());
    }

    @Test
    void everyTextIsThereInEveryLanguage() {
        Set<String> expected = new TreeSet<>(words(Lang.HANS).keySet());
        for (Lang lang : Lang.OWN) {
            assertEquals(expected, new TreeSet<>(words(lang).keySet()), "texts of " + lang.tag());
            words(lang).forEach((key, text) -> assertTrue(!text.isBlank(), key + " is empty in " + lang.tag()));
        }
    }

    /** Quotation marks, stops and digits are of one style in each language. */
    @Test
    void everyLanguageHasSignsOfItsOwn() {
        Map<Lang, Pattern> strange = Map.of(
                Lang.HANS, Pattern.compile("[「」『』０-９]|\\p{IsHan}[,;:?!(]|\\.\\.\\."),
                Lang.HANT, Pattern.compile("[“”‘’０-９]|\\p{IsHan}[,;:?!(]|\\.\\.\\."),
                Lang.EN, Pattern.compile("[，。；：？！（）「」『』０-９]|\\.\\.\\."));
        Set<String> wrong = new TreeSet<>();
        strange.forEach((lang, signs) -> words(lang).forEach((key, text) -> {
            if (signs.matcher(text).find()) {
                wrong.add(lang.tag() + " " + key + ": " + text);
            }
        }));
        assertEquals(Set.of(), wrong);
    }

    @Test
    void aTextTakesTheSameArgumentsInEveryLanguage() {
        Pattern argument = Pattern.compile("\\{\\d}");
        words(Lang.HANS).forEach((key, text) -> {
            for (Lang lang : Lang.OWN) {
                assertEquals(found(argument, text), found(argument, words(lang).get(key)), key + " in " + lang.tag());
            }
        });
    }

    @Test
    void oneIsToldFromMany() {
        Texts english = new Texts(new javafx.beans.property.SimpleObjectProperty<>(Lang.EN));
        assertEquals("1 minute, 2 people", english.now("lectures.group.over.people", 1, 2));
        assertEquals("20 minutes, 1 person", english.now("lectures.group.over.people", 20L, "1"));
        assertEquals("0 items", english.now("desk.packs.items", 0));
        Pattern either = Pattern.compile("\\{\\d:[^|{}]+\\|[^|{}]+}");
        for (Lang lang : Lang.OWN) {
            words(lang).forEach((key, text) -> assertFalse(either.matcher(text).replaceAll("").replaceAll("\\{\\d}", "").matches("(?s).*\\{\\d.*"), key + " in " + lang.tag()));
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        Set<String> all = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            all.add(matcher.group());
        }
        return all;
    }

    /** A key is used when it stands in the code as it is, or when its beginning up to a dot does, followed by what is added to it. */
    @Test
    void noTextIsLeftOver() throws IOException {
        StringBuilder code = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                code.append(Files.readString(file));
            }
        }
        Set<String> unused = new TreeSet<>();
        for (String key : words(Lang.HANS).keySet()) {
            if (!used(key, code)) {
                unused.add(key);
            }
        }
        assertEquals(Set.of(), unused, "texts that no screen shows");
    }

    private static boolean used(String key, CharSequence code) {
        String all = code.toString();
        if (all.contains('"' + key + '"')) {
            return true;
        }
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            String stem = key.substring(0, dot);
            boolean added = all.contains('"' + stem + ".\"");
            boolean asStem = all.contains('"' + stem + '"');
            if (added || asStem) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyKeyInTheCodeExists() throws IOException {
        Pattern asked = Pattern.compile("texts(?:\\(\\))?\\.(?:of|now)\\(\\s*\"([a-z][a-zA-Z0-9_.-]*[a-zA-Z0-9])\"");
        Map<String, String> known = words(Lang.HANS);
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = asked.matcher(Files.readString(file));
                while (matcher.find()) {
                    assertTrue(known.containsKey(matcher.group(1)), file.getFileName() + " asks for " + matcher.group(1));
                }
            }
        }
    }

    @Test
    void aBoundTextFollowsTheLanguage() {
        SimpleObjectProperty<Lang> language = new SimpleObjectProperty<>(Lang.HANS);
        Texts texts = new Texts(language);
        var home = texts.of("shell.home");
        var title = texts.of(new LangText(Map.of("zh-Hans", "上下杭", "en", "Shangxiahang")));
        assertEquals("首页", home.get());
        language.set(Lang.EN);
        assertEquals("Home", home.get());
        assertEquals("Shangxiahang", title.get());
        language.set(Lang.HANT);
        assertEquals("首頁", home.get());
        assertEquals("上下杭", title.get(), "what is not in traditional Chinese is shown in the nearest");
    }
}
