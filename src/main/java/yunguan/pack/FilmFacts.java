package yunguan.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.pack.convert.ConversionException;
import yunguan.pack.convert.FilmPictures;
import yunguan.pack.convert.Loudness;

/** Writes into a crate what was measured of its films and sounds, and makes the small pictures and, where an author asks for them, the slides of films. */
final class FilmFacts {

    /** Where key frames are this near, they alone tell what a film shows, in seconds. */
    private static final double NEAR = 5;
    private static final Set<MediaType> PLAYED = Set.of(MediaType.MP4, MediaType.MP3, MediaType.M4A, MediaType.WAV);

    private final Crate crate;
    private final MediaBench bench;
    private final Remembered remembered;
    private final Problems problems;
    private final Progress progress;
    /** Where what is made lies until it is in the pack. */
    private final Path work;
    /** The author's file behind each film and sound of the bag, as it was before anything was converted. */
    private final Map<String, Path> origins = new TreeMap<>();
    private final Map<Path, @Nullable Loudness> loudness = new HashMap<>();
    private final Map<String, Entry.@Nullable Preview> previews = new HashMap<>();
    private int numbered;
    /** Whether nobody has listened to some film or sound. */
    private boolean unknown;

    FilmFacts(Crate crate, MediaBench bench, Remembered remembered, Path work, Problems problems, Progress progress) {
        this.crate = crate;
        this.bench = bench;
        this.remembered = remembered;
        this.work = work;
        this.problems = problems;
        this.progress = progress;
        crate.files.forEach((path, source) -> {
            if (source instanceof PayloadSource.OnDisk(Path file)) {
                origins.put(path, file);
            } else if (source instanceof PayloadSource.ToConvert(Conversion conversion)) {
                origins.put(path, conversion.file());
            }
        });
    }

    /** Once everything is converted. @param heard what was listened to */
    void write(List<MeasuredMedium> heard) throws IOException {
        heard.forEach(one -> loudness.put(one.path(), one.loudness()));
        double total = crate.entries.stream().filter(entry -> entry.media.containsKey("film")).mapToDouble(entry -> entry.media.get("film").seconds()).sum();
        double before = 0;
        for (Entry entry : crate.entries) {
            for (Map.Entry<String, Entry.Medium> medium : entry.media.entrySet()) {
                if (PLAYED.contains(MediaType.of(medium.getValue().path()))) { // whatever part it has: nobody is to be startled by any
                    medium.setValue(measured(medium.getValue()));
                }
            }
            for (int at = 0; at < entry.pages.size(); at++) {
                Entry.Page page = entry.pages.get(at);
                Map<String, Entry.Medium> sounds = new TreeMap<>();
                for (Map.Entry<String, Entry.Medium> sound : page.sounds().entrySet()) {
                    sounds.put(sound.getKey(), measured(sound.getValue()));
                }
                entry.pages.set(at, new Entry.Page(page.number(), page.picture(), page.text(), sounds, page.start()));
            }
            Entry.Medium film = entry.media.get("film");
            if (entry.kind == Kind.LECTURE && film != null) {
                double done = before;
                entry.preview = preview(film, seconds -> at(done + Math.min(seconds, film.seconds()) / 2, total));
                slides(entry, film, seconds -> at(done + (film.seconds() + Math.min(seconds, film.seconds())) / 2, total));
                before += film.seconds();
                at(before, total);
            }
        }
        if (unknown && !bench.tools.films()) {
            problems.add(ProblemKind.NOT_MEASURED, "*.mp4, *.mp3", "", "");
        }
    }

    private void at(double done, double total) {
        progress.at(Progress.Phase.MEASURE, (long) (1000 * done), (long) (1000 * total));
    }

    private Entry.Medium measured(Entry.Medium medium) throws IOException {
        Path origin = origins.get(medium.path());
        Loudness heard = loudness.get(origin);
        if (heard == null && origin != null && remembered.any()) {
            Remembered.Facts facts = remembered.of(origin, medium.path());
            heard = facts == null ? null : facts.loudness();
        }
        unknown |= heard == null;
        double level = heard == null ? Double.NaN : rounded(heard.level());
        double peak = heard == null || Double.isInfinite(heard.truePeak()) ? Double.NaN : rounded(heard.truePeak());
        double keys = medium.width() > 0 && crate.files.get(medium.path()) instanceof PayloadSource.OnDisk(Path file)
                ? KeyFrames.longestGap(file).orElse(Double.NaN) : Double.NaN;
        return medium.with(new Item.Measured(level, peak, Double.isNaN(keys) ? keys : Math.round(keys * 1000) / 1000.0));
    }

    /** A tenth of a decibel is what anybody measures. */
    private static double rounded(double decibels) {
        return Double.isNaN(decibels) ? decibels : Math.round(decibels * 10) / 10.0;
    }

    private Entry.@Nullable Preview preview(Entry.Medium film, DoubleConsumer done) throws IOException {
        if (previews.containsKey(film.path())) {
            return previews.get(film.path()); // two lectures may share a film
        }
        Entry.Preview preview = null;
        Path origin = origins.get(film.path());
        if (origin != null && crate.files.get(film.path()) instanceof PayloadSource.OnDisk(Path file)) {
            long most = (long) (FilmStrip.MOST_SHARE * Files.size(file));
            Remembered.Facts facts = remembered.of(origin, film.path());
            preview = facts == null ? null : kept(film, origin, facts, most);
            if (preview == null && bench.tools.films()) {
                preview = made(film, file, origin, most, done);
            }
        }
        previews.put(film.path(), preview);
        return preview;
    }

    /** The sheets of an earlier build, where they are whole and still small enough. */
    private Entry.@Nullable Preview kept(Entry.Medium film, Path origin, Remembered.Facts facts, long most) throws IOException {
        Remembered.Strip strip = facts.strip();
        FilmStrip.Layout layout = strip == null ? null : FilmStrip.layout(strip.count(), strip.width(), strip.height());
        if (strip == null || layout == null || layout.sheets() != strip.sheets()) {
            return null;
        }
        long bytes = 0;
        List<Path> sheets = new ArrayList<>();
        for (int number = 0; number < strip.sheets(); number++) {
            Path sheet = remembered.picture(origin, "preview-" + (number + 1));
            int[] size = layout.size(number);
            try {
                MediaFacts picture = Files.isRegularFile(sheet) ? MediaFacts.decoded(sheet, MediaType.JPEG) : null;
                if (picture == null || picture.width() != size[0] || picture.height() != size[1]) {
                    return null;
                }
            } catch (BrokenMediaException broken) {
                return null;
            }
            bytes += Files.size(sheet);
            sheets.add(sheet);
        }
        return bytes > most ? null : put(film, layout, sheets);
    }

    private Entry.@Nullable Preview made(Entry.Medium film, Path file, Path origin, long most, DoubleConsumer done) throws IOException {
        int[] size = FilmStrip.size(film.width(), film.height());
        Path folder = Files.createTempDirectory(bench.work(), "strip");
        try {
            boolean keys = film.measured().keyFrames() <= NEAR;
            List<Path> pictures = new FilmPictures(bench.tools, bench.work()).every(FilmStrip.EVERY, file, film.seconds(), keys, size[0], size[1], folder, done);
            FilmStrip.Sheets sheets = FilmStrip.of(pictures, most);
            if (sheets == null) {
                return null;
            }
            FilmStrip.Layout layout = sheets.layout();
            List<Path> written = new ArrayList<>();
            for (byte[] sheet : sheets.pictures()) {
                written.add(Files.write(work.resolve("strip-" + numbered++ + ".jpg"), sheet));
            }
            if (bench.remember) {
                for (int number = 0; number < written.size(); number++) {
                    keep(written.get(number), remembered.picture(origin, "preview-" + (number + 1)));
                }
                keep(origin, film, new Remembered.Strip(written.size(), layout.count(), layout.width(), layout.height()), null);
            }
            return put(film, layout, written);
        } catch (ConversionException failure) {
            unsure(origin); // it does not play as it should, and the kiosk does without
            return null;
        } finally {
            Folders.tryToDelete(folder);
        }
    }

    private static void keep(Path picture, Path there) throws IOException {
        Files.createDirectories(there.getParent());
        Files.copy(picture, there, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private void keep(Path origin, Entry.Medium film, Remembered.@Nullable Strip strip, @Nullable List<Double> scenes) throws IOException {
        Remembered.Facts before = remembered.of(origin, film.path());
        Optional<Remembered.Facts> facts = Optional.ofNullable(before);
        remembered.keep(origin, new Remembered.Facts(name(origin), loudness.get(origin) != null ? loudness.get(origin) : facts.map(Remembered.Facts::loudness).orElse(null),
                strip != null ? strip : facts.map(Remembered.Facts::strip).orElse(null), scenes != null ? scenes : facts.map(Remembered.Facts::scenes).orElse(null)));
    }

    private Entry.Preview put(Entry.Medium film, FilmStrip.Layout layout, List<Path> sheets) {
        List<String> paths = new ArrayList<>();
        for (Path sheet : sheets) {
            paths.add(beside(film, "preview-" + (paths.size() + 1)));
            crate.files.put(paths.getLast(), new PayloadSource.OnDisk(sheet));
        }
        return new Entry.Preview(FilmStrip.EVERY, layout.columns(), layout.rows(), layout.width(), layout.height(), layout.count(), paths);
    }

    private static String beside(Entry.Medium film, String name) {
        return "data/derived/" + film.path().replaceFirst("^data/(media|derived)/", "") + "." + name + ".jpg";
    }

    /** Finds the scenes of a film where its author asks for it and has written none. */
    private void slides(Entry entry, Entry.Medium film, DoubleConsumer done) throws IOException {
        Path origin = origins.get(film.path());
        if (entry.scenes == null || !entry.slides.isEmpty() || origin == null || !(crate.files.get(film.path()) instanceof PayloadSource.OnDisk(Path file))) {
            return;
        }
        Remembered.Facts facts = remembered.of(origin, film.path());
        List<Double> scenes = facts == null ? null : facts.scenes();
        Map<Double, Path> pictures = new TreeMap<>();
        if (scenes != null) {
            for (double start : scenes) {
                pictures.put(start, remembered.picture(origin, "slide-" + Remembered.text(start)));
            }
        }
        if (pictures.isEmpty() || !whole(pictures.values())) {
            pictures.clear();
            if (!bench.tools.films()) {
                problems.add(ProblemKind.SCENES_NOT_FOUND, entry.scenes, "scenes", entry.scenes.cell("film"), "");
                return;
            }
            try {
                FilmPictures maker = new FilmPictures(bench.tools, bench.work());
                scenes = maker.scenes(file, film.seconds(), done);
                for (int at = 0; at < scenes.size(); at++) {
                    Path picture = work.resolve("slide-" + numbered++ + ".jpg");
                    maker.still(file, scenes.get(at), at + 1 < scenes.size() ? scenes.get(at + 1) : film.seconds(), picture);
                    pictures.put(scenes.get(at), picture);
                    if (bench.remember) {
                        keep(picture, remembered.picture(origin, "slide-" + Remembered.text(scenes.get(at))));
                    }
                }
                if (bench.remember) {
                    keep(origin, film, null, scenes);
                }
            } catch (ConversionException failure) {
                unsure(origin);
                return;
            }
        }
        pictures.forEach((start, picture) -> {
            String path = beside(film, "slide-" + Remembered.text(start));
            crate.files.put(path, new PayloadSource.OnDisk(picture));
            entry.slides.add(new Entry.Slide(start, path, LangText.EMPTY));
        });
    }

    private static boolean whole(Collection<Path> pictures) throws IOException {
        for (Path picture : pictures) {
            try {
                if (!Files.isRegularFile(picture)) {
                    return false;
                }
                MediaFacts.decoded(picture, MediaType.JPEG);
            } catch (BrokenMediaException broken) {
                return false;
            }
        }
        return true;
    }

    private Optional<MediaBench.Piece> piece(Path origin) {
        return bench.pieces().stream().filter(piece -> piece.file().equals(origin)).findFirst();
    }

    /** Pictures could not be had of a film: most likely it does not play to its end either, and the kiosk does without them. */
    private void unsure(Path origin) {
        piece(origin).ifPresent(piece -> problems.add(ProblemKind.PLAYS_UNSURE, piece.row(), piece.column(), piece.name(), ""));
    }

    private String name(Path origin) {
        return piece(origin).map(MediaBench.Piece::name).orElse(origin.getFileName().toString());
    }

    /** Writes down what was heard of sounds too, where that is wanted. */
    void remember() throws IOException {
        if (bench.remember) {
            for (MediaBench.Piece piece : bench.pieces()) {
                Remembered.Facts facts = remembered.any() ? remembered.of(piece.file(), piece.name()) : null;
                Loudness heard = loudness.get(piece.file());
                remembered.keep(piece.file(), new Remembered.Facts(piece.name(), heard, facts == null ? null : facts.strip(), facts == null ? null : facts.scenes()));
            }
            remembered.write();
        }
    }
}
