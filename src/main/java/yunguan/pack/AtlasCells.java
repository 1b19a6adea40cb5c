package yunguan.pack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Datum;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

/** What only the atlas has: positions, the lines of walks, and the maps that they must lie on. */
final class AtlasCells {

    /** A place that is said to be off by nothing is off by so many metres. */
    private static final double LEAST_OFF = 1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final AuthorsFiles files;
    private final Datum usual;
    private final MapBounds bounds = new MapBounds();
    private final Subdistricts subdistricts;
    private final List<Runnable> whenMapsAreKnown = new ArrayList<>();

    /** @param usual in which positions are written where a row does not say */
    AtlasCells(AuthorsFiles files, Datum usual) {
        this.files = files;
        this.usual = usual;
        subdistricts = new Subdistricts(files);
    }

    void place(Cells cells, Entry entry) {
        cells.required("latitude");
        cells.required("longitude");
        OptionalDouble latitude = cells.decimal("latitude", ProblemKind.BAD_COORDINATE, -90, 90);
        OptionalDouble longitude = cells.decimal("longitude", ProblemKind.BAD_COORDINATE, -180, 180);
        OptionalDouble uncertainty = cells.decimal("uncertainty", ProblemKind.BAD_NUMBER, 0, 100_000);
        Datum datum = datum(cells, usual);
        if (datum != null && latitude.isPresent() && longitude.isPresent()) {
            Item.Position position = rounded(datum.toWgs84(latitude.getAsDouble(), longitude.getAsDouble()));
            // nobody knows a place to the millimetre: 0 is what is stored where nothing is stated
            double off = uncertainty.isPresent() ? Math.max(LEAST_OFF, uncertainty.getAsDouble()) : 0;
            entry.site = new Entry.Site(position, off, cells.text("basis"));
            whenMapsAreKnown.add(() -> {
                if (bounds.outside(position)) {
                    cells.wrong(ProblemKind.OUTSIDE_MAP, "latitude", cells.plain("latitude") + ", " + cells.plain("longitude"), bounds.inWords());
                }
                subdistricts.check(cells, position, uncertainty.orElse(0));
            });
        }
    }

    /** A hundred-millionth of a degree is a millimetre: more digits only tell of the machine. */
    private static Item.Position rounded(Item.Position position) {
        return new Item.Position(Math.round(position.latitude() * 1e8) / 1e8, Math.round(position.longitude() * 1e8) / 1e8);
    }

    void line(Cells cells, Entry entry) {
        Matcher part = MapFile.PART.matcher(cells.plain("line"));
        Path file = part.matches() ? files.find(cells.row, "line", part.group(1)) : files.find(cells.row, "line");
        String text = file == null ? null : files.read(file);
        if (file == null || text == null) {
            return;
        }
        LineFile.Answer line = part.matches() ? MapFile.line(file, text, Integer.parseInt(part.group(2)))
                : file.toString().toLowerCase(Locale.ROOT).endsWith(".gpx") ? GpxFile.read(text) : LineFile.read(text);
        if (!line.mistake().isEmpty()) {
            cells.wrong(ProblemKind.BAD_LINE, "line", cells.plain("line") + ": " + line.mistake(), "LineString");
            return;
        }
        Datum datum = datum(cells, line);
        if (datum == null) {
            return;
        }
        String moved = LineFile.moved(line.geoJson(), datum);
        onMap(cells, moved);
        String path;
        if (part.matches()) {
            path = "data/derived/" + entry.id + "-line.geojson";
            files.put(path, moved.getBytes(StandardCharsets.UTF_8));
        } else {
            path = line.joined() || datum != Datum.WGS_84 ? files.keepDerived(file, moved) : files.keep(file);
        }
        entry.media.put("line", new Entry.Medium(path, 0, 0, 0));
    }

    /** Sees, when all maps are read, that a line lies on one from end to end; the first position that does not is told. */
    private void onMap(Cells cells, String line) {
        whenMapsAreKnown.add(() -> {
            try {
                for (JsonNode at : JSON.readTree(line).path("coordinates")) {
                    Item.Position there = rounded(new Item.Position(at.path(1).asDouble(), at.path(0).asDouble()));
                    if (bounds.outside(there)) {
                        cells.wrong(ProblemKind.OUTSIDE_MAP, "line", there.latitude() + ", " + there.longitude(), bounds.inWords());
                        return;
                    }
                }
            } catch (JsonProcessingException impossible) {
                throw new IllegalArgumentException(impossible); // we wrote it
            }
        });
    }

    /** In which datum positions of a row are written; {@code null} where that is not understood, which is said. */
    private static @Nullable Datum datum(Cells cells, Datum otherwise) {
        String word = cells.plain("datum");
        return word.isEmpty() ? otherwise : datum(cells, "datum", word, "");
    }

    /** The same of a line, for which its file may say it; GeoJSON and GPX are WGS-84 wherever nothing else is said. */
    private static @Nullable Datum datum(Cells cells, LineFile.Answer line) {
        return cells.row.has("datum") || line.datum().isEmpty() ? datum(cells, Datum.WGS_84) : datum(cells, "line", line.datum(), cells.plain("line") + ": ");
    }

    private static @Nullable Datum datum(Cells cells, String column, String word, String where) {
        Datum datum = Datum.named(word).orElse(null);
        if (datum == null) {
            cells.wrong(ProblemKind.UNKNOWN_WORD, column, where + word, Datum.words());
        }
        return datum;
    }

    /** A base map: tiles that somebody has drawn, or a ground that the builder draws; or both, then the ground gives the labels alone. */
    void map(Cells cells, Entry entry) {
        if (cells.row.has("approval")) {
            entry.facts.put("approval", cells.plain("approval"));
        }
        if (cells.row.has("tiles") || !cells.row.has("ground")) {
            cells.required("tiles");
            tiles(cells, entry);
        }
        if (cells.row.has("ground")) {
            if (!cells.row.has("tiles")) {
                thanked(cells, entry);
            }
            new GroundCells(files, bounds, subdistricts).map(cells, entry);
        }
    }

    private void tiles(Cells cells, Entry entry) {
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
        } else if (!entry.words.containsKey("attribution")) {
            // whoever drew the tiles may have said in them whom to thank
            bounds.attribution(file).ifPresent(words -> entry.words.put("attribution", new LangText(Map.of(Lang.HANS.tag(), words))));
            thanked(cells, entry);
        }
        entry.media.put("tiles", new Entry.Medium(files.keep(file), 0, 0, 0));
    }

    /** Whoever the lines of a map come from is named at its edge, always. */
    private static void thanked(Cells cells, Entry entry) {
        if (!entry.words.containsKey("attribution")) {
            cells.required("attribution");
        }
    }

    /** Sees that every place and every walk lies on a map, when all maps are read. */
    void finish() {
        whenMapsAreKnown.forEach(Runnable::run);
    }
}
