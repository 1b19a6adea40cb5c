package yunguan.command.tour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import yunguan.app.Place;
import yunguan.catalogue.ChineseWords;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.store.DataFolder;
import yunguan.ui.Languages;

/**
 * The data folder of a walk. Its own one is fresh and goes away with it: it gets the bundled pack, or, in a release,
 * which carries none, a copy of what is installed.
 */
public final class TourData implements AutoCloseable {

    private final Place place;
    private final boolean passing;
    private final Path settings;
    private final TourSticks sticks;

    private TourData(Place place, boolean passing, String inches) throws IOException {
        sticks = new TourSticks();
        settings = settingsOfItsOwn(place, sticks, inches);
        this.place = new Place(place.home(), settings, Settings.read(settings).at(place.settings().home()), place.data());
        this.passing = passing;
    }

    /** The hall's own are never changed by a walk, and what is plugged into this machine is none of its business. */
    private static Path settingsOfItsOwn(Place place, TourSticks sticks, String inches) throws IOException {
        Path folder = Files.createTempDirectory("yunguan-tour-settings");
        Path copy = folder.resolve("kiosk.properties");
        // the venue's languages and words stand beside its settings; they are only read
        for (String beside : List.of(Languages.FOLDER, ChineseWords.FILE)) {
            Path there = place.settingsFile().resolveSibling(beside);
            if (Files.exists(there)) {
                Files.createSymbolicLink(folder.resolve(beside), there.toAbsolutePath());
            }
        }
        if (Files.exists(place.settingsFile())) {
            Files.write(copy, Files.readAllBytes(place.settingsFile())); // as they are: damaged settings are walked with, too
        }
        // the last line on a key counts; hearing a song goes quicker than for visitors, for a walk hears one in every language and mode
        String other = inches.isEmpty() ? "" : Key.SCREEN_DIAGONAL_INCHES.key() + " = " + inches + "\n";
        return Files.writeString(copy, "\n" + Key.STICK_FOLDERS.key() + " = " + sticks.plugged() + "\n" + Key.CONTEST_HEAR_SECONDS.key() + " = 3\n" + standing(place) + other, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** A walk stands somewhere on the map, so that what is said of ways from here is seen, also where the hall has not said where it stands. */
    private static String standing(Place place) {
        boolean said = List.of(Key.HERE_PLACE, Key.HALL_POINT, Key.HERE_LATITUDE, Key.HERE_LONGITUDE).stream().anyMatch(key -> !place.settings().text(key).isEmpty());
        return said ? "" : Key.HERE_PLACE.key() + " = place-shanghai-hall\n" + Key.HERE_FACING.key() + " = 150\n";
    }

    /** The folder that the command line names; it stays. @param inches of the screen; empty: as the hall has it */
    public static TourData given(Place place, String inches) throws IOException {
        return new TourData(place, false, inches);
    }

    public static TourData ofItsOwn(Place place) throws IOException {
        return ofItsOwn(place, "");
    }

    /** A fresh one. @param inches of the screen; empty: as the hall has it */
    public static TourData ofItsOwn(Place place, String inches) throws IOException {
        DataFolder fresh = new DataFolder(Files.createTempDirectory("yunguan-tour"));
        if (!Files.exists(place.bundledPack()) && Files.exists(place.data().store())) {
            copyInstalled(place.data(), fresh);
        }
        TourData passing = new TourData(new Place(place.home(), place.settingsFile(), place.settings(), fresh), true, inches);
        // also when the walk is ended from outside
        Runtime.getRuntime().addShutdownHook(new Thread(passing::leaveNothing, "tour-data"));
        return passing;
    }

    private static void copyInstalled(DataFolder from, DataFolder to) throws IOException {
        for (Path part : List.of(from.store(), from.root().resolve("store.db-wal"), from.objects(), from.packs())) {
            if (Files.exists(part)) {
                copy(part, to.root().resolve(from.root().relativize(part).toString()));
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(path, from.equals(path) ? to : copy);
                    (from.equals(path) ? to : copy).toFile().setWritable(true); // a release may be read-only, its copy is not
                }
            }
        }
    }

    public Place place() {
        return place;
    }

    public TourSticks sticks() {
        return sticks;
    }

    private void leaveNothing() {
        try {
            close();
        } catch (IOException alreadyGone) {
            // the system sweeps its temporary folder
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(settings);
        for (String beside : List.of(Languages.FOLDER, ChineseWords.FILE)) {
            Files.deleteIfExists(settings.resolveSibling(beside)); // the link, not what it leads to
        }
        Files.deleteIfExists(settings.getParent());
        sticks.close();
        if (passing && Files.exists(place.data().root())) {
            try (Stream<Path> all = Files.walk(place.data().root())) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
