package yunguan.command.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Spot;
import yunguan.part.panorama.PanoramaView;

/** How smoothly one looks around in a panorama. */
@Command(name = "panorama", mixinStandardHelpOptions = true, description = "Frames of a panorama while a finger looks around in it and two draw it nearer.")
final class PanoramaBench extends Bench {

    private static final double WANTED_MILLIS = 28;

    @Option(names = "--width", paramLabel = "N", defaultValue = "4096", description = "of the picture, in pixels; it is half as high (default: ${DEFAULT-VALUE})")
    private int width;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1920x1080", description = "of the screen, in pixels (default: ${DEFAULT-VALUE})")
    private String size = "";

    @Override
    Findings measure() throws IOException {
        byte[] picture = picture();
        List<Spot> spots = List.of(new Spot(0.5, 0.5, named("前"), LangText.EMPTY, ""), new Spot(0.6, 0.45, named("右"), LangText.EMPTY, ""));
        try (BenchStage stage = new BenchStage(Files.createTempDirectory("bench-panorama-"), size)) {
            long begun = System.nanoTime();
            PanoramaView view = BenchStage.onScreen(() -> {
                PanoramaView made = new PanoramaView(stage.around(), () -> Optional.of(picture), spots, Map.of(), stage.around().texts().of("gallery.step-back"), () -> { });
                stage.show(made);
                made.entered();
                return made;
            });
            while (BenchStage.onScreen(() -> view.lookup("#panorama-surface")) == null) {
                BenchStage.rest(10);
            }
            double first = (System.nanoTime() - begun) / 1e6;
            Region surface = (Region) view.lookup("#panorama-surface");
            BenchStage.rest(500);
            for (int warm = 0; warm < 3; warm++) { // what runs first is compiled while it runs
                stage.drags(surface, 80);
            }
            Map<String, Frames.Run> all = new LinkedHashMap<>();
            all.put("looking around", stage.drags(surface, 160));
            all.put("nearer", stage.frames(60, frame -> BenchStage.zoom(surface, 1.02)));
            all.put("looking around, near", stage.drags(surface, 160));
            all.put("back", stage.frames(60, frame -> BenchStage.zoom(surface, 0.98)));
            BenchStage.onScreen(() -> {
                view.left();
                return 0;
            });
            return Frames.findings("frames of a panorama of " + width + " × " + width / 2 + ", in ms, at " + size, all, WANTED_MILLIS, Map.of("first picture, ms", Math.round(first)));
        }
    }

    private static LangText named(String name) {
        return new LangText(Map.of("zh-Hans", name));
    }

    private byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(width, width / 2, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        Random dice = new Random(9);
        for (int i = 0; i < 4000; i++) {
            pen.setColor(new Color(dice.nextInt(0x1000000)));
            pen.fillRect(dice.nextInt(width), dice.nextInt(width / 2), 20 + dice.nextInt(120), 20 + dice.nextInt(120));
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }
}
