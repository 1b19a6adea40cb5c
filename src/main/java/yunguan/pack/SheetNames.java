package yunguan.pack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yunguan.catalogue.ChineseForms;

/** What authors call sheets, columns and fixed choices, in Chinese or English: the table {@code names.tsv}, and nothing else. */
final class SheetNames {

    /** Columns that hold several words: those may also be divided as Chinese is. */
    private static final Set<String> LISTS = Set.of("audience", "links", "lectures", "stops", "mentions", "parts", "for");

    private static final Pattern TAGGED = Pattern.compile("(.+?)[@.(]([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\)?");

    private final ChineseForms forms;
    /** Chinese names first, by what the table names. */
    private final Map<String, List<String>> names = new LinkedHashMap<>();
    private final Map<String, String> notes = new HashMap<>();
    /** By column: each choice's word by the author's word for it. */
    private final Map<String, Map<String, String>> choices = new HashMap<>();
    private final Map<SheetForm, Map<String, String>> columns = new HashMap<>();

    SheetNames(ChineseForms forms) {
        this.forms = forms;
        try (InputStream in = SheetNames.class.getResourceAsStream("names.tsv")) {
            if (in == null) {
                throw new IllegalStateException("names.tsv is not in the program");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().forEach(this::line);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        for (SheetForm form : SheetForm.values()) {
            columns.put(form, columns(form));
        }
    }

    private void line(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] cells = line.split("\t", -1);
        if (cells[0].equals("choice")) {
            choices.computeIfAbsent(cells[1], column -> new LinkedHashMap<>()).put(cells[3], cells[2]);
        } else {
            names.put(cells[0] + " " + cells[1], List.of(cells[2].split("\\|")));
            notes.put(cells[1], cells.length > 3 ? cells[3] : "");
        }
    }

    private Map<String, String> columns(SheetForm form) {
        Map<String, String> known = new HashMap<>();
        for (String column : form.columns()) {
            String base = column.replaceFirst("@.*", "");
            String tag = column.substring(base.length()).replace("@", "");
            List<String> all = new ArrayList<>(names(form, base));
            all.add(base);
            for (String name : all) {
                if (tag.isEmpty()) {
                    known.putIfAbsent(fold(name), column);
                }
                for (String suffix : names.getOrDefault("language " + (tag.isEmpty() ? "zh-Hans" : tag), List.of())) {
                    known.putIfAbsent(fold(name + "(" + suffix + ")"), column);
                    known.putIfAbsent(fold(name + "@" + suffix), column);
                    known.putIfAbsent(fold(name + suffix), column);
                }
            }
        }
        names.getOrDefault("column remark", List.of()).forEach(remark -> known.putIfAbsent(fold(remark), ""));
        return known;
    }

    private List<String> names(SheetForm form, String base) {
        return names.getOrDefault("column " + form.sheet() + "." + base, names.getOrDefault("column " + base, List.of(base)));
    }

    /** The form of a sheet or file with this name. */
    Optional<SheetForm> sheet(String name) {
        String folded = fold(name);
        for (SheetForm form : SheetForm.values()) {
            if (form.sheet().equals(folded) || names.getOrDefault("sheet " + form.sheet(), List.of()).stream().anyMatch(one -> fold(one).equals(folded))) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }

    /** A sheet's first Chinese name. */
    String title(SheetForm form) {
        return names.getOrDefault("sheet " + form.sheet(), List.of(form.sheet())).getFirst();
    }

    /** Whether a sheet of a workbook with this name only explains or lists. */
    boolean explains(String sheet) {
        return names.getOrDefault("sheet -", List.of()).stream().anyMatch(one -> fold(one).equals(fold(sheet)));
    }

    /** Our name of a column; the heading itself where it is unknown; empty where the column is not to be read. */
    String column(SheetForm form, String heading) {
        Map<String, String> known = java.util.Objects.requireNonNull(columns.get(form));
        String column = known.get(fold(heading));
        return column != null ? column : inAnotherLanguage(form, known, heading);
    }

    /** {@code title@fr}, {@code title.fr} or {@code 标题（fr）}: a column in a language that has no name here. */
    private String inAnotherLanguage(SheetForm form, Map<String, String> known, String heading) {
        Matcher parts = TAGGED.matcher(Normalizer.normalize(heading.strip(), Normalizer.Form.NFKC));
        String base = parts.matches() ? known.getOrDefault(fold(parts.group(1)), "") : "";
        if (!form.several(base) || !Tags.known(parts.group(2))) {
            return heading;
        }
        String tag = Locale.forLanguageTag(parts.group(2)).toLanguageTag();
        return tag.equals("zh-Hans") ? base : base + "@" + tag;
    }

    /** How a column is headed in Chinese. */
    String heading(SheetForm form, String column) {
        String base = column.replaceFirst("@.*", "");
        String name = names(form, base).getFirst();
        return base.equals(column) ? name : name + "（" + names.getOrDefault("language " + column.substring(base.length() + 1), List.of("")).getFirst() + "）";
    }

    /** What a column is for. */
    String note(SheetForm form, String column) {
        String base = column.replaceFirst("@.*", "");
        return notes.getOrDefault(form.sheet() + "." + base, notes.getOrDefault(base, ""));
    }

    /** The author's words for a column's fixed choices; empty where it has none. */
    List<String> choices(String column) {
        return List.copyOf(choices.getOrDefault(column, Map.of()).keySet());
    }

    /** A cell with the author's words for fixed choices replaced by ours. */
    String value(String column, String value) {
        Map<String, String> known = choices.getOrDefault(column, Map.of());
        if (LISTS.contains(column)) {
            return String.join(" ", List.of(value.split("[\\s、，,；;　]+")).stream().map(word -> marked(known, word)).toList());
        }
        return choice(known, value);
    }

    /** A word with a mark before it, as in {@code quiz:lecture-a}: the mark is the choice. */
    private String marked(Map<String, String> known, String word) {
        int colon = word.replace('：', ':').indexOf(':');
        return colon <= 0 ? choice(known, word) : choice(known, word.substring(0, colon)) + ":" + word.substring(colon + 1);
    }

    private String choice(Map<String, String> known, String word) {
        for (Map.Entry<String, String> one : known.entrySet()) {
            if (fold(one.getKey()).equals(fold(word)) || fold(one.getValue()).equals(fold(word))) {
                return one.getValue();
            }
        }
        return word;
    }

    /** The author's word for one of our words. */
    String said(String column, String word) {
        return choices.getOrDefault(column, Map.of()).entrySet().stream().filter(one -> one.getValue().equals(word))
                .map(Map.Entry::getKey).findFirst().orElse(word);
    }

    /** Whether a text is written in Chinese characters. */
    static boolean han(String text) {
        return text.codePoints().anyMatch(Character::isIdeographic);
    }

    private String fold(String text) {
        String plain = Normalizer.normalize(text.replaceAll("[\\s*ⓛ]+", ""), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return forms.simplified(plain);
    }
}
