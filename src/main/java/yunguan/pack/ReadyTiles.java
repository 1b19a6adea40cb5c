package yunguan.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A large picture that somebody else has cut already: a Deep Zoom Image ({@code x.dzi} beside {@code x_files/}), or static tiles by the
 * IIIF Image API ({@code info.json} in their folder, versions 2 and 3). Its tiles are put together anew as the kiosk's own; a level that
 * is not there is made of the next finer one.
 */
final class ReadyTiles {

    private static final int KEPT = 48;
    private static final int LARGEST_TILE = 4096;
    private static final int LONGEST = 1_000_000;
    private static final Pattern FIELD = Pattern.compile("(TileSize|Overlap|Format|Width|Height)\\s*=\\s*[\"']([^\"']*)[\"']");

    private final Path folder;
    private final int width;
    private final int height;
    private final int side;
    /** Pixels that a tile of a Deep Zoom Image shares with each neighbour. */
    private final int overlap;
    /** Of a Deep Zoom Image; empty: it is one of IIIF. */
    private final String ending;
    /** How often the levels that are there are halved. */
    private final Set<Integer> levels;
    private final LinkedHashMap<Path, BufferedImage> kept = new LinkedHashMap<>(KEPT, 0.75f, true);

    private ReadyTiles(Path folder, int width, int height, int side, int overlap, String ending, Set<Integer> levels) {
        this.folder = folder;
        this.width = width;
        this.height = height;
        this.side = side;
        this.overlap = overlap;
        this.ending = ending;
        this.levels = levels;
    }

    /** Whether a file's name says that it describes tiles. */
    static boolean is(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".dzi") || name.equals("info.json");
    }

    /** Reads what describes them. @throws BrokenMediaException where that does not say what is needed */
    static ReadyTiles of(Path file) throws IOException, BrokenMediaException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".dzi") ? deepZoom(file, text) : iiif(file, text);
    }

    private static ReadyTiles deepZoom(Path file, String text) throws BrokenMediaException {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher found = FIELD.matcher(text);
        while (found.find()) {
            fields.putIfAbsent(found.group(1), found.group(2));
        }
        int width = whole(fields.get("Width"), LONGEST);
        int height = whole(fields.get("Height"), LONGEST);
        int side = whole(fields.get("TileSize"), LARGEST_TILE);
        int overlap = Math.max(0, whole(fields.getOrDefault("Overlap", "0"), LARGEST_TILE));
        String ending = fields.getOrDefault("Format", "").toLowerCase(Locale.ROOT);
        if (width < 1 || height < 1 || side < 1 || !ending.matches("jpe?g|png")) {
            throw new BrokenMediaException("Width, Height, TileSize, Format = jpg, png");
        }
        String name = String.valueOf(file.getFileName());
        Path folder = file.resolveSibling(name.substring(0, name.length() - ".dzi".length()) + "_files");
        return new ReadyTiles(folder, width, height, side, overlap, ending, all(width, height));
    }

    private static Set<Integer> all(int width, int height) {
        Set<Integer> levels = new TreeSet<>();
        for (int halvings = 0; (long) Math.max(width, height) >> halvings > 0; halvings++) {
            levels.add(halvings);
        }
        return levels;
    }

    private static ReadyTiles iiif(Path file, String text) throws IOException, BrokenMediaException {
        JsonNode info;
        try {
            info = new ObjectMapper().readTree(text);
        } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
            throw new BrokenMediaException("info.json");
        }
        JsonNode tiles = info.path("tiles").path(0);
        Set<Integer> levels = new TreeSet<>();
        tiles.path("scaleFactors").forEach(factor -> {
            int times = factor.asInt();
            if (times > 0 && Integer.bitCount(times) == 1) {
                levels.add(Integer.numberOfTrailingZeros(times));
            }
        });
        int side = tiles.path("width").asInt();
        int width = info.path("width").asInt();
        int height = info.path("height").asInt();
        boolean square = !tiles.has("height") || tiles.path("height").asInt() == side;
        if (!levels.contains(0) || side < 1 || side > LARGEST_TILE || width < 1 || height < 1 || width > LONGEST || height > LONGEST || !square) {
            throw new BrokenMediaException("width, height, tiles: [{width, scaleFactors: [1, 2, …]}]");
        }
        return new ReadyTiles(java.util.Objects.requireNonNull(file.getParent()), width, height, side, 0, "", levels);
    }

    private static int whole(@Nullable String text, int most) {
        return text != null && text.matches("\\d{1,7}") && Integer.parseInt(text) <= most ? Integer.parseInt(text) : -1;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /**
     * A part of a level.
     *
     * @param halvings of the whole picture, each rounded up
     * @param x        of its left edge, in pixels of the level
     * @throws BrokenMediaException where a tile is missing or broken; it is named
     */
    BufferedImage part(int halvings, int x, int y, int wide, int high) throws IOException, BrokenMediaException {
        BufferedImage part = new BufferedImage(wide, high, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = part.createGraphics();
        if (!levels.contains(halvings)) {
            int right = Math.min(of(width, halvings - 1), 2 * (x + wide));
            int bottom = Math.min(of(height, halvings - 1), 2 * (y + high));
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(part(halvings - 1, 2 * x, 2 * y, right - 2 * x, bottom - 2 * y), 0, 0, wide, high, null);
            pen.dispose();
            return part;
        }
        for (int row = y / side; row * side < y + high; row++) {
            for (int column = x / side; column * side < x + wide; column++) {
                int left = column * side - (column > 0 ? overlap : 0);
                int top = row * side - (row > 0 ? overlap : 0);
                pen.drawImage(tile(halvings, column, row), left - x, top - y, null);
            }
        }
        pen.dispose();
        return part;
    }

    private static int of(int length, int halvings) {
        return (int) ((length + (1L << halvings) - 1) >> halvings);
    }

    private BufferedImage tile(int halvings, int column, int row) throws IOException, BrokenMediaException {
        Path file = ending.isEmpty() ? iiifTile(halvings, column, row) : folder.resolve(level(halvings) + "/" + column + "_" + row + "." + ending);
        BufferedImage known = kept.get(file);
        if (known == null) {
            if (!Files.isRegularFile(file)) {
                throw new BrokenMediaException(folder.getFileName() + "/" + folder.relativize(file));
            }
            known = PictureFile.pixels(file, MediaType.of(file.toString()));
            kept.put(file, known);
            if (kept.size() > KEPT) {
                kept.pollFirstEntry();
            }
        }
        return known;
    }

    /** How a Deep Zoom Image counts: 0 is one pixel. */
    private int level(int halvings) {
        int finest = 0;
        while (1L << finest < Math.max(width, height)) {
            finest++;
        }
        return finest - halvings;
    }

    /** The file of a tile, as the one or the other version of IIIF names it. */
    private Path iiifTile(int halvings, int column, int row) {
        long step = (long) side << halvings;
        long x = column * step;
        long y = row * step;
        long wide = Math.min(step, width - x);
        long high = Math.min(step, height - y);
        int across = of((int) wide, halvings);
        int down = of((int) high, halvings);
        boolean whole = wide == width && high == height;
        for (String region : whole ? new String[] {"full", "0,0," + wide + "," + high} : new String[] {x + "," + y + "," + wide + "," + high}) {
            for (String size : new String[] {across + "," + down, across + ",", "full", "max"}) {
                boolean unscaled = size.equals("full") || size.equals("max");
                for (String end : new String[] {"jpg", "png"}) {
                    Path file = folder.resolve(region + "/" + size + "/0/default." + end);
                    if ((!unscaled || halvings == 0) && Files.isRegularFile(file)) {
                        return file;
                    }
                }
            }
        }
        return folder.resolve(x + "," + y + "," + wide + "," + high + "/" + across + "," + down + "/0/default.jpg");
    }
}
