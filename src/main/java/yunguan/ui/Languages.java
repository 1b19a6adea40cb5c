package yunguan.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.ChineseForms;
import yunguan.catalogue.ChineseWords;
import yunguan.catalogue.Lang;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.ui.LanguageFault.Kind;

/**
 * The languages of this kiosk: one a folder. The program carries its own in {@code texts/TAG}; a venue adds others, or words of its own in
 * one of ours, in {@code languages/TAG} beside {@code kiosk.properties}. What a language does not say is said in the nearest one.
 */
public final class Languages {

    private static final String OWN = "yunguan/ui/texts/";
    /** What the folder is called, beside {@code kiosk.properties}. */
    public static final String FOLDER = "languages";
    /** The foot has room for so many; a hall with more languages than this has another problem. */
    private static final int MOST = 12;
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final int NAMED_KEYS = 5;

    private final Map<String, Tongue> byTag = new LinkedHashMap<>();
    private final ChineseForms forms;
    private final List<LanguageFault> faults;

    private Languages(Map<String, Tongue> tongues, ChineseForms forms, List<LanguageFault> faults) {
        tongues.values().stream().sorted(Comparator.comparingInt(Tongue::order).thenComparing(one -> one.lang().tag()))
                .limit(MOST).forEach(one -> byTag.put(one.lang().tag(), one));
        this.forms = forms;
        this.faults = List.copyOf(faults);
    }

    /** Those that the program carries. */
    public static Languages own() {
        return new Languages(carried(), new ChineseForms(), List.of());
    }

    /** Those that the program carries, with what a venue has put beside its settings. Never fails; blocks. */
    public static Languages beside(Path settingsFile) {
        List<LanguageFault> faults = new ArrayList<>();
        Map<String, Tongue> all = carried();
        Map<String, String> like = java.util.Objects.requireNonNull(all.get(Lang.HANS.tag())).words();
        Path folder = settingsFile.resolveSibling(FOLDER);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> folders = Files.list(folder)) {
                for (Path one : folders.filter(Files::isDirectory).sorted().toList()) {
                    String tag = one.getFileName().toString();
                    if (!LanguageFolder.tag(tag)) {
                        faults.add(LanguageFault.of(Kind.FOLDER, tag));
                    } else {
                        Tongue read = LanguageFolder.read(one, all.get(tag), faults);
                        // a folder in which not even its own name can be read is not offered to anybody
                        if (all.containsKey(tag) || !read.words().isEmpty() || !read.name().equals(tag)) {
                            all.put(tag, added(read, all.get(tag), like, faults));
                        } else {
                            faults.add(LanguageFault.of(Kind.EMPTY, tag));
                        }
                    }
                }
            } catch (IOException | UncheckedIOException unreadable) {
                faults.add(LanguageFault.of(Kind.FOLDER, FOLDER));
            }
        }
        return new Languages(all, new ChineseForms(words(settingsFile.resolveSibling(ChineseWords.FILE), faults)), faults);
    }

    private static ChineseWords words(Path file, List<LanguageFault> faults) {
        if (!Files.isRegularFile(file)) {
            return ChineseWords.NONE;
        }
        try {
            ChineseWords words = ChineseWords.parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            words.odd().forEach(odd -> faults.add(LanguageFault.of(odd.again() ? Kind.WORD_AGAIN : Kind.WORD, odd.number(), odd.line())));
            return words;
        } catch (IOException unreadable) {
            faults.add(LanguageFault.of(Kind.FILE, ChineseWords.FILE));
            return ChineseWords.NONE;
        }
    }

    /** A venue's folder with what is wrong in it taken out and said; over ours, where we have the language. */
    private static Tongue added(Tongue read, @Nullable Tongue ours, Map<String, String> like, List<LanguageFault> faults) {
        String tag = read.lang().tag();
        Map<String, String> good = new HashMap<>();
        Set<String> unknown = new TreeSet<>();
        Set<String> broken = new TreeSet<>();
        read.words().forEach((key, text) -> {
            if (!like.containsKey(key)) {
                unknown.add(key);
            } else if (text.indexOf('\uFFFD') >= 0 || !places(text).equals(places(like.get(key)))) {
                broken.add(key);
            } else if (!text.isEmpty()) {
                good.put(key, text);
            }
        });
        if (!unknown.isEmpty()) {
            faults.add(LanguageFault.of(Kind.UNKNOWN, tag, unknown.size(), some(unknown)));
        }
        if (!broken.isEmpty()) {
            faults.add(LanguageFault.of(Kind.BROKEN, tag, broken.size(), some(broken)));
        }
        Set<String> missing = new TreeSet<>(like.keySet());
        missing.removeAll(good.keySet());
        if (ours == null && !missing.isEmpty()) {
            faults.add(LanguageFault.of(Kind.MISSING, tag, missing.size(), some(missing)));
        }
        Map<String, String> words = new HashMap<>(ours == null ? Map.of() : ours.words());
        words.putAll(good);
        return new Tongue(read.lang(), read.button(), read.name(), read.order(), read.font(), read.serif(), read.latin(), words);
    }

    private static Set<String> places(String text) {
        return new TreeSet<>(PLACE.matcher(text).results().map(MatchResult::group).toList());
    }

    private static String some(Set<String> keys) {
        return String.join(", ", keys.stream().limit(NAMED_KEYS).toList()) + (keys.size() > NAMED_KEYS ? ", …" : "");
    }

    private static Map<String, Tongue> carried() {
        Map<String, Map<String, String>> files = new TreeMap<>();
        for (String name : resources()) {
            String[] parts = name.substring(OWN.length()).split("/");
            if (parts.length == 2 && parts[1].endsWith(".properties")) {
                files.computeIfAbsent(parts[0], tag -> new TreeMap<>()).put(parts[1], text(name));
            }
        }
        Map<String, Tongue> all = new TreeMap<>();
        files.forEach((tag, texts) -> all.put(tag, LanguageFolder.of(tag, texts, null, new ArrayList<>())));
        return all;
    }

    /** What lies in our folders of texts: in a jar, in the image of a release, or in a folder of classes. */
    private static List<String> resources() {
        Module module = Languages.class.getModule();
        try (Stream<String> all = module.isNamed() ? listed(module) : lying()) {
            return all.filter(name -> name.startsWith(OWN)).toList();
        } catch (IOException | URISyntaxException failure) {
            throw new IllegalStateException("the texts of the program cannot be listed", failure);
        }
    }

    private static Stream<String> listed(Module module) throws IOException {
        ModuleReader reader = module.getLayer().configuration().findModule(module.getName()).orElseThrow().reference().open();
        return reader.list().onClose(() -> {
            try {
                reader.close();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
    }

    /** Classes on a path, as a tool may load them. */
    private static Stream<String> lying() throws IOException, URISyntaxException {
        Path texts = Path.of(java.util.Objects.requireNonNull(Languages.class.getResource("/" + OWN)).toURI());
        return Files.walk(texts).filter(Files::isRegularFile).map(file -> OWN + texts.relativize(file).toString().replace('\\', '/'));
    }

    private static String text(String name) {
        try (InputStream in = Languages.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing texts: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** In the order in which they are offered. */
    public List<Tongue> all() {
        return List.copyOf(byTag.values());
    }

    /** The one of this tag; where there is none, the nearest. */
    public Tongue of(Lang lang) {
        return lang.nearest().stream().map(near -> byTag.get(near.tag())).filter(java.util.Objects::nonNull).findFirst()
                .orElseGet(() -> byTag.values().iterator().next());
    }

    /** The language that every visit begins in. */
    public Lang first(Settings settings) {
        Tongue wanted = byTag.get(settings.text(Key.LANGUAGE));
        return (wanted == null ? of(Lang.HANS) : wanted).lang();
    }

    /** A text in a language, or in the nearest one that has it. */
    String word(Lang lang, String key) {
        for (Lang near : of(lang).lang().nearest()) {
            Tongue tongue = byTag.get(near.tag());
            String text = tongue == null ? null : tongue.words().get(key);
            if (text != null) {
                return text;
            }
        }
        throw new IllegalArgumentException("no text " + key + " in " + lang.tag());
    }

    boolean has(String key) {
        return byTag.values().stream().anyMatch(tongue -> tongue.words().containsKey(key));
    }

    /** How one written form of Chinese is made of the other here. */
    public ChineseForms forms() {
        return forms;
    }

    /** What was not followed, for staff. */
    public List<LanguageFault> faults() {
        return faults;
    }

    /** The same, with what the settings ask for and is not there. */
    public List<LanguageFault> faults(Settings settings) {
        List<LanguageFault> all = new ArrayList<>(faults);
        String first = settings.text(Key.LANGUAGE);
        if (!byTag.containsKey(first)) {
            all.add(0, LanguageFault.of(Kind.FIRST, first, String.join(", ", byTag.keySet())));
        }
        return all;
    }
}
