package yunguan.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.ChineseForms;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

/** The files that an author's sheets name: found, read and checked, and put down for the bag. */
final class AuthorsFiles {

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Path folder;
    private final Crate crate;
    private final MediaBench bench;
    private final Problems problems;
    private final FolderNames names;
    private final InlinePictures inlinePictures = new InlinePictures(this);
    private final DeepPictures deep;
    private final AuthorsTexts texts;
    /** What the header of a file told, so that a picture used twice is read once; empty: it is broken and that was said. */
    private final Map<Path, Optional<MediaFacts>> known = new HashMap<>();

    AuthorsFiles(Path folder, Crate crate, MediaBench bench, Problems problems, ChineseForms forms) {
        this.folder = folder;
        this.crate = crate;
        this.bench = bench;
        this.problems = problems;
        this.texts = new AuthorsTexts(problems, forms);
        this.names = new FolderNames(folder);
        this.deep = new DeepPictures(this, folder, crate, bench, problems);
    }

    /** The file that a cell names, or {@code null} where the cell is empty or the file is not there or lies outside. */
    @Nullable Path find(SheetRow row, String column) {
        return find(row, column, row.cell(column));
    }

    /** The same of a name that stands elsewhere, as in a text that a cell names. */
    @Nullable Path find(SheetRow row, String column, String said) {
        String name = FolderNames.tidy(said);
        if (name.isEmpty()) {
            return null;
        }
        if (BagName.unsafe(name)) {
            problems.add(ProblemKind.OUTSIDE_FOLDER, row, column, name, "");
            return null;
        }
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            List<String> alike = names.alike(name);
            if (alike.size() != 1) {
                problems.add(ProblemKind.MISSING_FILE, row, column, name, alike.isEmpty() ? names.nearest(name) : String.join(", ", alike));
                return null;
            }
            file = folder.resolve(alike.getFirst());
            problems.add(ProblemKind.NAME_RESOLVED, row, column, name, alike.getFirst());
        }
        try {
            if (!file.toRealPath().startsWith(folder.toRealPath())) {
                problems.add(ProblemKind.OUTSIDE_FOLDER, row, column, name, "");
                return null;
            }
        } catch (IOException failure) {
            problems.add(ProblemKind.UNREADABLE_FILE, row, column, name, "");
            return null;
        }
        return file;
    }

    /** The files of a folder that a cell names, in the order of their names as people count; {@code null} where it is none, which is said. */
    @Nullable List<Path> inFolder(SheetRow row, String column) {
        String name = FolderNames.tidy(row.cell(column)).replaceAll("/+$", "");
        if (BagName.unsafe(name)) {
            problems.add(ProblemKind.OUTSIDE_FOLDER, row, column, name, "");
            return null;
        }
        Path at = folder.resolve(name);
        if (!Files.isDirectory(at)) {
            problems.add(ProblemKind.MISSING_FILE, row, column, name, names.nearest(name));
            return null;
        }
        try (Stream<Path> all = Files.list(at)) {
            // side-2 before side-10
            return all.filter(file -> Files.isRegularFile(file) && !Litter.is(file.getFileName().toString()))
                    .sorted(Comparator.comparing(file -> DIGITS.matcher(name(file)).replaceAll(digits -> "0".repeat(Math.max(0, 9 - digits.group().length())) + digits.group())))
                    .toList();
        } catch (IOException failure) {
            problems.add(ProblemKind.UNREADABLE_FILE, row, column, name, "");
            return null;
        }
    }

    /** Puts a file down for the bag; answers its path there. */
    String keep(Path file) {
        String path = "data/media/" + Normalizer.normalize(name(file), Normalizer.Form.NFC);
        crate.files.put(path, new PayloadSource.OnDisk(file));
        return path;
    }

    /** Puts down what was made of a file; answers its path. What was SubRip is WebVTT now, and what was GPX is GeoJSON. */
    String keepDerived(Path file, String text) {
        String path = "data/derived/" + Normalizer.normalize(name(file), Normalizer.Form.NFC).replaceFirst("(?i)\\.srt$", ".vtt").replaceFirst("(?i)\\.gpx$", ".geojson");
        put(path, text.getBytes(StandardCharsets.UTF_8));
        return path;
    }

    /** Puts a look of a base map down to be drawn. @param kept what the drawing is called where earlier builds have kept it */
    void draw(String path, yunguan.pack.mapping.BaseMap map, String look, String name, String kept) {
        crate.files.put(path, new PayloadSource.ToDraw(map, look, name, folder.resolve(Remembered.FOLDER).resolve(kept)));
    }

    void put(String path, byte[] bytes) {
        crate.files.put(path, new PayloadSource.InMemory(bytes));
    }

    /** A film, sound or picture of one of these types, with what its header tells; {@code null} where there is none that can be shown. */
    Entry.@Nullable Medium medium(SheetRow row, String column, MediaType first, MediaType... more) {
        return medium(row, column, find(row, column), EnumSet.of(first, more));
    }

    /** The same of one file. */
    Entry.@Nullable Medium medium(SheetRow row, String column, @Nullable Path file, Set<MediaType> wanted) {
        switch (verdict(row, column, file, wanted)) {
            case MediaBench.Verdict.Refused _ -> {
                return null;
            }
            case MediaBench.Verdict.ToMake(Conversion conversion) -> {
                return made(conversion);
            }
            case MediaBench.Verdict.AsItLies _ -> { }
        }
        MediaFacts facts = file == null ? null : look(row, column, file, wanted);
        if (facts != null && (long) facts.width() * facts.height() > PictureSize.MOST_PIXELS) { // no kiosk would install it
            problems.add(ProblemKind.TOO_LARGE, row, column, facts.width() + " × " + facts.height(), PictureSize.MOST_PIXELS / 1_000_000 + " megapixels");
        }
        return file == null || facts == null ? null : new Entry.Medium(keep(file), facts.seconds(), facts.width(), facts.height());
    }

    private MediaBench.Verdict verdict(SheetRow row, String column, @Nullable Path file, Set<MediaType> wanted) {
        if (file == null || MediaType.of(file.toString()) == MediaType.PDF) { // on which there is nothing to measure
            return new MediaBench.Verdict.AsItLies();
        }
        try {
            return bench.look(row, column, file, wanted, name(file));
        } catch (java.io.InterruptedIOException stopped) {
            throw PackException.stopped(folder);
        } catch (IOException failure) {
            problems.add(ProblemKind.UNREADABLE_FILE, row, column, row.cell(column), "");
            return new MediaBench.Verdict.Refused();
        }
    }

    /** Puts a file down to be converted. Its whole name stays, so that two files never become one. */
    private Entry.Medium made(Conversion one) {
        MediaFacts facts = one.expected();
        String path = "data/derived/" + Normalizer.normalize(one.name(), Normalizer.Form.NFC) + "." + one.result().ending();
        crate.files.put(path, new PayloadSource.ToConvert(one));
        return new Entry.Medium(path, facts.seconds(), facts.width(), facts.height());
    }

    @Nullable MediaFacts look(SheetRow row, String column, Path file, Set<MediaType> wanted) {
        MediaType type = MediaType.of(file.toString());
        if (!wanted.contains(type)) {
            problems.add(ProblemKind.UNSUPPORTED_MEDIA, row, column, row.cell(column), names(wanted));
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
            problems.add(ProblemKind.BROKEN_MEDIA, row, column, row.cell(column) + ": " + broken.found(), type.name());
        } catch (IOException failure) {
            problems.add(ProblemKind.UNREADABLE_FILE, row, column, row.cell(column), "");
        }
        return Optional.empty();
    }

    static String names(Set<MediaType> types) {
        return String.join(", ", types.stream().map(MediaType::name).toList());
    }

    /** Seconds between the key frames of a film that a cell names; nothing where the film does not tell. */
    OptionalDouble keyFrameGap(SheetRow row, String column) {
        Path film = names.one(FolderNames.tidy(row.cell(column)));
        return film == null ? OptionalDouble.empty() : KeyFrames.longestGap(film);
    }

    /** A large picture, put down to be cut into a pyramid. @param id under which the pyramid stands in the pack */
    Entry.@Nullable Medium deep(SheetRow row, String column, String id) {
        return deep.taken(row, column, id);
    }

    /** A text in Markdown with its other languages beside it; what is missing in one Chinese form is derived. */
    LangText markdown(SheetRow row, String column) {
        TreeMap<String, String> found = new TreeMap<>();
        for (Map.Entry<String, Path> one : languages(row, column).entrySet()) {
            String text = read(one.getValue());
            if (text != null) {
                found.put(one.getKey(), inlinePictures.taken(row, column, text.strip()));
            }
        }
        return derive(found);
    }

    /**
     * The file that a cell names (simplified Chinese) and those that stand beside it. One of the Chinese forms must be there.
     *
     * @param endings with which the others may stand there besides the named one's own
     */
    Map<String, Path> languages(SheetRow row, String column, String... endings) {
        String name = FolderNames.tidy(row.cell(column));
        int dot = name.lastIndexOf('.');
        TreeMap<String, Path> found = new TreeMap<>();
        if (name.isEmpty() || BagName.unsafe(name) || dot < 0) {
            find(row, column); // says what is wrong
            return found;
        }
        List<String> all = new ArrayList<>(List.of(name.substring(dot)));
        all.addAll(List.of(endings));
        List<String> tags = new ArrayList<>(SheetForm.TAGS);
        tags.addAll(names.tags(name.substring(0, dot), all));
        for (String tag : tags) {
            for (String ending : all) {
                Path beside = names.one(name.substring(0, dot) + "." + tag + ending);
                if (beside != null) {
                    found.putIfAbsent(tag, beside);
                }
            }
        }
        if (names.one(name) != null || !found.containsKey(Lang.HANT.tag())) {
            Path first = find(row, column);
            if (first != null) {
                found.put(Lang.HANS.tag(), first);
            }
        }
        return found;
    }

    /** The text of a file, without a byte order mark; {@code null} where it is none, which is said once. */
    @Nullable String read(Path file) {
        return texts.read(file, name(file));
    }

    /** Whether a text that was read is not what the kiosk would read from the file as it lies. */
    boolean changed(Path file) {
        return texts.changed(file);
    }

    String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** Adds the Chinese form that is missing. */
    LangText derive(Map<String, String> some) {
        return texts.derive(some);
    }
}
