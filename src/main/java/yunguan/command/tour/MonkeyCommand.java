package yunguan.command.tour;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yunguan.app.Place;
import yunguan.command.Kiosk;

/** Lets a monkey loose on the kiosk, for the tests. */
@Command(name = "monkey", hidden = true, mixinStandardHelpOptions = true,
        description = {"Touch, drag, pinch and type at random, and see whether the kiosk holds: no failure, no dead end, no way out, no memory lost.",
                "It works on a data folder of its own; with --data it uses that folder. Exit code 1, and a sentence, for what does not hold."})
public final class MonkeyCommand implements Callable<Integer> {

    private final Kiosk kiosk;

    @Option(names = "--acts", paramLabel = "N", defaultValue = "2000", description = "so many (default: ${DEFAULT-VALUE})")
    private int acts;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "the same acts again for the same number (default: ${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1920x1080", description = "of the screen, in pixels (default: ${DEFAULT-VALUE})")
    private String size = "";

    public MonkeyCommand(Kiosk kiosk) {
        this.kiosk = kiosk;
    }

    @Override
    public Integer call() throws IOException {
        Place place = kiosk.place();
        if (kiosk.refuses(place.data(), kiosk.namesData())) {
            return 1;
        }
        List<String> wrong = new ArrayList<>();
        try (TourData data = kiosk.namesData() ? TourData.given(place, "") : TourData.ofItsOwn(place)) {
            new Opened(data.place(), size).with(open -> {
                new Visitor(open.scene(), screen -> { }, data.sticks()).setsThePin();
                new Monkey(open, seed, wrong::add).goesMad(acts);
            }, wrong::add);
        }
        wrong.forEach(sentence -> System.err.println("✗ " + sentence));
        return wrong.isEmpty() ? 0 : 1;
    }
}
