package yunguan.command.bench;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yunguan.catalogue.Card;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.part.years.LineOfYears;
import yunguan.part.years.YearsModel;
import yunguan.store.Database;

/** How smoothly the line of years is drawn along and apart. */
@Command(name = "timeline", mixinStandardHelpOptions = true,
        description = "Frames of the line of years while a finger draws it along and two draw it apart, from decades to days.")
final class TimelineBench extends Bench {

    private static final double WANTED_MILLIS = 28;
    private static final int STRANDS = 5;
    private static final int FIRST_YEAR = 1840;
    private static final int YEARS = 185;
    private static final int PICTURES = 40;

    @Option(names = "--entries", paramLabel = "N", defaultValue = "20000", description = "so many things on it (default: ${DEFAULT-VALUE})")
    private int entries;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1920x1080", description = "of the screen, in pixels (default: ${DEFAULT-VALUE})")
    private String size = "";

    @Override
    Findings measure() throws IOException {
        Path folder = Files.createTempDirectory("bench-timeline-");
        try (BenchStage stage = new BenchStage(folder, size)) {
            YearsModel model = new YearsModel();
            pictures(stage.store());
            say(entries + " things are laid on the line");
            LineOfYears line = BenchStage.onScreen(() -> {
                model.show(cards(), strands());
                LineOfYears made = new LineOfYears(stage.around(), model, many -> { });
                stage.show(made);
                made.entered();
                return made;
            });
            BenchStage.rest(4000); // what can be shown at each scale is worked out beside the screen
            Region surface = (Region) line.lookup("#years-surface");
            for (int warm = 0; warm < 2; warm++) { // what runs first is compiled while it runs
                stage.frames(70, frame -> BenchStage.zoom(surface, 1.04));
                stage.drags(surface, 60);
                stage.frames(70, frame -> BenchStage.zoom(surface, 0.96));
            }
            Map<String, Frames.Run> all = new LinkedHashMap<>();
            all.put("the whole, drawn along", stage.drags(surface, 40));
            for (int step = 1; step <= 4; step++) {
                all.put("drawn apart, " + step, stage.frames(60, frame -> BenchStage.zoom(surface, 1.035)));
                all.put("drawn along, nearer " + step, stage.drags(surface, 60));
            }
            all.put("back together", stage.frames(90, frame -> BenchStage.zoom(surface, 0.95)));
            int shown = BenchStage.onScreen(() -> line.lookupAll(".year-card").size());
            BenchStage.onScreen(() -> {
                line.left();
                return 0;
            });
            return Frames.findings("frames of the line of years with " + entries + " things, in ms, at " + size, all, WANTED_MILLIS, Map.of("entries", entries, "cards", shown));
        }
    }

    private static List<Heading> strands() {
        List<Heading> strands = new ArrayList<>();
        for (int strand = 0; strand < STRANDS; strand++) {
            strands.add(new Heading("p/" + strand, text("主题" + strand), LangText.EMPTY, "", List.of("#8C1C13", "#6C93A6", "#B98B3E", "#3F6B5C", "#5B5F7A").get(strand)));
        }
        return strands;
    }

    /** What a third of them have a picture of. */
    private static void pictures(Database store) throws IOException {
        Random dice = new Random(6);
        for (int i = 0; i < PICTURES; i++) {
            BufferedImage image = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = image.createGraphics();
            for (int patch = 0; patch < 60; patch++) {
                pen.setColor(new Color(dice.nextInt(0x1000000)));
                pen.fillOval(dice.nextInt(800), dice.nextInt(600), 40 + dice.nextInt(200), 40 + dice.nextInt(200));
            }
            pen.dispose();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpg", out);
            store.update("INSERT INTO object VALUES (?, ?, 'image/jpeg', ?)", name(i), out.size(), out.toByteArray());
        }
    }

    private static String name(int picture) {
        return "%064x".formatted(picture + 1);
    }

    private List<Card> cards() {
        Random dice = new Random(5);
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < entries; i++) {
            LocalDate day = LocalDate.of(FIRST_YEAR, 1, 1).plusDays((long) (YEARS * 365.25 * Math.sqrt(dice.nextDouble())));
            String whole = day.toString();
            String year = whole.substring(0, 4);
            String date = switch (dice.nextInt(12)) { // as people know when something was
                case 0, 1 -> year;
                case 2, 3 -> whole.substring(0, 7);
                case 4 -> year + "~";
                case 5 -> year.substring(0, 3) + "X";
                case 6 -> year + "/" + day.plusYears(1 + dice.nextInt(12)).getYear();
                default -> whole;
            };
            String picture = dice.nextInt(3) == 0 ? name(dice.nextInt(PICTURES)) : null;
            cards.add(new Card(i, "e-" + i, Kind.EVENT, text("一件有日期的事情，编号" + i), LangText.EMPTY, "p/" + dice.nextInt(STRANDS), picture, date,
                    Set.of(), "", LangText.EMPTY, false));
        }
        return cards;
    }

    private static LangText text(String words) {
        return new LangText(Map.of("zh-Hans", words));
    }
}
