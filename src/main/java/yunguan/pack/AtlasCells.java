package yunguan.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import yunguan.catalogue.Item;

/** What only the atlas has: positions, the lines of walks, and the maps that they must lie on. */
final class AtlasCells {

    private final AuthorsFiles files;
    private final MapBounds bounds = new MapBounds();
    private final List<Runnable> whenMapsAreKnown = new ArrayList<>();

    AtlasCells(AuthorsFiles files) {
        this.files = files;
    }

    void place(Cells cells, Entry entry) {
        cells.required("latitude");
        cells.required("longitude");
        OptionalDouble latitude = cells.decimal("latitude", ProblemKind.BAD_COORDINATE, -90, 90);
        OptionalDouble longitude = cells.decimal("longitude", ProblemKind.BAD_COORDINATE, -180, 180);
        OptionalDouble uncertainty = cells.decimal("uncertainty", ProblemKind.BAD_NUMBER, 0, 100_000);
        String word = cells.plain("datum");
        Datum datum = word.isEmpty() ? Datum.WGS_84 : Datum.named(word).orElse(null);
        if (datum == null) {
            cells.wrong(ProblemKind.UNKNOWN_WORD, "datum", word, "WGS-84, GCJ-02, BD-09");
        } else if (latitude.isPresent() && longitude.isPresent()) {
            Item.Position position = rounded(datum.toWgs84(latitude.getAsDouble(), longitude.getAsDouble()));
            entry.site = new Entry.Site(position, uncertainty.orElse(0), cells.text("basis"));
            whenMapsAreKnown.add(() -> {
                if (bounds.outside(position)) {
                    cells.wrong(ProblemKind.OUTSIDE_MAP, "latitude", cells.plain("latitude") + ", " + cells.plain("longitude"), bounds.inWords());
                }
            });
        }
    }

    /** A hundred-millionth of a degree is a millimetre: more digits only tell of the machine. */
    private static Item.Position rounded(Item.Position position) {
        return new Item.Position(Math.round(position.latitude() * 1e8) / 1e8, Math.round(position.longitude() * 1e8) / 1e8);
    }

    void line(Cells cells, Entry entry) {
        Path file = files.find(cells.row, "line");
        String text = file == null ? null : files.read(file);
        if (file != null && text != null) {
            LineFile.Answer line = LineFile.read(text);
            if (!line.mistake().isEmpty()) {
                cells.wrong(ProblemKind.BAD_LINE, "line", cells.plain("line") + ": " + line.mistake(), "LineString");
            }
            if (line.joined()) {
                entry.media.put("line", new Entry.Medium(files.keepDerived(file, line.geoJson()), 0, 0, 0));
                return;
            }
            entry.media.put("line", new Entry.Medium(files.keep(file), 0, 0, 0));
        }
    }

    void map(Cells cells, Entry entry) {
        cells.required("tiles");
        if (cells.row.has("approval")) {
            entry.facts.put("approval", cells.plain("approval"));
        }
        Path file = files.find(cells.row, "tiles");
        if (file == null) {
            return;
        }
        if (MediaType.of(file.toString()) != MediaType.MBTILES) {
            cells.wrong(ProblemKind.UNSUPPORTED_MEDIA, "tiles", cells.plain("tiles"), "MBTiles (.mbtiles)");
            return;
        }
        String mistake = bounds.add(file);
        if (!mistake.isEmpty()) {
            cells.wrong(ProblemKind.BAD_PYRAMID, "tiles", cells.plain("tiles") + ": " + mistake,
                    "MBTiles: name, format (png, jpg), minzoom, maxzoom, bounds");
        }
        entry.media.put("tiles", new Entry.Medium(files.keep(file), 0, 0, 0));
    }

    /** Sees that every place lies on a map, when all maps are read. */
    void finish() {
        whenMapsAreKnown.forEach(Runnable::run);
    }
}
