package yunguan.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yunguan.app.KioskApp;
import yunguan.app.Place;
import yunguan.store.DataFolder;
import yunguan.store.StoreException;

/** The command itself: with no further word it shows the kiosk. */
@Command(name = "kiosk", description = "雲館 Yunguan: the kiosk of an exhibition hall.", mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Kiosk implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR", description = "where store, votes and objects live", scope = CommandLine.ScopeType.INHERIT)
    private @Nullable Path data;

    @Option(names = "--settings", paramLabel = "FILE", description = "another kiosk.properties", scope = CommandLine.ScopeType.INHERIT)
    private @Nullable Path settings;

    @Option(names = "--window", paramLabel = "WxH", description = "a window of this size instead of the whole screen")
    private @Nullable String window;

    /** Runs what the words say. @return 0 done, 1 not done, 2 a wrong call */
    public static int run(String... words) {
        Kiosk kiosk = new Kiosk();
        CommandLine line = new CommandLine(kiosk)
                .addSubcommand(new PackCommand(() -> kiosk.place().data(), () -> kiosk.place().home()))
                .addSubcommand(new SearchCommand(kiosk))
                .addSubcommand(new DoctorCommand(kiosk))
                .addSubcommand(new yunguan.command.tour.TourCommand(kiosk));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            Log.of(Kiosk.class).log(System.Logger.Level.DEBUG, "command failed", failure);
            command.getErr().println(Log.plain(failure));
            return 1;
        });
        return line.execute(words);
    }

    /** Where this kiosk and its data are. */
    public Place place() {
        return Place.find(data, settings);
    }

    @Override
    public Integer call() {
        Place place = place();
        if (inUse(place.data())) {
            System.err.println("雲館已經開啟 · 云馆已经打开：另一个程序正在使用 " + place.data().root());
            System.err.println("The kiosk is already running with " + place.data().root() + ". Close it first, or use --data with another folder.");
            return 1;
        }
        KioskApp.show(place, window);
        return 0;
    }

    private static boolean inUse(DataFolder folder) {
        try (DataFolder.Owner owner = folder.own()) {
            return false;
        } catch (StoreException failure) {
            return failure.trouble() == StoreException.Trouble.IN_USE;
        }
    }
}
