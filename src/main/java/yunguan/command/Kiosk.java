package yunguan.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import yunguan.app.KioskApp;
import yunguan.app.Place;
import yunguan.command.audit.AuditCommand;
import yunguan.command.bench.BenchCommand;
import yunguan.command.contest.ContestCommand;
import yunguan.command.dist.DistCommand;
import yunguan.command.tour.MonkeyCommand;
import yunguan.command.tour.TourCommand;
import yunguan.settings.Key;
import yunguan.store.DataFolder;
import yunguan.store.StoreException;

/** The command itself: with no further word it shows the kiosk. */
@Command(name = "./kiosk", description = "雲館 Yunguan: the kiosk of an exhibition hall. With no further word it is shown, full screen.",
        mixinStandardHelpOptions = true, versionProvider = Version.class,
        footer = {"", "./kiosk test [--full] runs all that a change must pass.", "Exit codes: 0 done, 1 not done, 2 a wrong call."})
public final class Kiosk implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR", description = "where store, votes and objects live", scope = CommandLine.ScopeType.INHERIT)
    private @Nullable Path data;

    @Option(names = "--settings", paramLabel = "FILE", description = "another kiosk.properties", scope = CommandLine.ScopeType.INHERIT)
    private @Nullable Path settings;

    @Option(names = "--window", paramLabel = "WxH", description = "a window of this size instead of the whole screen")
    private @Nullable String window;

    /** Runs what the words say. @return 0 done, 1 not done, 2 a wrong call */
    public static int run(String... words) {
        Log.quiet();
        Kiosk kiosk = new Kiosk();
        PackCommand packs = new PackCommand(() -> kiosk.place().data(), () -> kiosk.place().home(), () -> kiosk.place().settings().text(Key.VENUE_ID));
        CommandLine line = new CommandLine(kiosk)
                .addSubcommand(packs)
                .addSubcommand(new StaffCommand(packs))
                .addSubcommand(new ContestCommand(kiosk::place))
                .addSubcommand(new SearchCommand(kiosk))
                .addSubcommand(new DoctorCommand(kiosk))
                .addSubcommand(new TourCommand(kiosk))
                .addSubcommand(new AuditCommand(kiosk))
                .addSubcommand(new MonkeyCommand(kiosk))
                .addSubcommand(new BenchCommand(kiosk::place))
                .addSubcommand(new DistCommand(kiosk))
                .addSubcommand(new CommandLine.HelpCommand());
        line.setExecutionStrategy(parsed -> {
            Scratch.in(kiosk.place().data());
            return new CommandLine.RunLast().execute(parsed);
        });
        line.setParameterExceptionHandler((wrong, typed) -> {
            CommandLine called = wrong.getCommandLine();
            called.getErr().println(wrong.getMessage());
            called.getErr().println("See " + called.getCommandSpec().qualifiedName() + " --help.");
            return CommandLine.ExitCode.USAGE;
        });
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

    /** Whether the command line names a data folder. */
    public boolean namesData() {
        return data != null;
    }

    @Override
    public Integer call() {
        if (window != null && !window.matches("[1-9]\\d{2,3}x[1-9]\\d{2,3}")) {
            System.err.println("\"" + window + "\" is no size; write width x height in pixels, such as 1920x1080.");
            return CommandLine.ExitCode.USAGE;
        }
        Place place = place();
        if (refuses(place.data(), true)) {
            return 1;
        }
        Scratch.in(place.data());
        return KioskApp.show(place, window).code();
    }

    /**
     * Says so where the kiosk cannot be shown: with no screen, or while another one runs.
     *
     * @param uses whether this data folder will be used
     */
    public boolean refuses(DataFolder folder, boolean uses) {
        String display = System.getenv("DISPLAY");
        if (display == null || display.isBlank()) {
            System.err.println("没有找到屏幕（DISPLAY 未设置）。请在图形界面中启动。");
            System.err.println("There is no screen: DISPLAY is not set. Start the kiosk from a desktop or an X session (under Wayland it needs Xwayland).");
            return true;
        }
        if (uses && inUse(folder)) {
            System.err.println("云馆已经打开：另一个程序正在使用 " + folder.root());
            System.err.println("The kiosk is already running with " + folder.root() + ". Close it first, or use --data with another folder.");
            return true;
        }
        return false;
    }

    private static boolean inUse(DataFolder folder) {
        try {
            folder.own().close();
            return false;
        } catch (StoreException failure) {
            return failure.trouble() == StoreException.Trouble.IN_USE;
        }
    }
}
