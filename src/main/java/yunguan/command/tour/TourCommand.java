package yunguan.command.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import yunguan.app.Place;
import yunguan.command.Kiosk;

/** Walks through every screen, and says what a visitor would have stumbled over. */
@Command(name = "tour", mixinStandardHelpOptions = true,
        description = {"Walk through every screen as a visitor would, by touch, and take a picture of each.",
                "It works on a data folder of its own, so that its votes never count; with --data it uses that folder.",
                "Exit code 1, and a sentence, for a screen that is missing, empty or blank, says that something is wrong, cuts a text off, breaks a line badly, or moves although nobody touches it."})
public final class TourCommand implements Callable<Integer> {

    private final Kiosk kiosk;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--out", paramLabel = "DIR", description = "where the pictures go (default: target/tour of the repository, or tour here)")
    private @Nullable Path out;

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "zh-Hans", description = "zh-Hans, zh-Hant, en, or the tag of a folder in languages/ (default: ${DEFAULT-VALUE})")
    private String lang = "";

    @Option(names = "--mode", paramLabel = "MODE[,…]", defaultValue = "standard",
            description = "standard, large, contrast, reach, still, silent; they are touched at the foot (default: ${DEFAULT-VALUE})")
    private String modes = "";

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1920x1080", description = "of the screen, in pixels (default: ${DEFAULT-VALUE})")
    private String size = "";

    @Option(names = "--inches", paramLabel = "INCHES", description = "of the screen, from corner to corner (default: screen.diagonal.inches)")
    private String inches = "";

    @Option(names = "--only", paramLabel = "PART[,…]", split = ",", description = "these parts alone: home, lectures, archive, atlas, gallery, contest, listening, search, help, languages, care, desk, items, votes, classes, packs")
    private List<String> only = List.of();

    @Option(names = "--say", description = "print what there is to read on each screen")
    private boolean say;

    public TourCommand(Kiosk kiosk) {
        this.kiosk = kiosk;
    }

    @Override
    public Integer call() throws IOException {
        Asked asked;
        try {
            asked = Asked.of(kiosk.place().languages(), lang, modes, size, inches, only);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), wrong.getMessage());
        }
        Place place = kiosk.place();
        if (kiosk.refuses(place.data(), kiosk.namesData())) {
            return 1;
        }
        Album album = new Album(folder(place), say);
        try (album; TourData data = kiosk.namesData() ? TourData.given(place, inches) : TourData.ofItsOwn(place, inches)) {
            new Guide(asked, album).leads(data);
        }
        return report(album);
    }

    private Path folder(Place place) {
        if (out != null) {
            return out.toAbsolutePath().normalize();
        }
        Path target = place.home().resolve("target");
        return Files.isWritable(target) ? target.resolve("tour") : Path.of("tour").toAbsolutePath();
    }

    private static int report(Album album) {
        List<String> wrong = album.wrong();
        wrong.forEach(sentence -> System.err.println("✗ " + sentence));
        System.out.println("%d 个画面 · %d screens%s → %s".formatted(album.pages(), album.pages(),
                wrong.isEmpty() ? "" : ", " + wrong.size() + " things wrong", album.folder()));
        return wrong.isEmpty() ? 0 : 1;
    }
}
