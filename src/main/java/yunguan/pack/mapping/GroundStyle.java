package yunguan.pack.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How a ground is drawn: the style file, JSON. {@code bounds} [west, south, east, north] in degrees, {@code zooms} [first, last],
 * {@code labels} by role, and {@code styles} with a {@code light} and where wanted a {@code contrast} look.
 *
 * @param looks by their names
 */
record GroundStyle(double[] bounds, int first, int last, Map<String, Naming> labels, Map<String, Look> looks) {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Tiles of a whole map; beyond, somebody has written the wrong bounds. */
    private static final long MOST_TILES = 400_000;

    /** From which zoom to which the names of a role are written, and how important they are (0 to 100). */
    record Naming(int importance, double from, double to) { }

    /** One appearance: the paper, and what is drawn upon it, from below to above. */
    record Look(Color paper, List<Layer> layers) { }

    /** How a layer covers what it draws. */
    enum Stroke { FILL, LINE, DOT, SOFT, WAVES }

    /**
     * One stroke of the brush over all features of a kind.
     *
     * @param of     a role, or a role and class such as {@code road.major}
     * @param widths pixels by zoom; between two, the width grows by a steady factor; of a dot its diameter
     * @param metres of a soft spot: its radius on the earth
     * @param smooth how many times corners are cut
     * @param dash   pixels drawn and left out at zoom 14; empty: whole
     * @param within draws only inside the areas of this role; empty: everywhere
     * @param fade   four longitudes: nothing, whole, whole, nothing; {@code null}: whole everywhere
     */
    record Layer(String of, Stroke stroke, Color colour, TreeMap<Double, Double> widths, double metres, int smooth, float[] dash,
                 boolean butt, String within, double @Nullable [] fade, double from, double to) {

        /** Pixels at a zoom. */
        double width(double zoom) {
            Map.Entry<Double, Double> below = widths.floorEntry(zoom);
            Map.Entry<Double, Double> above = widths.ceilingEntry(zoom);
            if (below == null || above == null) {
                return below != null ? below.getValue() : above != null ? above.getValue() : 1;
            }
            double share = above.getKey().equals(below.getKey()) ? 0 : (zoom - below.getKey()) / (above.getKey() - below.getKey());
            return below.getValue() * Math.pow(above.getValue() / below.getValue(), share);
        }
    }

    /** Reads the text of a style file. */
    static GroundStyle read(String text) throws DrawingException {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new DrawingException("no JSON, line " + broken.getLocation().getLineNr(), true);
        }
        double[] bounds = numbers(root.path("bounds"), 4, "bounds");
        double[] zooms = numbers(root.path("zooms"), 2, "zooms");
        if (bounds[0] >= bounds[2] || bounds[1] >= bounds[3] || Math.abs(bounds[1]) > 85 || Math.abs(bounds[3]) > 85) {
            throw new DrawingException("bounds: west, south, east, north", true);
        }
        if (zooms[0] < 0 || zooms[1] < zooms[0] || zooms[1] > 20) {
            throw new DrawingException("zooms", true);
        }
        Map<String, Look> looks = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> look : root.path("styles").properties()) {
            looks.put(look.getKey(), look(look.getValue(), "styles." + look.getKey()));
        }
        if (!looks.containsKey("light")) {
            throw new DrawingException("styles.light", true);
        }
        GroundStyle style = new GroundStyle(bounds, (int) zooms[0], (int) zooms[1], labels(root.path("labels")), looks);
        if (Grid.of(style, style.last).tiles() > MOST_TILES) {
            throw new DrawingException("bounds, zooms: " + Grid.of(style, style.last).tiles() + " tiles, at most " + MOST_TILES, true);
        }
        return style;
    }

    private static Map<String, Naming> labels(JsonNode node) throws DrawingException {
        Map<String, Naming> labels = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> one : node.properties()) {
            double[] zooms = numbers(one.getValue().path("zooms"), 2, "labels." + one.getKey() + ".zooms");
            labels.put(one.getKey(), new Naming(Math.clamp(one.getValue().path("importance").asInt(50), 0, 100), zooms[0], zooms[1]));
        }
        return labels;
    }

    private static Look look(JsonNode node, String where) throws DrawingException {
        List<Layer> layers = new ArrayList<>();
        for (JsonNode one : node.path("layers")) {
            layers.add(layer(one, where + ".layers[" + layers.size() + "]"));
        }
        return new Look(colour(node.path("paper").asText(), where + ".paper"), layers);
    }

    private static Layer layer(JsonNode node, String where) throws DrawingException {
        Stroke stroke = null;
        Color colour = Color.BLACK;
        for (Stroke possible : Stroke.values()) {
            String word = possible.name().toLowerCase(java.util.Locale.ROOT);
            if (node.has(word)) {
                stroke = possible;
                colour = colour(node.path(word).asText(), where + "." + word);
            }
        }
        if (stroke == null || node.path("of").asText().isEmpty()) {
            throw new DrawingException(where + ": of, fill / line / dot / soft / waves", true);
        }
        TreeMap<Double, Double> widths = new TreeMap<>();
        for (Map.Entry<String, JsonNode> width : node.path("width").properties()) {
            widths.put(number(width.getKey(), where + ".width"), Math.max(0.1, width.getValue().asDouble()));
        }
        if (node.path("width").isNumber()) {
            widths.put(0.0, node.path("width").asDouble());
        }
        float[] dash = new float[node.path("dash").size()];
        for (int i = 0; i < dash.length; i++) {
            dash[i] = (float) Math.max(0.5, node.path("dash").path(i).asDouble());
        }
        double[] zooms = node.has("zooms") ? numbers(node.path("zooms"), 2, where + ".zooms") : new double[] {0, 24};
        return new Layer(node.path("of").asText(), stroke, colour, widths, node.path("metres").asDouble(100), Math.clamp(node.path("smooth").asInt(), 0, 5),
                dash, node.path("cap").asText().equals("butt"), node.path("within").asText(),
                node.has("fade") ? numbers(node.path("fade"), 4, where + ".fade") : null, zooms[0], zooms[1]);
    }

    private static double number(String word, String where) throws DrawingException {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException none) {
            throw new DrawingException(where + ": " + word, true);
        }
    }

    private static double[] numbers(JsonNode node, int count, String where) throws DrawingException {
        double[] numbers = new double[count];
        for (int i = 0; i < count; i++) {
            if (node.size() != count || !node.path(i).isNumber()) {
                throw new DrawingException(where, true);
            }
            numbers[i] = node.path(i).asDouble();
        }
        return numbers;
    }

    /** {@code #RRGGBB} or {@code #RRGGBBAA}. */
    private static Color colour(String word, String where) throws DrawingException {
        if (!word.matches("#[0-9A-Fa-f]{6}([0-9A-Fa-f]{2})?")) {
            throw new DrawingException(where + ": " + word, true);
        }
        int rgb = Integer.parseInt(word.substring(1, 7), 16);
        return word.length() == 7 ? new Color(rgb) : new Color(rgb >> 16, rgb >> 8 & 255, rgb & 255, Integer.parseInt(word.substring(7), 16));
    }
}
