package yunguan.command.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yunguan.command.tour.Invitation;
import yunguan.command.tour.Invitation.Share;

/** What the pictures for passers-by cost: they are shown all day. */
@Command(name = "attract", mixinStandardHelpOptions = true,
        description = "How much of a core the pictures for passers-by take: while one stands still, and while a piece of film moves.")
final class AttractBench extends Bench {

    private static final double WANTED_PERCENT = 5;

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "90", description = "so long (default: ${DEFAULT-VALUE})")
    private int seconds;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1920x1080", description = "of the screen, in pixels (default: ${DEFAULT-VALUE})")
    private String size = "";

    @Override
    Findings measure() throws IOException {
        List<Share> all = Invitation.watched(place(), size, seconds, this::say);
        List<Double> still = all.stream().filter(one -> one.what() == Invitation.What.STILL).map(Share::percent).toList();
        List<Double> film = all.stream().filter(one -> one.what() == Invitation.What.FILM).map(Share::percent).toList();
        if (still.isEmpty()) {
            throw new BenchException("The kiosk could not be opened, or nobody was invited.");
        }
        List<String> lines = new ArrayList<>();
        lines.add("share of a core, in percent, at " + size);
        lines.add(row("a picture that stands still", still));
        lines.add(film.isEmpty() ? "no film was shown: there is none, or no sound device" : row("a piece of film", film));
        lines.add(mean(still) <= WANTED_PERCENT ? "A still takes less than %.0f %%, as promised.".formatted(WANTED_PERCENT)
                : "A still takes more than the promised %.0f %%.".formatted(WANTED_PERCENT));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("size", size);
        data.put("still", still);
        data.put("film", film);
        return new Findings(lines, data, mean(still) <= WANTED_PERCENT ? List.of() : List.of("a picture that stands still"));
    }

    private static String row(String name, List<Double> shares) {
        return String.format(Locale.ROOT, "%-28s mean %5.1f   most %5.1f   (%d times)", name, mean(shares),
                shares.stream().mapToDouble(Double::doubleValue).max().orElse(0), shares.size());
    }

    private static double mean(List<Double> shares) {
        return shares.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
