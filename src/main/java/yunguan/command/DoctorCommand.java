package yunguan.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleObjectProperty;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yunguan.app.Place;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.pack.Premises;
import yunguan.room.atlas.StoreTiles;
import yunguan.room.staff.care.Checkup;
import yunguan.room.staff.care.Finding;
import yunguan.room.staff.desk.DeskParts.Weight;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.shell.touch.TouchSurvey;
import yunguan.store.Database;
import yunguan.store.StoreException;
import yunguan.ui.Texts;

/** Says how the kiosk is, in the words of the staff desk: where its data are, what is installed, which settings were not followed. */
@Command(name = "doctor", description = "Check the kiosk: data folder, packs, settings.")
final class DoctorCommand implements Callable<Integer> {

    private final Kiosk kiosk;

    @Option(names = "--json", description = "as data: program, data, settings, well, findings with about, weight and says")
    private boolean json;

    DoctorCommand(Kiosk kiosk) {
        this.kiosk = kiosk;
    }

    @Override
    public Integer call() throws IOException {
        Place place = kiosk.place();
        Texts words = new Texts(new SimpleObjectProperty<>(Lang.EN));
        boolean empty = !Files.exists(place.data().store());
        List<Finding> findings;
        try (Database store = opened(place.data().store(), "store"); Database visits = opened(place.data().visits(), "visits")) {
            Premises premises = new Premises(place.data(), store, visits, place.settings().text(Key.VENUE_ID), InstantSource.system());
            findings = new Checkup(premises, place.settings(), place.languages(), empty || Files.isWritable(place.data().root())).lasting();
        } catch (StoreException failure) {
            System.out.println("Store      " + Log.plain(failure));
            return 1;
        }
        boolean well = findings.stream().allMatch(finding -> finding.weight() == Weight.GOOD || !FAULTS.contains(finding.about()));
        if (json) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("program", place.home().toString());
            answer.put("data", place.data().root().toString());
            answer.put("settings", place.settingsFile().toString());
            answer.put("well", well);
            answer.put("touchscreens", TouchSurvey.ofThisMachine().stream().map(screen -> Map.of("name", screen.name(), "device", screen.device().toString(),
                    "standing", screen.standing().name().toLowerCase(Locale.ROOT))).toList());
            answer.put("findings", findings.stream().map(finding -> data(finding, words)).toList());
            System.out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(answer));
        } else {
            System.out.println("Program    " + place.home());
            System.out.println("Settings   " + place.settingsFile());
            System.out.println("Data       " + place.data().root());
            findings.forEach(finding -> System.out.println(line(finding, words)));
            touch(place.settings());
            System.out.println("Map        " + (StoreTiles.isLoaded() ? "its tiles come from the store alone" : "another library would ask the network for its tiles, so it stays closed"));
            Displays.ofThisMachine().forEach(advice -> System.out.println("Display    " + advice));
            place.settings().complaints().forEach(complaint -> System.out.println("  " + complaint.inWords()));
        }
        return well ? 0 : 1;
    }

    /** A notice, not a fault: without it one finger still works, as a mouse. */
    private static void touch(Settings settings) {
        List<TouchSurvey.Found> screens = TouchSurvey.ofThisMachine();
        if (screens.isEmpty()) {
            System.out.println("Touch      no touchscreen that tells fingers apart; a mouse, or one finger as a mouse, works");
        }
        for (TouchSurvey.Found screen : screens) {
            System.out.println("Touch      " + screen.name() + " (" + screen.device() + "): " + switch (screen.standing()) {
                case READY -> settings.yes(Key.TOUCH_DIRECT) ? "the kiosk takes it, with all its fingers" : "left to the system, as touch.direct says; one finger works as a mouse";
                case IN_USE -> "taken by a program, which may be the kiosk that runs";
                case NO_PERMISSION -> "this user may not read it, so one finger works as a mouse. Add the user to the group \"input\" and log in anew.";
            });
        }
    }

    /** What makes the answer 1. A pack that has expired is still shown, and a sound card may come with its screen. */
    private static final List<Finding.About> FAULTS = List.of(Finding.About.FOLDER, Finding.About.STORE, Finding.About.SETTINGS);

    private static Database opened(Path file, String migrations) {
        return Files.exists(file) ? Database.openForReading(file) : Database.absent(migrations);
    }

    private static String line(Finding finding, Texts words) {
        String id = finding.about() == Finding.About.PACK && finding.values().size() == 4 ? finding.values().get(3) + " " + finding.values().get(1) + "  " : "";
        return "%-10s ".formatted(head(finding)) + id + finding.in(words);
    }

    private static String head(Finding finding) {
        return switch (finding.about()) {
            case FOLDER -> "Data";
            case PACKS_TAKE -> "Content";
            case PROGRAM -> "Versions";
            case PIN -> "Staff PIN";
            default -> finding.about().name().charAt(0) + finding.about().name().substring(1).toLowerCase(Locale.ROOT);
        };
    }

    private static Map<String, Object> data(Finding finding, Texts words) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("about", finding.about().name().toLowerCase(Locale.ROOT));
        data.put("weight", finding.weight().name().toLowerCase(Locale.ROOT));
        data.put("says", finding.in(words));
        if (finding.about() == Finding.About.PACK && finding.values().size() == 4) {
            data.put("id", finding.values().get(3));
            data.put("version", finding.values().get(1));
            data.put("title", ((LangText) finding.values().getFirst()).in(Lang.HANS));
        }
        if (finding.about() == Finding.About.SETTINGS && finding.values().size() == 3) {
            data.put("key", finding.values().get(0));
            data.put("value", finding.values().get(2));
        }
        return data;
    }
}
