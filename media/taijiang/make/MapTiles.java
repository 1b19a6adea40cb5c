import java.awt.*;
import java.awt.font.GlyphVector;
import java.awt.geom.*;
import java.awt.image.*;
import java.io.ByteArrayOutputStream;
import java.nio.file.*;
import java.sql.*;
import java.util.*;
import java.util.List;
import java.util.regex.*;
import javax.imageio.ImageIO;

/**
 * Draws the schematic base map of the starter pack from facts.geojson into an MBTiles file.
 *
 *     java -cp sqlite-jdbc.jar MapTiles.java facts.geojson ../map/taijiang.mbtiles [only-zoom]
 *
 * Every zoom is drawn at its own size, so that text stays sharp. Blocks of 2048 px are drawn and cut into
 * tiles; all label places are settled for the whole level first, so that no label changes at a block's edge.
 * The file has the tables `map` and `images` behind a view `tiles`, as MBTiles 1.3 allows: equal tiles (blank
 * ground, open water) are stored once. Ground and water patterns repeat with the tile so that this bites.
 */
public class MapTiles {
    static final double WEST = 119.255, EAST = 119.372, SOUTH = 26.030, NORTH = 26.090;
    static final int MIN_ZOOM = 11, MAX_ZOOM = 18, BLOCK = 2048;
    /** Ground beyond the bounds, so that a portrait or landscape screen shows no hole at the edge. */
    static final int MARGIN = 1300;
    static final String NOTE = "示意图 · © OpenStreetMap contributors (ODbL)";
    static final String DESCRIPTION = "台江示意图。示意图，非测绘成果；Schematic diagram, not a survey. "
            + "Lines © OpenStreetMap contributors (ODbL), simplified, partly estimated; metro stations Wikidata (CC0).";

    static final Color GROUND = new Color(0xF3EDE0), DISTRICT = new Color(0xFBF7EE), OUTLINE = new Color(0xB2735C),
            WATER = new Color(0xBAD3CC), BANK = new Color(0x8DB2AB), CASING = new Color(0xD8C9B0),
            ROAD = new Color(0xFFFEFA), BRIDGE_EDGE = new Color(0xA99A83), ROAD_TEXT = new Color(0x75695A),
            WATER_TEXT = new Color(0x4F827D), AREA_TEXT = new Color(0x9A9184), METRO = new Color(0x6F8795);
    static final Font SANS = new Font("Noto Sans CJK SC", Font.PLAIN, 10), SERIF = new Font("Noto Serif CJK SC", Font.PLAIN, 10);

    record Feature(String kind, String name, boolean sure, List<double[]> points) {}
    /** One character (or short word) of a label, with its middle in level pixels. */
    record Glyph(String text, double x, double y, double angle, Font font, Color colour, Color halo) {}

    static List<Feature> features;
    static int zoom;
    static long left, top;                 // the level's north-west corner in world pixels, a multiple of 256
    static List<Glyph> glyphs;
    static List<Rectangle2D> taken;

    public static void main(String[] args) throws Exception {
        System.setProperty("java.awt.headless", "true");
        features = read(Files.readString(Path.of(args[0])));
        Path out = Path.of(args[1]);
        int from = args.length > 2 ? Integer.parseInt(args[2]) : MIN_ZOOM, to = args.length > 2 ? from : MAX_ZOOM;
        Files.deleteIfExists(out);
        Palette palette = new Palette();
        for (int z : new int[] {13, 15, 16}) { level(z); palette.learn(block(centre(), true)); palette.learn(block(edge(), true)); }
        palette.settle(160);
        try (Connection db = DriverManager.getConnection("jdbc:sqlite:" + out)) {
            db.setAutoCommit(false);
            schema(db);
            try (PreparedStatement map = db.prepareStatement("INSERT INTO map VALUES (?,?,?,?)");
                 PreparedStatement image = db.prepareStatement("INSERT OR IGNORE INTO images VALUES (?,?)")) {
                Set<String> known = new HashSet<>();
                for (int z = from; z <= to; z++) {
                    level(z);
                    int columns = (int) ((px(EAST) + MARGIN) / 256) + 1, rows = (int) ((py(SOUTH) + MARGIN) / 256) + 1;
                    for (int by = 0; by < rows; by += BLOCK / 256) for (int bx = 0; bx < columns; bx += BLOCK / 256) {
                        BufferedImage big = block(new Point(bx * 256, by * 256), true);
                        for (int ty = by; ty < Math.min(rows, by + BLOCK / 256); ty++)
                            for (int tx = bx; tx < Math.min(columns, bx + BLOCK / 256); tx++) {
                                byte[] pixels = palette.index(big, (tx - bx) * 256, (ty - by) * 256);
                                String id = String.format("%016x", new java.math.BigInteger(1,
                                        java.security.MessageDigest.getInstance("SHA-256").digest(pixels)).longValue());
                                if (known.add(id)) { image.setString(1, id); image.setBytes(2, palette.png(pixels)); image.executeUpdate(); }
                                map.setInt(1, z);
                                map.setLong(2, left / 256 + tx);
                                map.setLong(3, (1L << z) - 1 - (top / 256 + ty));     // TMS counts rows from the south
                                map.setString(4, id);
                                map.addBatch();
                            }
                        map.executeBatch();
                    }
                    System.out.println("zoom " + z + ": " + columns + " × " + rows + " tiles; images so far " + known.size());
                }
            }
            db.commit();
            db.setAutoCommit(true);
            try (Statement s = db.createStatement()) { s.execute("VACUUM"); }
        }
    }

    static void schema(Connection db) throws SQLException {
        try (Statement s = db.createStatement()) {
            s.execute("PRAGMA application_id = 0x4d504258");   // MBTiles
            s.execute("CREATE TABLE metadata (name TEXT, value TEXT)");
            s.execute("CREATE TABLE map (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_id TEXT)");
            s.execute("CREATE TABLE images (tile_id TEXT PRIMARY KEY, tile_data BLOB)");
            s.execute("CREATE UNIQUE INDEX map_index ON map (zoom_level, tile_column, tile_row)");
            s.execute("CREATE VIEW tiles AS SELECT map.zoom_level AS zoom_level, map.tile_column AS tile_column, "
                    + "map.tile_row AS tile_row, images.tile_data AS tile_data FROM map JOIN images ON images.tile_id = map.tile_id");
        }
        String[][] metadata = {{"name", "台江示意图"}, {"format", "png"},
            {"bounds", WEST + "," + SOUTH + "," + EAST + "," + NORTH}, {"center", "119.3065,26.0595,14"},
            {"minzoom", "" + MIN_ZOOM}, {"maxzoom", "" + MAX_ZOOM}, {"type", "baselayer"}, {"version", "1"},
            {"attribution", "© OpenStreetMap contributors (ODbL)"}, {"description", DESCRIPTION}};
        try (PreparedStatement p = db.prepareStatement("INSERT INTO metadata VALUES (?,?)")) {
            for (String[] m : metadata) { p.setString(1, m[0]); p.setString(2, m[1]); p.executeUpdate(); }
        }
    }

    // ---- the level and its projection -------------------------------------------------------------------

    static void level(int z) {
        zoom = z;
        left = top = 0;
        left = (long) Math.floor((px(WEST) - MARGIN) / 256) * 256;
        top = (long) Math.floor((py(NORTH) - MARGIN) / 256) * 256;
        glyphs = new ArrayList<>();
        taken = new ArrayList<>();
        labels();
    }

    static double px(double lon) { return (lon + 180) / 360 * 256 * (1L << zoom) - left; }

    static double py(double lat) {
        double s = Math.sin(Math.toRadians(lat));
        return (0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI)) * 256 * (1L << zoom) - top;
    }

    static Point centre() { return new Point((int) px(119.3) / 256 * 256 - 1024, (int) py(26.06) / 256 * 256 - 1024); }
    static Point edge() { return new Point((int) px(119.345) / 256 * 256 - 1024, (int) py(26.05) / 256 * 256 - 1024); }

    static List<double[]> project(Feature f) {
        List<double[]> r = new ArrayList<>();
        for (double[] p : f.points) r.add(new double[] {px(p[0]), py(p[1])});
        return r;
    }

    /** Chaikin's corner cutting: the facts have few points, and a diagram should not show their corners. */
    static List<double[]> soften(List<double[]> line, int times, boolean ring) {
        for (int t = 0; t < times; t++) {
            List<double[]> r = new ArrayList<>();
            if (!ring) r.add(line.getFirst());
            for (int i = 0; i + 1 < line.size(); i++) {
                double[] a = line.get(i), b = line.get(i + 1);
                r.add(new double[] {a[0] * .75 + b[0] * .25, a[1] * .75 + b[1] * .25});
                r.add(new double[] {a[0] * .25 + b[0] * .75, a[1] * .25 + b[1] * .75});
            }
            r.add(ring ? r.getFirst() : line.getLast());
            line = r;
        }
        return line;
    }

    static Path2D path(List<double[]> line) {
        Path2D p = new Path2D.Double();
        for (double[] q : line) if (p.getCurrentPoint() == null) p.moveTo(q[0], q[1]); else p.lineTo(q[0], q[1]);
        return p;
    }

    static List<double[]> roadLine(Feature f) { return soften(project(f), zoom > 15 ? 4 : 2, false); }

    /** A bank, drawn on past its last known points; the colours fade out there, for nothing is known of it. */
    static List<double[]> bank(String which) {
        Feature f = features.stream().filter(x -> x.name.equals(which)).findFirst().orElseThrow();
        List<double[]> p = new ArrayList<>(f.points);
        p.addFirst(new double[] {p.getFirst()[0] - .034, p.getFirst()[1] + .0135});
        p.addLast(new double[] {p.getLast()[0] + .040, p.getLast()[1] - .0235});
        return soften(project(new Feature("", "", true, p)), zoom > 15 ? 5 : 3, false);
    }

    // ---- drawing ----------------------------------------------------------------------------------------

    static float roadWidth() { return (float) (1.5 * Math.pow(1.46, zoom - MIN_ZOOM)); }

    static BufferedImage block(Point at, boolean text) {
        BufferedImage image = new BufferedImage(BLOCK, BLOCK, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(GROUND);
        g.fillRect(0, 0, BLOCK, BLOCK);
        g.translate(-at.x, -at.y);
        g.clipRect(at.x, at.y, BLOCK, BLOCK);
        Shape district = null;
        for (Feature f : features) if (f.kind.equals("district")) district = path(soften(project(f), zoom > 15 ? 4 : 2, true));
        g.setColor(DISTRICT);
        g.fill(district);
        river(g);
        outline(g, district);
        note(g, at);
        roads(g);
        metro(g);
        if (text) for (Glyph y : glyphs) if (Math.abs(y.x - at.x - 1024) < 1200 && Math.abs(y.y - at.y - 1024) < 1200) draw(g, y);
        g.dispose();
        return image;
    }

    static void river(Graphics2D g) {
        List<double[]> north = bank("閩江北岸"), south = bank("閩江南岸");
        List<double[]> ring = new ArrayList<>(north);
        ring.addAll(south.reversed());
        Path2D water = path(ring);
        water.closePath();
        g.setPaint(fading(WATER));
        g.fill(water);
        Shape clip = g.getClip();
        g.clip(water);
        // Bands along the banks, as engravers shaded water; then short strokes that repeat with the tile.
        double step = Math.max(2.2, 5 * Math.pow(1.3, zoom - 14));
        for (int i = 1; i <= 3 && zoom > 11; i++) {
            g.setStroke(new BasicStroke((float) (2 * step * (i * 1.1 + i * i * .35)), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
            g.setPaint(fading(new Color(BANK.getRed(), BANK.getGreen(), BANK.getBlue(), 38)));
            g.draw(path(north));
            g.draw(path(south));
        }
        if (zoom > 12) { g.setPaint(new TexturePaint(waves(), new Rectangle(0, 0, 256, 256))); g.fill(water); }
        g.setClip(clip);
        g.setStroke(new BasicStroke((float) Math.max(1, 1.2 * Math.pow(1.14, zoom - 13)), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setPaint(fading(BANK));
        g.draw(path(north));
        g.draw(path(south));
    }

    static Paint fading(Color c) {
        Color none = new Color(c.getRed(), c.getGreen(), c.getBlue(), 0);
        float a = (float) px(119.2385), b = (float) px(119.2705), d = (float) px(119.352), e = (float) px(119.392), w = e - a;
        return new LinearGradientPaint(a, 0, e, 0, new float[] {0, (b - a) / w, (d - a) / w, 1}, new Color[] {none, c, c, none});
    }

    static BufferedImage waves() {
        BufferedImage t = new BufferedImage(256, 256, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = t.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setStroke(new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(new Color(255, 255, 255, 85));
        int[][] at = {{24, 38}, {150, 20}, {92, 96}, {204, 118}, {30, 166}, {138, 190}, {196, 232}};
        for (int[] p : at) for (int i = 0; i < 2; i++)
            g.draw(new CubicCurve2D.Double(p[0] + i * 9, p[1] + i * 6, p[0] + 8 + i * 9, p[1] - 4 + i * 6, p[0] + 14, p[1] + 4 + i * 6, p[0] + 24 - i * 3, p[1] + i * 6));
        g.dispose();
        return t;
    }

    static void outline(Graphics2D g, Shape district) {
        float k = (float) Math.pow(1.18, zoom - 14);
        for (float[] s : new float[][] {{11, 20}, {6.5f, 28}, {2f, 120}}) {
            g.setStroke(new BasicStroke(Math.max(.9f, s[0] * k), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.setColor(new Color(OUTLINE.getRed(), OUTLINE.getGreen(), OUTLINE.getBlue(), (int) s[1]));
            g.draw(district);
        }
    }

    /** The note stands in the ground once in every 1024 px, on a grid of whole tiles. */
    static void note(Graphics2D g, Point at) {
        g.setColor(new Color(90, 78, 60, 84));
        for (int y = at.y / 1024 * 1024 - 1024; y < at.y + BLOCK + 1024; y += 1024) {
            int noteY = y + 700;
            for (int x = at.x / 1024 * 1024 - 1024; x < at.x + BLOCK + 1024; x += 1024) {
                int nx = x + ((y / 1024) % 2 == 0 ? 120 : 620);
                if (glyphs.stream().anyMatch(q -> q.x > nx - 14 && q.x < nx + 310 && Math.abs(q.y - noteY) < 20)) continue;
                GlyphVector v = SANS.deriveFont(13f).createGlyphVector(g.getFontRenderContext(), NOTE);
                g.fill(v.getOutline(nx, noteY));
            }
        }
    }

    static void roads(Graphics2D g) {
        float w = roadWidth();
        float edge = zoom < 14 ? 1.2f : 2f;
        for (int pass = 0; pass < 2; pass++) for (Feature f : features) {
            boolean bridge = f.kind.equals("bridge");
            if (!bridge && !f.kind.equals("road")) continue;
            Path2D p = path(roadLine(f));
            if (bridge) ramps(g, f, pass == 0 ? w + edge : w, pass == 0 ? CASING : ROAD);
            if (pass == 0) {
                if (bridge) {      // a bridge has butt ends and a darker, wider parapet
                    g.setStroke(new BasicStroke(w + edge * 2.4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
                    g.setColor(BRIDGE_EDGE);
                    g.draw(p);
                }
                g.setStroke(new BasicStroke(w + edge, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.setColor(CASING);
                if (!bridge) g.draw(p);
            } else {
                g.setStroke(new BasicStroke(w, bridge ? BasicStroke.CAP_BUTT : BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                g.setColor(ROAD);
                g.draw(p);
            }
        }
    }

    /** The lines of bridges and roads come from different stops; where a bridge ends short of a road, they are joined. */
    static void ramps(Graphics2D g, Feature bridge, float width, Color colour) {
        for (double[] end : List.of(bridge.points.getFirst(), bridge.points.getLast())) {
            double best = .0030;                  // degrees, about 300 m
            double[] to = null;
            for (Feature f : features) if (f.kind.equals("road")) for (double[] p : f.points)
                if (Math.hypot(p[0] - end[0], p[1] - end[1]) < best) { best = Math.hypot(p[0] - end[0], p[1] - end[1]); to = p; }
            if (to == null) continue;
            g.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.setColor(colour);
            g.draw(new Line2D.Double(px(end[0]), py(end[1]), px(to[0]), py(to[1])));
        }
    }

    static void metro(Graphics2D g) {
        if (zoom < 13) return;
        double r = 2.6 + (zoom - 13) * .9;
        for (Feature f : features) if (f.kind.equals("metro")) {
            double[] p = project(f).getFirst();
            g.setColor(Color.WHITE);
            g.fill(new Ellipse2D.Double(p[0] - r - 1.5, p[1] - r - 1.5, 2 * r + 3, 2 * r + 3));
            g.setColor(METRO);
            g.setStroke(new BasicStroke((float) (r * .42)));
            g.draw(new Ellipse2D.Double(p[0] - r, p[1] - r, 2 * r, 2 * r));
            g.fill(new Ellipse2D.Double(p[0] - r * .34, p[1] - r * .34, r * .68, r * .68));
        }
    }

    static void draw(Graphics2D g, Glyph y) {
        GlyphVector v = y.font.createGlyphVector(g.getFontRenderContext(), y.text);
        Rectangle2D b = v.getLogicalBounds();
        AffineTransform at = AffineTransform.getTranslateInstance(y.x, y.y);
        at.rotate(y.angle);
        at.translate(-b.getWidth() / 2, y.font.getSize2D() * .37);
        Shape s = at.createTransformedShape(v.getOutline());
        g.setStroke(new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(y.halo);
        g.draw(s);
        g.setColor(y.colour);
        g.fill(s);
    }

    // ---- labels -----------------------------------------------------------------------------------------

    static void labels() {
        double big = Math.pow(1.12, zoom - 14);
        for (Feature f : features) {
            double[] p = project(f).getFirst();
            if (f.kind.equals("district") && zoom <= 12)
                row("台江区", px(119.312), py(26.066), SERIF.deriveFont(zoom == 11 ? 15f : 20f), zoom == 11 ? 20 : 34, new Color(0x8A6A58), DISTRICT);
            if (f.kind.equals("metro") && zoom >= 13) {
                taken.add(new Rectangle2D.Double(p[0] - 9, p[1] - 9, 18, 18));
                if (zoom >= 15) row(simplified(f.name) + "站", p[0], p[1] + 15 + (zoom - 15) * 2.2, SANS.deriveFont((float) (11 + (zoom - 15) * 1.2)), 11.5 + (zoom - 15) * 1.3, new Color(0x5E7685), DISTRICT);
            }
            if (f.kind.equals("subdistrict") && zoom >= 13 && zoom <= 16)
                row(simplified(f.name), p[0], p[1], SANS.deriveFont((float) (12.5 * big)), 19 * big * (zoom == 13 ? .85 : 1), AREA_TEXT, DISTRICT);
        }
        if (zoom >= 12) {
            List<double[]> n = bank("閩江北岸"), s = bank("閩江南岸"), middle = new ArrayList<>();
            for (int i = 0; i <= 60; i++) {
                double[] a = at(n, i / 60.0), b = at(s, i / 60.0);
                middle.add(new double[] {(a[0] + b[0]) / 2, (a[1] + b[1]) / 2});
            }
            float size = zoom == 12 ? 13 : (float) (17 * Math.pow(1.13, zoom - 13));
            double length = length(middle), gap = Math.max(900, length / 4), spread = size * 2.6;
            for (double d = length * .30; d < length * .82; d += gap)
                along("闽江", middle, d, spread, SERIF.deriveFont(Font.BOLD, size), WATER_TEXT, WATER, true);
        }
        if (zoom >= 14) for (Feature f : features) {
            boolean bridge = f.kind.equals("bridge");
            if (!f.sure || !bridge && !f.kind.equals("road")) continue;     // a name that is not sure is not written
            String name = simplified(f.name).replaceAll("\\(.*\\)", "").replace("/", "·");
            float size = (float) (11.5 * Math.pow(1.125, zoom - 14));
            List<double[]> line = roadLine(f);
            double length = length(line), own = name.length() * size * 1.35;
            if (length < own * 1.05) continue;
            int n = bridge ? 1 : (int) Math.max(1, Math.round(length / 900));
            for (int i = 0; i < n; i++)
                for (double shift : new double[] {0, .14, -.14, .24, -.24, .33, -.33})   // try other places where one is taken
                    if (along(name, line, length * ((i + .5 + shift) / n), size * 1.35, SANS.deriveFont(size), ROAD_TEXT, ROAD, false)) break;
        }
    }

    static void row(String text, double x, double y, Font font, double spread, Color colour, Color halo) {
        double w = (text.length() - 1) * spread;
        for (int i = 0; i < text.length(); i++)
            glyphs.add(new Glyph(text.substring(i, i + 1), x - w / 2 + i * spread, y, 0, font, colour, halo));
        taken.add(new Rectangle2D.Double(x - w / 2 - spread * .6, y - font.getSize2D() * .7, w + spread * 1.2, font.getSize2D() * 1.4));
    }

    /** Sets a name along a line, about distance d; on steep lines the characters stand upright, as on Chinese maps. */
    static boolean along(String text, List<double[]> line, double d, double spread, Font font, Color colour, Color halo, boolean force) {
        double length = length(line), half = (text.length() - 1) * spread / 2;
        if (d - half < spread * .5 || d + half > length - spread * .5) return false;
        double[] a = at(line, (d - half) / length), b = at(line, (d + half) / length);
        double dx = b[0] - a[0], dy = b[1] - a[1];
        boolean steep = Math.abs(dy) > Math.abs(dx) * 1.1, back = steep ? dy < 0 : dx < 0;
        List<Glyph> set = new ArrayList<>();
        List<Rectangle2D> boxes = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            double t = (d + (back ? half - i * spread : i * spread - half)) / length;
            double[] p = at(line, t), q = at(line, Math.min(1, t + .5 * spread / length)), o = at(line, Math.max(0, t - .5 * spread / length));
            double angle = steep ? 0 : Math.atan2(q[1] - o[1], q[0] - o[0]);
            if (back && !steep) angle += Math.PI;
            set.add(new Glyph(text.substring(i, i + 1), p[0], p[1], angle, font, colour, halo));
            double s = font.getSize2D() * 1.15;
            Rectangle2D box = new Rectangle2D.Double(p[0] - s / 2, p[1] - s / 2, s, s);
            for (Rectangle2D r : taken) if (r.intersects(box) && !force) return false;
            boxes.add(box);
        }
        glyphs.addAll(set);
        taken.addAll(boxes);
        return true;
    }

    static double length(List<double[]> l) {
        double s = 0;
        for (int i = 0; i + 1 < l.size(); i++) s += Math.hypot(l.get(i + 1)[0] - l.get(i)[0], l.get(i + 1)[1] - l.get(i)[1]);
        return s;
    }

    static double[] at(List<double[]> l, double t) {
        double want = t * length(l);
        for (int i = 0; i + 1 < l.size(); i++) {
            double[] a = l.get(i), b = l.get(i + 1);
            double s = Math.hypot(b[0] - a[0], b[1] - a[1]);
            if (want <= s && s > 0) return new double[] {a[0] + (b[0] - a[0]) * want / s, a[1] + (b[1] - a[1]) * want / s};
            want -= s;
        }
        return l.getLast();
    }

    /** The facts are in traditional characters, the map in simplified ones; these are all that occur. */
    static String simplified(String s) {
        String from = "閩區業國貨東馬環濱鰲連長樂廣達學軍眾縣橋寧義蒼後", to = "闽区业国货东马环滨鳌连长乐广达学军众县桥宁义苍后";
        StringBuilder b = new StringBuilder();
        for (char c : s.toCharArray()) b.append(from.indexOf(c) < 0 ? c : to.charAt(from.indexOf(c)));
        return b.toString();
    }

    // ---- reading and writing ----------------------------------------------------------------------------

    /** Reads just this file's shape of GeoJSON: a feature's properties, then one geometry of number pairs. */
    static List<Feature> read(String json) {
        List<Feature> r = new ArrayList<>();
        Pattern pair = Pattern.compile("\\[\\s*(-?[\\d.]+)\\s*,\\s*(-?[\\d.]+)\\s*]");
        for (String part : json.split("\"type\"\\s*:\\s*\"Feature\"")) {
            String kind = word(part, "kind");
            if (kind == null) continue;
            List<double[]> points = new ArrayList<>();
            Matcher m = pair.matcher(part);
            while (m.find()) points.add(new double[] {Double.parseDouble(m.group(1)), Double.parseDouble(m.group(2))});
            boolean sure = !Pattern.compile("\"name_sure\"\\s*:\\s*false").matcher(part).find();
            r.add(new Feature(kind, word(part, "name"), sure, points));
        }
        if (r.size() < 50) throw new IllegalStateException("only " + r.size() + " features read");
        return r;
    }

    static String word(String part, String key) {
        Matcher m = Pattern.compile("\"" + key + "\"\\s*:\\s*\"([^\"]*)\"").matcher(part);
        return m.find() ? m.group(1) : null;
    }

    /** One palette for all tiles: the commonest colours that are not too near to one already chosen. */
    static class Palette {
        final Map<Integer, Integer> count = new HashMap<>(), nearest = new HashMap<>();
        final List<Integer> colours = new ArrayList<>();
        IndexColorModel model;

        void learn(BufferedImage i) {
            for (int c : i.getRGB(0, 0, BLOCK, BLOCK, null, 0, BLOCK)) count.merge(c & 0xFFFFFF, 1, Integer::sum);
        }

        void settle(int size) {
            List<Map.Entry<Integer, Integer>> byCount = new ArrayList<>(count.entrySet());
            byCount.sort((a, b) -> b.getValue() - a.getValue());
            for (Color full : List.of(WATER, BANK)) for (int i = 0; i <= 20; i++)       // smooth fading of the river's ends
                colours.add(mix(full, GROUND, i / 20.0));
            for (int apart = 160; apart >= 40 && colours.size() < size; apart /= 2)
                for (var e : byCount) {
                    if (colours.size() == size) break;
                    int c = e.getKey(), d = apart;
                    if (colours.stream().allMatch(o -> distance(o, c) > d)) colours.add(c);
                }
            byte[] r = new byte[colours.size()], g = r.clone(), b = r.clone();
            for (int i = 0; i < r.length; i++) { int c = colours.get(i); r[i] = (byte) (c >> 16); g[i] = (byte) (c >> 8); b[i] = (byte) c; }
            model = new IndexColorModel(8, r.length, r, g, b);
        }

        static int mix(Color a, Color b, double t) {
            return (int) Math.round(a.getRed() + (b.getRed() - a.getRed()) * t) << 16
                    | (int) Math.round(a.getGreen() + (b.getGreen() - a.getGreen()) * t) << 8
                    | (int) Math.round(a.getBlue() + (b.getBlue() - a.getBlue()) * t);
        }

        static int distance(int a, int b) {
            int r = (a >> 16 & 255) - (b >> 16 & 255), g = (a >> 8 & 255) - (b >> 8 & 255), l = (a & 255) - (b & 255);
            return r * r + g * g + l * l;
        }

        byte[] index(BufferedImage i, int x, int y) {
            byte[] out = new byte[256 * 256];
            int[] rgb = i.getRGB(x, y, 256, 256, null, 0, 256);
            for (int n = 0; n < rgb.length; n++) out[n] = (byte) (int) nearest.computeIfAbsent(rgb[n] & 0xFFFFFF, c -> {
                int best = 0;
                for (int k = 1; k < colours.size(); k++) if (distance(colours.get(k), c) < distance(colours.get(best), c)) best = k;
                return best;
            });
            return out;
        }

        byte[] png(byte[] pixels) throws Exception {
            BufferedImage i = new BufferedImage(256, 256, BufferedImage.TYPE_BYTE_INDEXED, model);
            i.getRaster().setDataElements(0, 0, 256, 256, pixels);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(i, "png", out);
            return out.toByteArray();
        }
    }
}
