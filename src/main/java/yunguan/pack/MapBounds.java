package yunguan.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import yunguan.catalogue.Item;
import yunguan.store.Leases;
import yunguan.store.Pyramid;
import yunguan.store.PyramidCheck;
import yunguan.store.StoreException;

/** The maps of a pack: whether each is MBTiles 1.3 that the kiosk can draw, and how far they reach. */
final class MapBounds {

    /** Degrees, WGS-84. */
    private record Box(double west, double south, double east, double north) { }

    private final List<Box> boxes = new ArrayList<>();

    /** Reads a map's metadata. @return what is wrong with it, in a few words; empty where nothing is */
    String add(Path file) {
        // it is opened as it lies: what stands in a write-ahead log beside it would be lost
        if (Files.exists(file.resolveSibling(file.getFileName() + "-wal"))) {
            return file.getFileName() + "-wal";
        }
        try (Pyramid map = Pyramid.open(file)) {
            for (String name : List.of("name", "minzoom", "maxzoom", "bounds")) {
                if (map.metadata(name).orElse("").isBlank()) {
                    return "metadata: no " + name;
                }
            }
            String format = map.metadata("format").orElse("").strip().toLowerCase(java.util.Locale.ROOT);
            if (!List.of("png", "jpg", "jpeg", "").contains(format)) { // where none is said, the tile in the middle tells
                return "format " + format;
            }
            if (map.metadata("scheme").orElse("tms").strip().equalsIgnoreCase("xyz")) {
                return "scheme xyz: rows counted from the north"; // MBTiles counts them from the south, and so does the kiosk
            }
            int least = map.number("minzoom", -1);
            int most = map.number("maxzoom", -1);
            if (least < 0 || most < least || most > 24) {
                return "minzoom, maxzoom";
            }
            Box box = box(map.metadata("bounds").orElse(""));
            if (box == null) {
                return "bounds";
            }
            boxes.add(box);
            byte[] tile = middle(map, box, least).orElse(null);
            if (tile == null || !picture(tile)) {
                return tile == null ? "no tile in the middle at zoom " + least : "tiles are neither PNG nor JPEG";
            }
            // as it will be looked at when the pack is installed, with more time
            return PyramidCheck.fault(file, Duration.ofMinutes(10), PictureSize::tile).orElse("");
        } catch (StoreException damaged) {
            return "no SQLite file with the tables metadata and tiles";
        }
    }

    /** What a map that the builder draws covers: west, south, east, north. */
    void add(double[] sides) {
        boxes.add(new Box(sides[0], sides[1], sides[2], sides[3]));
    }

    /** What a map covers that is installed; nothing where it does not say, or cannot be read. */
    void addInstalled(Path file, Leases leases) {
        try (Pyramid map = Pyramid.open(file, leases)) {
            Box box = box(map.metadata("bounds").orElse(""));
            if (box != null) {
                boxes.add(box);
            }
        } catch (StoreException damaged) {
            System.getLogger(MapBounds.class.getName()).log(System.Logger.Level.DEBUG, "a base map is damaged", damaged);
        }
    }

    /** Whom a map's own metadata thanks, without the tags of HTML that web maps write there; nothing where it thanks nobody. */
    Optional<String> attribution(Path file) {
        try (Pyramid map = Pyramid.open(file)) {
            return map.metadata("attribution").map(words -> words.replaceAll("<[^>]*>", "").replace("&copy;", "©").replace("&amp;", "&").strip())
                    .filter(words -> !words.isEmpty());
        } catch (StoreException damaged) {
            return Optional.empty();
        }
    }

    private static boolean picture(byte[] tile) {
        return tile.length > 4 && (tile[0] == (byte) 0x89 && tile[1] == 'P' && tile[2] == 'N' && tile[3] == 'G'
                || tile[0] == (byte) 0xFF && tile[1] == (byte) 0xD8);
    }

    private static @org.jspecify.annotations.Nullable Box box(String bounds) {
        String[] four = bounds.split(",");
        try {
            Box box = four.length != 4 ? null : new Box(Double.parseDouble(four[0]), Double.parseDouble(four[1]),
                    Double.parseDouble(four[2]), Double.parseDouble(four[3]));
            return box != null && box.west < box.east && box.south < box.north ? box : null;
        } catch (NumberFormatException broken) {
            return null;
        }
    }

    /** The tile in the middle, by the spherical Mercator that MBTiles prescribes. */
    private static Optional<byte[]> middle(Pyramid map, Box box, int zoom) {
        double latitude = Math.toRadians((box.south + box.north) / 2);
        double longitude = (box.west + box.east) / 2;
        long tiles = 1L << zoom;
        long column = (long) ((longitude + 180) / 360 * tiles);
        long row = (long) ((1 - Math.log(Math.tan(latitude) + 1 / Math.cos(latitude)) / Math.PI) / 2 * tiles);
        return map.tile(zoom, column, row);
    }

    /** Whether a position lies on none of the maps. Without maps nothing is outside. */
    boolean outside(Item.Position position) {
        return !boxes.isEmpty() && boxes.stream().noneMatch(box ->
                position.longitude() >= box.west && position.longitude() <= box.east
                        && position.latitude() >= box.south && position.latitude() <= box.north);
    }

    /** The limits of every map: latitudes, then longitudes. */
    String inWords() {
        StringJoiner all = new StringJoiner("; ");
        for (Box box : boxes) {
            all.add(box.south + " … " + box.north + ", " + box.west + " … " + box.east);
        }
        return all.toString();
    }
}
