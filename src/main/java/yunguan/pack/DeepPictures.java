package yunguan.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yunguan.pack.convert.Picture;

/** The pictures that visitors look into: put down to be cut into pyramids, or, where somebody has cut them already, put together anew. */
final class DeepPictures {

    private static final Set<MediaType> PICTURES = EnumSet.of(MediaType.JPEG, MediaType.PNG);

    private final AuthorsFiles files;
    private final Path folder;
    private final Crate crate;
    private final MediaBench bench;
    private final Problems problems;

    DeepPictures(AuthorsFiles files, Path folder, Crate crate, MediaBench bench, Problems problems) {
        this.files = files;
        this.folder = folder;
        this.crate = crate;
        this.bench = bench;
        this.problems = problems;
    }

    /** The picture that a cell names; only the pyramid goes into the pack. @param id under which the pyramid stands in the pack */
    Entry.@Nullable Medium taken(SheetRow row, String column, String id) {
        Path file = files.find(row, column);
        if (file == null) {
            return null;
        }
        if (ReadyTiles.is(file)) {
            return ready(row, column, id, file);
        }
        MediaType type = MediaType.of(file.toString());
        Optional<Picture> large = Optional.empty();
        if (PICTURES.contains(type) || ForeignKind.of(file.toString(), PICTURES) != null && !file.toString().toLowerCase(Locale.ROOT).endsWith(".bmp")) {
            int before = problems.problems().size();
            try {
                large = bench.large(row, column, file, files.name(file));
            } catch (java.io.InterruptedIOException stopped) {
                throw PackException.stopped(folder);
            } catch (IOException failure) {
                problems.add(ProblemKind.UNREADABLE_FILE, row, column, row.cell(column), "");
            }
            if (problems.problems().size() > before) {
                return null;
            }
        }
        MediaFacts facts = large.isPresent() ? new MediaFacts(0, large.get().width(), large.get().height()) : files.look(row, column, file, PICTURES);
        return facts == null ? null : put(id, new PayloadSource.ToCut(file, type, id, row, large.orElse(null), null), facts.width(), facts.height());
    }

    private Entry.@Nullable Medium ready(SheetRow row, String column, String id, Path file) {
        try {
            ReadyTiles tiles = ReadyTiles.of(file);
            return put(id, new PayloadSource.ToCut(file, MediaType.OTHER, id, row, null, tiles), tiles.width(), tiles.height());
        } catch (BrokenMediaException broken) {
            problems.add(ProblemKind.BROKEN_MEDIA, row, column, row.cell(column) + ": " + broken.found(), "Deep Zoom, IIIF");
        } catch (IOException failure) {
            problems.add(ProblemKind.UNREADABLE_FILE, row, column, row.cell(column), "");
        }
        return null;
    }

    private Entry.Medium put(String id, PayloadSource source, int width, int height) {
        String path = "data/pyramids/" + id + ".mbtiles";
        crate.files.put(path, source);
        return new Entry.Medium(path, 0, width, height);
    }
}
