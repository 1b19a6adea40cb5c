package yunguan.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.ChineseForms;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

/** The files that an author's sheets name: found, read and checked, and put down for the bag. */
final class AuthorsFiles {

    private final Path folder;
    private final Crate crate;
    private final Problems problems;
    private final ChineseForms forms;
    /** What the header of a file told, so that a picture used twice is read once; empty: it is broken and that was said. */
    private final Map<Path, Optional<MediaFacts>> known = new HashMap<>();

    AuthorsFiles(Path folder, Crate crate, Problems problems, ChineseForms forms) {
        this.folder = folder;
        this.crate = crate;
        this.problems = problems;
        this.forms = forms;
    }

    /** The file that a cell names, or {@code null} where the cell is empty or the file is not there or lies outside. */
    @Nullable Path find(SheetRow row, String column) {
        String name = row.cell(column);
        if (name.isEmpty()) {
            return null;
        }
        if (BagName.unsafe(name)) {
            problems.add(ProblemKind.OUTSIDE_FOLDER, row.file(), row.number(), column, name, "");
            return null;
        }
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            problems.add(ProblemKind.MISSING_FILE, row.file(), row.number(), column, name, "");
            return null;
        }
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                problems.add(ProblemKind.OUTSIDE_FOLDER, row.file(), row.number(), column, name, "");
                return null;
            }
        } catch (IOException failure) {
            problems.add(ProblemKind.UNREADABLE_FILE, row.file(), row.number(), column, name, "");
            return null;
        }
        return file;
    }

    /** Puts a file down for the bag; answers its path there. */
    String keep(Path file) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        String path = "data/media/" + Normalizer.normalize(name, Normalizer.Form.NFC);
        crate.files.put(path, new PayloadSource.OnDisk(file));
        return path;
    }

    /** A film, sound or picture of one of these types, with what its header tells; {@code null} where there is none that can be shown. */
    Entry.@Nullable Medium medium(SheetRow row, String column, MediaType first, MediaType... more) {
        Path file = find(row, column);
        MediaFacts facts = file == null ? null : look(row, column, file, EnumSet.of(first, more));
        return file == null || facts == null ? null : new Entry.Medium(keep(file), facts.seconds(), facts.width(), facts.height());
    }

    private @Nullable MediaFacts look(SheetRow row, String column, Path file, Set<MediaType> wanted) {
        MediaType type = MediaType.of(file.toString());
        if (!wanted.contains(type)) {
            problems.add(ProblemKind.UNSUPPORTED_MEDIA, row.file(), row.number(), column, row.cell(column), names(wanted));
            return null;
        }
        Optional<MediaFacts> facts = known.get(file);
        if (facts == null) {
            facts = facts(row, column, file, type);
            known.put(file, facts);
        }
        return facts.orElse(null);
    }

    private Optional<MediaFacts> facts(SheetRow row, String column, Path file, MediaType type) {
        try {
            return Optional.of(MediaFacts.of(file, type));
        } catch (BrokenMediaException broken) {
            problems.add(ProblemKind.BROKEN_MEDIA, row.file(), row.number(), column, row.cell(column) + ": " + broken.found(), type.name());
        } catch (IOException failure) {
            problems.add(ProblemKind.UNREADABLE_FILE, row.file(), row.number(), column, row.cell(column), "");
        }
        return Optional.empty();
    }

    static String names(Set<MediaType> types) {
        return String.join(", ", types.stream().map(MediaType::name).toList());
    }

    /** A large picture, put down to be cut into a pyramid; only the pyramid goes into the pack. */
    Entry.@Nullable Medium deep(SheetRow row, String id) {
        Path file = find(row, "deep");
        MediaFacts facts = file == null ? null : look(row, "deep", file, EnumSet.of(MediaType.JPEG, MediaType.PNG));
        if (file == null || facts == null) {
            return null;
        }
        if ((long) facts.width() * facts.height() > PictureCutter.MOST_PIXELS) {
            problems.add(ProblemKind.TOO_LARGE, row.file(), row.number(), "deep", facts.width() + " × " + facts.height(),
                    PictureCutter.MOST_PIXELS / 1_000_000 + " megapixels");
            return null;
        }
        String path = "data/pyramids/" + id + ".mbtiles";
        crate.files.put(path, new PayloadSource.ToCut(file, MediaType.of(file.toString()), id));
        return new Entry.Medium(path, 0, facts.width(), facts.height());
    }

    /** A text in Markdown with its other languages beside it; what is missing in one Chinese form is derived. */
    LangText markdown(SheetRow row, String column) {
        TreeMap<String, String> texts = new TreeMap<>();
        for (Map.Entry<String, Path> one : languages(row, column).entrySet()) {
            String text = read(one.getValue());
            if (text != null) {
                texts.put(one.getKey(), text.strip());
            }
        }
        return derive(texts);
    }

    /** Captions with their other languages beside them, put down for the bag; {@code seconds}: how long the film is. */
    void captions(SheetRow row, Entry entry, double seconds) {
        TreeMap<String, String> texts = new TreeMap<>();
        String base = "";
        for (Map.Entry<String, Path> one : languages(row, "captions").entrySet()) {
            Path file = one.getValue();
            if (MediaType.of(file.toString()) != MediaType.VTT) {
                problems.add(ProblemKind.UNSUPPORTED_MEDIA, row.file(), row.number(), "captions", row.cell("captions"), "WebVTT (.vtt)");
                return;
            }
            String text = read(file);
            if (text == null) {
                continue;
            }
            check(file, text, seconds);
            texts.put(one.getKey(), text);
            String path = keep(file);
            base = path.replaceFirst("(\\.zh-Hant|\\.en)?\\.vtt$", "");
            entry.captions.put(one.getKey(), path);
        }
        String hans = texts.get(Lang.HANS.tag());
        String hant = texts.get(Lang.HANT.tag());
        if (hans != null && hant == null) {
            derived(entry, Lang.HANT, base, WebVtt.rewrite(hans, forms::traditional));
        } else if (hant != null && hans == null) {
            derived(entry, Lang.HANS, base, WebVtt.rewrite(hant, forms::simplified));
        }
    }

    private void derived(Entry entry, Lang lang, String base, String vtt) {
        String path = base.replaceFirst("^data/media/", "data/derived/") + "." + lang.tag() + ".vtt";
        crate.files.put(path, new PayloadSource.InMemory(vtt.getBytes(StandardCharsets.UTF_8)));
        entry.captions.put(lang.tag(), path);
    }

    private void check(Path file, String text, double seconds) {
        List<WebVtt.Mistake> mistakes = new ArrayList<>();
        List<WebVtt.Cue> cues = WebVtt.parse(text, mistakes);
        String name = folder.relativize(file).toString();
        for (WebVtt.Mistake mistake : mistakes) {
            problems.add(ProblemKind.BAD_CAPTIONS, name, mistake.line(), "", mistake.found(), "00:01:05.000 --> 00:01:08.500");
        }
        if (!cues.isEmpty() && seconds > 0 && cues.getLast().start() > seconds) {
            problems.add(ProblemKind.BAD_TIME, name, 0, "", Double.toString(cues.getLast().start()), "≤ " + seconds + " s");
        }
    }

    /** The file that a cell names (simplified Chinese) and those that stand beside it. One of the Chinese forms must be there. */
    private Map<String, Path> languages(SheetRow row, String column) {
        String name = row.cell(column);
        int dot = name.lastIndexOf('.');
        TreeMap<String, Path> found = new TreeMap<>();
        if (name.isEmpty() || BagName.unsafe(name) || dot < 0) {
            find(row, column); // says what is wrong
            return found;
        }
        for (String tag : SheetForm.TAGS) {
            Path beside = folder.resolve(name.substring(0, dot) + "." + tag + name.substring(dot));
            if (Files.isRegularFile(beside)) {
                found.put(tag, beside);
            }
        }
        if (Files.exists(folder.resolve(name)) || !found.containsKey(Lang.HANT.tag())) {
            Path first = find(row, column);
            if (first != null) {
                found.put(Lang.HANS.tag(), first);
            }
        }
        return found;
    }

    private final Map<Path, String> texts = new HashMap<>();

    /** The text of a file in UTF-8, without a byte order mark; {@code null} where it is none, which is said once. */
    @Nullable String read(Path file) {
        if (texts.containsKey(file)) {
            return texts.get(file);
        }
        String name = folder.relativize(file).toString();
        String text = null;
        try {
            byte[] bytes = Files.readAllBytes(file);
            ByteBuffer in = ByteBuffer.wrap(bytes);
            try {
                text = StandardCharsets.UTF_8.newDecoder().decode(in).toString().replaceFirst("^\uFEFF", "").replace("\r\n", "\n");
            } catch (CharacterCodingException wrong) {
                int line = 1;
                for (int i = 0; i < in.position(); i++) {
                    line += bytes[i] == '\n' ? 1 : 0;
                }
                problems.add(ProblemKind.WRONG_ENCODING, name, line, "", "", "UTF-8");
            }
        } catch (IOException failure) {
            problems.add(ProblemKind.UNREADABLE_FILE, name, "", "");
        }
        texts.put(file, text);
        return text;
    }

    /** Adds the Chinese form that is missing. */
    LangText derive(Map<String, String> texts) {
        TreeMap<String, String> all = new TreeMap<>(texts);
        String hans = all.get(Lang.HANS.tag());
        String hant = all.get(Lang.HANT.tag());
        if (hans != null && hant == null) {
            all.put(Lang.HANT.tag(), forms.traditional(hans));
        } else if (hant != null && hans == null) {
            all.put(Lang.HANS.tag(), forms.simplified(hant));
        }
        return new LangText(all);
    }
}
