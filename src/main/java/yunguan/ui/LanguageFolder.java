package yunguan.ui;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Lang;
import yunguan.ui.LanguageFault.Kind;

/** One folder of texts: {@code language.properties} and any number of other {@code .properties}. Whatever is broken in it is left out and named. */
final class LanguageFolder {

    static final String ABOUT = "language.properties";

    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}");
    private static final long MOST_BYTES = 1 << 20;
    private static final int MOST_FILES = 100;
    private static final List<String> KEYS = List.of("button", "name", "order", "nearest", "font", "font.serif", "latin");

    private final String tag;
    private final List<LanguageFault> faults;
    private final Map<String, String> about = new LinkedHashMap<>();
    private final Map<String, String> words = new HashMap<>();

    private LanguageFolder(String tag, List<LanguageFault> faults) {
        this.tag = tag;
        this.faults = faults;
    }

    static boolean tag(String name) {
        return TAG.matcher(name).matches();
    }

    /** The texts by file name, as the program carries them or as a venue has written them. */
    static Tongue of(String tag, Map<String, String> files, @Nullable Tongue before, List<LanguageFault> faults) {
        LanguageFolder folder = new LanguageFolder(tag, faults);
        files.forEach(folder::file);
        return folder.tongue(before);
    }

    /** Reads a venue's folder, over what the program itself has of that language. */
    static Tongue read(Path folder, @Nullable Tongue before, List<LanguageFault> faults) {
        String tag = folder.getFileName().toString();
        Map<String, String> files = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.filter(path -> path.toString().endsWith(".properties")).sorted().limit(MOST_FILES).toList()) {
                String name = tag + "/" + file.getFileName();
                try {
                    if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
                        files.put(file.getFileName().toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
                    } else {
                        faults.add(LanguageFault.of(Kind.FILE, name));
                    }
                } catch (IOException unreadable) {
                    faults.add(LanguageFault.of(Kind.FILE, name));
                }
            }
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            faults.add(LanguageFault.of(Kind.FOLDER, tag));
        }
        return of(tag, files, before, faults);
    }

    private void file(String name, String text) {
        Properties read = new Properties();
        try {
            read.load(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
        } catch (IOException | IllegalArgumentException broken) {
            faults.add(LanguageFault.of(Kind.FILE, tag + "/" + name));
            return;
        }
        read.forEach((key, said) -> (name.equals(ABOUT) ? about : words).put((String) key, ((String) said).strip()));
    }

    private Tongue tongue(@Nullable Tongue before) {
        about.forEach((key, value) -> {
            if (!KEYS.contains(key)) {
                wrong(key, value);
            }
        });
        List<String> after = nearest(before);
        return new Tongue(new Lang(tag, after), plain("button", before == null ? shortened() : before.button(), 8), plain("name", before == null ? tag : before.name(), 40),
                order(before), plain("font", before == null ? "" : before.font(), 80), plain("font.serif", before == null ? "" : before.serif(), 80),
                latin(before), words);
    }

    private void wrong(String key, String value) {
        faults.add(LanguageFault.of(Kind.VALUE, tag + "/" + ABOUT, key, value.length() <= 60 ? value : value.substring(0, 60) + "…"));
    }

    /** A folder that says nothing of itself has a button all the same. */
    private String shortened() {
        return tag.split("-")[0].toUpperCase(java.util.Locale.ROOT);
    }

    private String plain(String key, String otherwise, int longest) {
        String value = about.getOrDefault(key, "");
        // what is said here goes into a style sheet, between quotation marks
        boolean good = value.length() <= longest && value.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\' || c == '\uFFFD');
        if (!good) {
            wrong(key, value);
        }
        return value.isEmpty() || !good ? otherwise : value;
    }

    private List<String> nearest(@Nullable Tongue before) {
        List<String> after = new ArrayList<>();
        for (String one : about.getOrDefault("nearest", "").split("[,，\\s]+")) {
            if (tag(one) && !one.equals(tag)) {
                after.add(one);
            } else if (!one.isEmpty()) {
                wrong("nearest", one);
            }
        }
        (before == null ? new Lang(tag) : before.lang()).after().stream().filter(one -> !after.contains(one) && !one.equals(tag)).forEach(after::add);
        return after;
    }

    private int order(@Nullable Tongue before) {
        String value = about.getOrDefault("order", "");
        boolean good = value.matches("\\d{1,4}");
        if (!good && !value.isEmpty()) {
            wrong("order", value);
        }
        return good ? Integer.parseInt(value) : before == null ? 100 : before.order();
    }

    private boolean latin(@Nullable Tongue before) {
        String value = about.getOrDefault("latin", "");
        boolean good = value.equals("yes") || value.equals("no");
        if (!good && !value.isEmpty()) {
            wrong("latin", value);
        }
        return good ? value.equals("yes") : before == null ? !new Lang(tag).chinese() : before.latin();
    }
}
