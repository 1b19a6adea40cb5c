package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.ui.LanguageFault.Kind;

/** A venue adds a language with a folder of texts and no code, and nothing that is wrong in it stops the kiosk. */
class LanguagesTest {

    @TempDir
    private Path home;

    private void file(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Languages read() {
        return Languages.beside(home.resolve("kiosk.properties"));
    }

    private static List<Kind> kinds(Languages languages) {
        return languages.faults().stream().map(LanguageFault::kind).toList();
    }

    @Test
    void aFolderIsALanguage() throws IOException {
        file("languages/ja/language.properties", "button = 日\nname = 日本語\nnearest = zh-Hant, en\nfont = Noto Sans CJK JP\nfont.serif = Noto Serif CJK JP\nlatin = no\norder = 9\n");
        file("languages/ja/any name.properties", "shell.home = ホーム\nshell.back = 戻る\n");
        Languages languages = read();
        assertEquals(List.of("zh-Hans", "zh-Hant", "en", "ja"), languages.all().stream().map(one -> one.lang().tag()).toList());
        Lang ja = languages.all().getLast().lang();
        Texts texts = new Texts(new SimpleObjectProperty<>(ja), languages);
        assertEquals("ホーム", texts.now("shell.home"));
        assertEquals("查找", new Texts(new SimpleObjectProperty<>(Lang.HANS), languages).now("shell.search"));
        assertEquals(new Texts(new SimpleObjectProperty<>(Lang.HANT)).now("shell.search"), texts.now("shell.search"), "what it lacks is said in the nearest");
        assertEquals("繁體", texts.now(new LangText(Map.of("en", "English", "zh-Hant", "繁體"))), "also of items");
        LanguageFault missing = languages.faults().getFirst();
        assertEquals(Kind.MISSING, missing.kind());
        assertTrue(missing.in(new Texts(new SimpleObjectProperty<>(Lang.EN))).startsWith("ja lacks "), missing.toString());
        Path settings = Files.writeString(home.resolve("kiosk.properties"), "language = ja\n");
        assertEquals(ja, languages.first(Settings.read(settings)));
        assertEquals(1, languages.faults(Settings.read(settings)).size());
    }

    @Test
    void aLanguageThatIsNotThereIsNamedAndChineseBegins() throws IOException {
        Path settings = Files.writeString(home.resolve("kiosk.properties"), "language = fr\n");
        Settings read = Settings.read(settings);
        assertEquals("fr", read.text(Key.LANGUAGE));
        assertEquals(Lang.HANS, read().first(read));
        assertEquals(List.of(Kind.FIRST), read().faults(read).stream().map(LanguageFault::kind).toList());
    }

    @Test
    void aVenueChangesSingleWordsOfOurs() throws IOException {
        file("languages/en/words.properties", "shell.home = Start\n");
        Languages languages = read();
        Texts texts = new Texts(new SimpleObjectProperty<>(Lang.EN), languages);
        assertEquals("Start", texts.now("shell.home"));
        assertEquals("Help", texts.now("shell.help"));
        assertEquals(List.of(), languages.faults());
        assertEquals("English", languages.of(Lang.EN).name());
    }

    @Test
    void whatIsBrokenIsLeftOutAndNamed() throws IOException {
        file("languages/not a tag/x.properties", "shell.home = x\n");
        file("languages/fr/language.properties", "button = FR\nnearest = en, 12\nfont = A\"; -fx-fill: red\norder = first\nlatin = perhaps\ncolour = red\n");
        file("languages/fr/shell.properties", "shell.home = Accueil\nshell.hoem = x\nshell.back =\nshell.tongue.other = sans les nombres\n");
        file("languages/fr/broken.properties", "shell.help = \\u12\n");
        Files.createDirectories(home.resolve("languages/fr/folder.properties"));
        Files.write(home.resolve("languages/fr/latin1.properties"), "shell.search = cherché\n".getBytes(StandardCharsets.ISO_8859_1));
        Languages languages = read();
        List<Kind> kinds = kinds(languages);
        for (Kind kind : List.of(Kind.FOLDER, Kind.FILE, Kind.VALUE, Kind.UNKNOWN, Kind.BROKEN, Kind.MISSING)) {
            assertTrue(kinds.contains(kind), kind + " in " + kinds);
        }
        assertEquals(5, kinds.stream().filter(Kind.VALUE::equals).count(), languages.faults().toString());
        Texts texts = new Texts(new SimpleObjectProperty<>(languages.all().getLast().lang()), languages);
        assertEquals("Accueil", texts.now("shell.home"));
        assertEquals("Back", texts.now("shell.back"));
        assertEquals("Help", texts.now("shell.help"));
        assertEquals("Search", texts.now("shell.search"));
        for (Lang lang : Lang.OWN) {
            Texts said = new Texts(new SimpleObjectProperty<>(lang));
            languages.faults().forEach(fault -> assertFalse(fault.in(said).matches(".*\\{\\d}.*"), fault.in(said)));
        }
    }

    @Test
    void aFolderWithNothingInItIsNoLanguage() throws IOException {
        Files.createDirectories(home.resolve("languages/ja"));
        file("languages/ko/read me.txt", "translators: begin here");
        Files.createDirectories(home.resolve("languages/en"));
        Languages languages = read();
        assertEquals(List.of("zh-Hans", "zh-Hant", "en"), languages.all().stream().map(one -> one.lang().tag()).toList());
        assertEquals(List.of(Kind.EMPTY, Kind.EMPTY), kinds(languages));
        for (Lang lang : Lang.OWN) {
            assertTrue(languages.faults().getFirst().in(new Texts(new SimpleObjectProperty<>(lang))).contains("ja"));
        }
    }

    @Test
    void theVenuesWordsWinWhereverTheFormWasDerived() throws IOException {
        file("words.txt", "﻿# 本馆用字\n台江=臺江\n范先生 = 范先生\nno sign\n台江=檯江\n=臺\n");
        Languages languages = read();
        Texts texts = new Texts(new SimpleObjectProperty<>(Lang.HANT), languages);
        assertEquals("臺江的范先生", texts.now(LangText.derived(Map.of("zh-Hans", "台江的范先生"))));
        assertEquals("台江區的范先生", texts.now(new LangText(Map.of("zh-Hans", "台江的范先生", "zh-Hant", "台江區的范先生"))), "what somebody wrote stays");
        assertEquals(List.of(Kind.WORD, Kind.WORD_AGAIN, Kind.WORD), kinds(languages));
        assertEquals(List.of(4, 5, 6), languages.faults().stream().map(fault -> fault.values().getFirst()).toList(), "by the number of the line");
    }

    @Test
    void everySerifOfTheStyleSheetsIsKnown() throws IOException {
        TreeSet<String> selectors = new TreeSet<>();
        Pattern rule = Pattern.compile("(?m)^([^{}\\n]*)\\{[^}]*Noto Serif CJK SC");
        try (Stream<Path> sheets = Files.walk(Path.of(System.getProperty("yunguan.home", "."), "src/main/resources"))) {
            for (Path sheet : sheets.filter(path -> path.toString().endsWith(".css")).toList()) {
                rule.matcher(Files.readString(sheet)).results().forEach(found -> List.of(found.group(1).split(",")).forEach(one -> selectors.add(one.strip())));
            }
        }
        assertEquals(selectors, new TreeSet<>(LanguageSheet.serifs()));
        file("languages/ja/language.properties", "name = 日本語\nfont = Noto Sans CJK JP\nfont.serif = Noto Serif CJK JP\n");
        String address = LanguageSheet.of(read());
        String css = new String(Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)), StandardCharsets.UTF_8);
        assertTrue(css.contains(".lang-ja .head-title { -fx-font-family: \"Noto Serif CJK JP\"; }"), css);
    }
}
