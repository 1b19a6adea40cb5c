package yunguan.command.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yunguan.app.Place;
import yunguan.command.Kiosk;
import yunguan.command.tour.Opened;
import yunguan.command.tour.TourData;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.ui.Tongue;

/** Measures every screen, and says what is not as it was promised. */
@Command(name = "audit", mixinStandardHelpOptions = true,
        description = {"Open every screen and measure it as it is drawn: sizes of targets and gaps between them in millimetres, text heights, contrast, text that is cut off",
                "or overlapped, missing translations, names for those who cannot see, reach, dead ends, the shapes of characters, and the way of the keys.",
                "Ordinarily in simplified Chinese, standard and large, broad and upright, at 43 and at 21.5 inches. It works on a data folder of its own;",
                "with --data it uses that folder. A table, then a line for every hit: screen, measure, node, what was found, what was wanted, and where. Exit code 1 on any hit."})
public final class AuditCommand implements Callable<Integer> {

    private final Kiosk kiosk;

    @Option(names = "--full", description = "every language, each mode alone and all together")
    private boolean full;

    @Option(names = "--only", paramLabel = "PART[,…]", split = ",", description = "these parts alone: home, lectures, classes, archive, atlas, gallery, contest, listening, search, help, desk, packs")
    private List<String> only = List.of();

    @Option(names = "--in", paramLabel = "WORD[,…]", split = ",", description = "only settings of which each of these words is part, such as 43, upright sizes (1080x1920), en, large, standard")
    private List<String> in = List.of();

    @Option(names = "--out", paramLabel = "DIR", description = "a picture of every screen in every setting")
    private @Nullable Path out;

    @Option(names = "--json", description = "the findings as data")
    private boolean json;

    public AuditCommand(Kiosk kiosk) {
        this.kiosk = kiosk;
    }

    @Override
    public Integer call() throws IOException {
        Place place = kiosk.place();
        if (kiosk.refuses(place.data(), kiosk.namesData())) {
            return 1;
        }
        List<Setting> settings = (full ? Setting.full(place.languages().all().stream().map(Tongue::lang).toList()) : Setting.ordinary()).stream()
                .filter(setting -> in.stream().allMatch(word -> List.of(setting.toString().replace("\"", "").split("[ +]")).contains(word))).toList();
        if (settings.isEmpty()) {
            System.err.println("There is no such setting" + (full ? "." : "; with --full there are more."));
            return 2;
        }
        Findings findings = new Findings(out == null ? null : Files.createDirectories(out.toAbsolutePath().normalize()));
        List<String> wrong = new ArrayList<>();
        Consumer<String> say = json ? System.err::println : System.out::println;
        Path withHours = Files.createTempFile("yunguan-audit", ".properties");
        Place hall = hall(place, withHours);
        try (TourData data = kiosk.namesData() ? TourData.given(hall, "") : TourData.ofItsOwn(hall)) {
            new Opened(data.place(), settings.getFirst().glass().width() + "x" + settings.getFirst().glass().height()).with(
                    open -> new Auditor(open, data.sticks(), findings, place.languages(), say).goes(settings, only), wrong::add);
        }
        Files.deleteIfExists(withHours);
        if (json) {
            var all = findings.data();
            all.put("wrong", wrong);
            System.out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all));
        } else {
            findings.lines().forEach(System.out::println);
        }
        wrong.forEach(sentence -> System.err.println("✗ " + sentence));
        return findings.none() && wrong.isEmpty() ? 0 : 1;
    }

    /** The same hall, which closes at night: so its dark screen is measured too. */
    private static Place hall(Place place, Path settings) throws IOException {
        if (Files.exists(place.settingsFile())) {
            Files.write(settings, Files.readAllBytes(place.settingsFile()));
        }
        Files.writeString(settings, "\n" + Key.OPENING_HOURS.key() + " = " + Auditor.HOURS + "\n", StandardOpenOption.APPEND);
        return new Place(place.home(), settings, Settings.read(settings), place.data());
    }
}
