package yunguan.pack.mapping;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import yunguan.catalogue.LangText;
import yunguan.store.PyramidWriter;

/** A base map that can be drawn: its ground and its style, read and understood. */
public final class BaseMap {

    /** How the map is drawn: whoever changes that raises it, so that no older drawing is taken for the new one. */
    public static final String HAND = "2";
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Pixels of the grid in a block that is painted at once and then cut; a multiple of a tile. */
    private static final int BLOCK = 1024;
    /** Tiles of the last zoom have so many times the pixels each way: one can go nearer still, and screens of many pixels show them all. */
    private static final int LAST_DENSITY = 2;
    /** How often corners of a line with a name are cut, for the name to lie along what is drawn. */
    private static final int SMOOTH = 2;

    private final Ground ground;
    private final GroundStyle style;

    private BaseMap(Ground ground, GroundStyle style) {
        this.ground = ground;
        this.style = style;
    }

    /**
     * Reads both files.
     *
     * @throws DrawingException when one of them cannot be drawn; it says what is wrong
     */
    public static BaseMap read(String geoJson, String style) throws DrawingException {
        return new BaseMap(Ground.read(geoJson), GroundStyle.read(style));
    }

    /** The looks that its style has: {@code light}, and perhaps {@code contrast}. */
    public Set<String> looks() {
        return style.looks().keySet();
    }

    /** West, south, east and north, in degrees. */
    public double[] bounds() {
        return style.bounds().clone();
    }

    /**
     * An area of the ground.
     *
     * @param names by the column's tag: "" for simplified Chinese
     * @param rings longitude and latitude of every corner; holes are rings like others
     */
    public record Area(Map<String, String> names, List<List<double[]>> rings) { }

    /** The areas of a role, without what is only a point or a line. */
    public List<Area> areas(String role) {
        return ground.features().stream().filter(feature -> feature.shape() == Ground.Shape.AREA && feature.is(role))
                .map(feature -> new Area(feature.names(), feature.parts())).toList();
    }

    /** Draws one look as MBTiles, without any words. @param name what its metadata calls it */
    public void draw(String look, String name, Path target) throws IOException {
        GroundStyle.Look drawn = style.looks().get(look);
        TreeMap<String, String> metadata = new TreeMap<>();
        metadata.put("name", name);
        metadata.put("format", "png");
        metadata.put("type", "baselayer");
        metadata.put("bounds", Arrays.stream(style.bounds()).mapToObj(Double::toString).collect(Collectors.joining(",")));
        metadata.put("minzoom", Integer.toString(style.first()));
        metadata.put("maxzoom", Integer.toString(style.last()));
        metadata.put("paper", String.format("#%06X", drawn.paper().getRGB() & 0xFFFFFF));
        try (PyramidWriter pyramid = PyramidWriter.create(target, metadata)) {
            for (int zoom = style.first(); zoom <= style.last(); zoom++) {
                level(pyramid, drawn, Grid.of(style, zoom), zoom == style.last() ? LAST_DENSITY : 1);
            }
        }
    }

    private void level(PyramidWriter pyramid, GroundStyle.Look look, Grid grid, int density) throws IOException {
        Brush brush = new Brush(ground, look, grid, density);
        int side = Grid.TILE * density;
        BufferedImage block = new BufferedImage(BLOCK * density, BLOCK * density, BufferedImage.TYPE_INT_RGB);
        byte[] blank = null;
        int step = BLOCK / Grid.TILE;
        for (int row = 0; row < grid.rows(); row += step) {
            for (int column = 0; column < grid.columns(); column += step) {
                boolean painted = !brush.blank(new Rectangle2D.Double(column * Grid.TILE, row * Grid.TILE, BLOCK, BLOCK));
                if (painted) {
                    brush.paint(block, column * Grid.TILE, row * Grid.TILE);
                }
                for (int down = row; down < Math.min(grid.rows(), row + step); down++) {
                    for (int across = column; across < Math.min(grid.columns(), column + step); across++) {
                        boolean drawn = painted && !brush.blank(new Rectangle2D.Double(across * Grid.TILE, down * Grid.TILE, Grid.TILE, Grid.TILE));
                        if (!drawn && blank == null) {
                            BufferedImage empty = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
                            new Brush(new Ground(List.of()), look, grid, density).paint(empty, 0, 0);
                            blank = TileInk.png(empty, 0, 0, side);
                        }
                        byte[] tile = drawn || blank == null ? TileInk.png(block, (across - column) * side, (down - row) * side, side) : blank;
                        pyramid.tile(grid.zoom(), grid.left() + across, grid.top() + down, tile);
                    }
                }
            }
        }
    }

    /**
     * What is written on the map, for the kiosk to set: JSON, {@code {"labels": [{"role", "importance", "from", "to", "date", "name": {tag:
     * text}, "line": [[longitude, latitude], …]}]}}; a line of one point is a point.
     *
     * @param languages turns what the file says, by tag ("" is simplified Chinese), into all languages
     */
    public String labels(Function<Map<String, String>, LangText> languages) {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode labels = root.putArray("labels");
        for (Ground.Feature feature : ground.features()) {
            GroundStyle.Naming naming = style.labels().getOrDefault(feature.kind(), style.labels().get(feature.role()));
            if (naming == null || feature.names().isEmpty()) {
                continue;
            }
            ObjectNode label = labels.addObject();
            label.put("role", feature.role());
            label.put("importance", naming.importance());
            label.put("from", naming.from());
            label.put("to", naming.to());
            if (!feature.date().isEmpty()) {
                label.put("date", feature.date());
            }
            ObjectNode name = label.putObject("name");
            languages.apply(feature.names()).texts().forEach(name::put);
            ArrayNode line = label.putArray("line");
            for (double[] at : places(feature)) {
                line.addArray().add(Math.round(at[0] * 1e6) / 1e6).add(Math.round(at[1] * 1e6) / 1e6);
            }
        }
        return root.toString();
    }

    /**
     * The lines that are surveyed for walking, for the kiosk to find ways along: JSON, {@code {"roads": [[[longitude, latitude], …], …]}};
     * empty where there are none.
     */
    public String roads() {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode roads = root.putArray("roads");
        ground.features().stream().filter(Ground.Feature::surveyed).flatMap(feature -> feature.parts().stream()).forEach(part -> {
            ArrayNode road = roads.addArray();
            part.forEach(at -> road.addArray().add(Math.round(at[0] * 1e7) / 1e7).add(Math.round(at[1] * 1e7) / 1e7));
        });
        return roads.isEmpty() ? "" : root.toString();
    }

    /** Along its longest line; in the middle of an area. */
    private static List<double[]> places(Ground.Feature feature) {
        List<double[]> longest = feature.parts().stream().max(java.util.Comparator.comparingInt(List::size)).orElseThrow();
        if (feature.shape() != Ground.Shape.AREA) {
            return Softening.of(longest, SMOOTH, false);
        }
        double west = longest.stream().mapToDouble(at -> at[0]).min().orElse(0);
        double east = longest.stream().mapToDouble(at -> at[0]).max().orElse(0);
        double south = longest.stream().mapToDouble(at -> at[1]).min().orElse(0);
        double north = longest.stream().mapToDouble(at -> at[1]).max().orElse(0);
        return List.of(new double[] {(west + east) / 2, (south + north) / 2});
    }
}
