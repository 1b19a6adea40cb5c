package yunguan.command.bench;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yunguan.part.pyramid.PyramidView;
import yunguan.store.Leases;
import yunguan.store.PyramidWriter;

/** How soon a very large picture is seen, how smoothly one moves in it, and what it takes of the memory. */
@Command(name = "deepzoom", mixinStandardHelpOptions = true, description = "A picture of 40,000 × 30,000 pixels: until it is first seen, frames while it is drawn along and apart, and its memory.")
final class DeepZoomBench extends Bench {

    private static final double WANTED_MILLIS = 28;
    private static final double WANTED_FIRST_MILLIS = 300;
    private static final double WANTED_MEGABYTES = 64;
    private static final int TILE = 256;
    private static final double MEGA = 1024 * 1024;
    private static final int OPENINGS = 5;
    private static final long SETTLES_MILLIS = 400;
    /** What a picture lies on. */
    private static final javafx.scene.paint.Color GROUND = javafx.scene.paint.Color.web("#EEE7D9");

    @Option(names = "--width", paramLabel = "N", defaultValue = "40000", description = "of the picture, in pixels (default: ${DEFAULT-VALUE})")
    private int width;

    @Option(names = "--height", paramLabel = "N", defaultValue = "30000", description = "of the picture, in pixels (default: ${DEFAULT-VALUE})")
    private int height;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1920x1080", description = "of the screen, in pixels (default: ${DEFAULT-VALUE})")
    private String size = "";

    @Override
    Findings measure() throws IOException {
        Path folder = Files.createTempDirectory("bench-deepzoom-");
        try (BenchStage stage = new BenchStage(folder, size)) {
            say("a pyramid of " + width + " × " + height + " is made");
            Path file = folder.resolve("picture.mbtiles");
            make(file);
            shown(stage, file); // what comes first pays for all that is read once
            double before = heap();
            List<Double> firsts = new ArrayList<>();
            for (int i = 1; i < OPENINGS; i++) {
                firsts.add(shown(stage, file));
            }
            PyramidView view = open(stage, file);
            firsts.add(first(view, stage));
            Region surface = (Region) view.lookup(".pyramid-surface");
            for (int warm = 0; warm < 2; warm++) { // what runs first is compiled while it runs
                stage.frames(90, frame -> BenchStage.zoom(surface, 1.04));
                stage.drags(surface, 80);
                stage.frames(90, frame -> BenchStage.zoom(surface, 0.96));
            }
            Map<String, Frames.Run> all = new LinkedHashMap<>();
            all.put("the whole, nearer", stage.frames(90, frame -> BenchStage.zoom(surface, 1.04)));
            all.put("drawn along", stage.drags(surface, 120));
            BenchStage.onScreen(() -> {
                BenchStage.endZoom(surface);
                return 0;
            });
            BenchStage.rest(800);
            all.put("drawn along, one to one", stage.drags(surface, 160));
            all.put("back", stage.frames(90, frame -> BenchStage.zoom(surface, 0.96)));
            double memory = heap() - before;
            BenchStage.onScreen(() -> {
                view.left();
                return 0;
            });
            Map<String, Object> more = new LinkedHashMap<>();
            double first = Frames.quantile(firsts, 1);
            more.put("first picture, ms", Math.round(first) + (first <= WANTED_FIRST_MILLIS ? " (as promised)" : " (above the promised 300)"));
            more.put("memory, MB", Math.round(memory) + (memory <= WANTED_MEGABYTES ? " (as promised)" : " (above the promised 64)"));
            Findings frames = Frames.findings("frames of a picture of " + width + " × " + height + ", in ms, at " + size, all, WANTED_MILLIS, more);
            List<String> broken = new ArrayList<>(frames.broken());
            if (first > WANTED_FIRST_MILLIS) {
                broken.add("first picture");
            }
            if (memory > WANTED_MEGABYTES) {
                broken.add("memory");
            }
            return new Findings(frames.lines(), frames.data(), broken);
        }
    }

    private static PyramidView open(BenchStage stage, Path file) {
        return BenchStage.onScreen(() -> {
            PyramidView made = new PyramidView(stage.around(), file, new Leases(), stage.around().texts().of("gallery.step-back"), () -> { });
            stage.show(made);
            return made;
        });
    }

    /** Opens the picture, and leaves it again. @return milliseconds until it was seen */
    private static double shown(BenchStage stage, Path file) {
        PyramidView view = open(stage, file);
        double first = first(view, stage);
        BenchStage.onScreen(() -> {
            view.left();
            return 0;
        });
        BenchStage.rest(SETTLES_MILLIS); // until nothing is seen of it
        return first;
    }

    /** @return milliseconds from entering to a picture on the screen that is no longer the ground alone */
    private static double first(PyramidView view, BenchStage stage) {
        BenchStage.rest(SETTLES_MILLIS);
        javafx.scene.paint.Color ground = BenchStage.onScreen(stage::middle);
        long begun = BenchStage.onScreen(() -> {
            view.entered();
            return System.nanoTime();
        });
        while (System.nanoTime() - begun < 20e9) {
            javafx.scene.paint.Color middle = BenchStage.onScreen(stage::middle);
            if (!middle.equals(ground) && !middle.equals(GROUND)) {
                return (System.nanoTime() - begun) / 1e6;
            }
            BenchStage.rest(4);
        }
        throw new BenchException("The picture is not seen.");
    }

    private static double heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
            BenchStage.rest(50);
        }
        Runtime machine = Runtime.getRuntime();
        return (machine.totalMemory() - machine.freeMemory()) / MEGA;
    }

    /** Tiles that differ, but not each from each: what is measured is the way from the file to the screen. */
    private void make(Path file) throws IOException {
        int zooms = 0;
        while (TILE << zooms < Math.max(width, height)) {
            zooms++;
        }
        byte[][] tiles = new byte[64][];
        for (int i = 0; i < tiles.length; i++) {
            BufferedImage image = new BufferedImage(TILE, TILE, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = image.createGraphics();
            pen.setColor(Color.getHSBColor(i / 64f, 0.35f, 0.8f));
            pen.fillRect(0, 0, TILE, TILE);
            pen.setColor(Color.DARK_GRAY);
            pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 60));
            pen.drawString(Integer.toString(i), 80, 150);
            pen.dispose();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", out);
            tiles[i] = out.toByteArray();
        }
        TreeMap<String, String> metadata = new TreeMap<>(Map.of("name", "bench", "format", "jpg", "minzoom", "0", "maxzoom", Integer.toString(zooms),
                "width", Integer.toString(width), "height", Integer.toString(height)));
        try (PyramidWriter writer = PyramidWriter.create(file, metadata)) {
            for (int zoom = 0; zoom <= zooms; zoom++) {
                int across = (width >> zooms - zoom) / TILE + 1;
                int down = (height >> zooms - zoom) / TILE + 1;
                for (int row = 0; row < down; row++) {
                    for (int column = 0; column < across; column++) {
                        writer.tile(zoom, column, row, tiles[(row * 7 + column * 3 + zoom) % tiles.length]);
                    }
                }
            }
        }
    }
}
