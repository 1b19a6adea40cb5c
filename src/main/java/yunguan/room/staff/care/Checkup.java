package yunguan.room.staff.care;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yunguan.pack.InstalledPacks;
import yunguan.pack.KioskVersion;
import yunguan.pack.Premises;
import yunguan.room.staff.care.Finding.About;
import yunguan.settings.Complaint;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.store.DataFolder;
import yunguan.store.StoreException;
import yunguan.ui.HallColour;
import yunguan.ui.HallSign;
import yunguan.ui.Languages;
import yunguan.ui.Scale;
import yunguan.ui.Tongue;
import yunguan.visits.StaffLog;
import yunguan.visits.StaffPin;

/** Looks the kiosk over: the one place that finds out what the desk and {@code ./kiosk doctor} say. Needs no screen; reads files, so it blocks. */
public final class Checkup {

    private static final long GIB = 1L << 30;
    private static final long LITTLE = 2 * GIB;
    private static final long HARDLY_ANY = 200L << 20;
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    /** A Han character, of the em of running text. */
    private static final double HAN = 0.88;
    private static final Path SOUND_CARDS = Path.of("/proc/asound/cards");
    private static final Path MEMORY = Path.of("/proc/meminfo");

    private final Premises premises;
    private final Settings settings;
    private final Languages languages;
    private final boolean writes;

    /** @param writes whether votes and packs can be written, as far as is known before it is tried */
    public Checkup(Premises premises, Settings settings, Languages languages, boolean writes) {
        this.premises = premises;
        this.settings = settings;
        this.languages = languages;
        this.writes = writes;
    }

    /** Everything that concerns a kiosk that runs, in the order in which it is read. */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(lasting());
        all.add(all.size() - 1, running());
        memory().ifPresent(memory -> all.add(all.size() - 1, memory));
        return List.copyOf(all);
    }

    /** The same without what concerns this process: for a command that ends at once. */
    public List<Finding> lasting() {
        List<Finding> all = new ArrayList<>();
        all.add(folder());
        all.add(space());
        try {
            packs(all);
        } catch (StoreException damaged) {
            all.add(Finding.grave(About.STORE, "store." + (damaged.trouble() == StoreException.Trouble.DAMAGED ? "damaged" : "unreadable")));
        }
        all.add(sound());
        all.add(glass());
        pin().ifPresent(all::add);
        settings(all);
        all.add(program());
        return List.copyOf(all);
    }

    private Finding folder() {
        Path root = premises.data().root();
        return writes && Files.isWritable(there()) ? Finding.good(About.FOLDER, "folder.writable") : Finding.grave(About.FOLDER, "folder.readOnly", root);
    }

    /** The data folder, or what is there of the way to it: before the first start there is none. */
    private Path there() {
        Path there = premises.data().root().toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    private Finding space() {
        Path root = there();
        long free = DataFolder.room(root);
        long whole = root.toFile().getTotalSpace();
        return free < HARDLY_ANY ? Finding.grave(About.SPACE, "space.full", size(free), size(whole))
                : free < LITTLE ? Finding.note(About.SPACE, "space.little", size(free), size(whole)) : Finding.good(About.SPACE, "space", size(free), size(whole));
    }

    private void packs(List<Finding> all) {
        List<InstalledPacks.Pack> packs = new InstalledPacks(premises).all();
        long objects = premises.store().one("SELECT coalesce(sum(size), 0) AS bytes FROM object WHERE body IS NULL", row -> row.whole("bytes")).orElse(0L);
        all.add(Finding.good(About.PACKS_TAKE, "packs.take", size(objects + length(premises.data().store()))));
        if (packs.isEmpty()) {
            all.add(Finding.note(About.PACK, "pack.none"));
        }
        for (InstalledPacks.Pack pack : packs) {
            all.add(pack.expired() ? Finding.note(About.PACK, "pack.expired", pack.title(), pack.version(), String.valueOf(pack.expires()), pack.id())
                    : Finding.good(About.PACK, "pack", pack.title(), pack.version(), "", pack.id()));
        }
        String now = MINUTE.format(LocalDateTime.ofInstant(premises.clock().instant(), ZoneId.systemDefault()));
        all.add(premises.clockDoubted() ? Finding.grave(About.CLOCK, "clock.doubted", now) : Finding.good(About.CLOCK, "clock", now));
    }

    private static long length(Path file) {
        return file.toFile().length();
    }

    /** What the system knows of sound cards; whether something is heard, the test tone says. */
    private static Finding sound() {
        Pattern card = Pattern.compile("^\\s*\\d+ \\[.*]: \\S+ - (.*)$", Pattern.MULTILINE);
        Matcher named = card.matcher(text(SOUND_CARDS));
        return named.find() ? Finding.good(About.SOUND, "sound.card", named.group(1).strip()) : Finding.note(About.SOUND, "sound.none");
    }

    /** No fault either way: a hall may do without its desk. */
    private Optional<Finding> pin() {
        try {
            boolean set = new StaffPin(premises.visits(), new StaffLog(premises.visits(), premises.clock()), System::nanoTime).isSet();
            return Optional.of(set ? Finding.good(About.PIN, "pin.set") : Finding.note(About.PIN, "pin.none"));
        } catch (StoreException unreadable) {
            return Optional.empty(); // the store's own finding says so
        }
    }

    private static Finding running() {
        Duration since = ProcessHandle.current().info().startInstant().map(start -> Duration.between(start, java.time.Instant.now())).orElse(Duration.ZERO);
        return since.toDays() > 0 ? Finding.good(About.RUNNING, "running.days", since.toDays(), since.toHoursPart())
                : since.toHours() > 0 ? Finding.good(About.RUNNING, "running.hours", since.toHours(), since.toMinutesPart())
                : Finding.good(About.RUNNING, "running.minutes", Math.max(0, since.toMinutes()));
    }

    private static Optional<Finding> memory() {
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        Matcher available = Pattern.compile("MemAvailable:\\s+(\\d+) kB").matcher(text(MEMORY));
        return available.find() ? Optional.of(Finding.good(About.MEMORY, "memory", size(used), size(Long.parseLong(available.group(1)) * 1024))) : Optional.empty();
    }

    private Finding program() {
        String sqlite = premises.store().one("SELECT sqlite_version() AS version", row -> row.textOrEmpty("version")).orElse("");
        String screens = System.getProperty("javafx.runtime.version", ""); // known once a screen was opened
        return Finding.good(About.PROGRAM, "program", KioskVersion.NUMBER, Runtime.version(), sqlite, screens.isEmpty() ? "–" : screens);
    }

    private void settings(List<Finding> all) {
        for (Complaint complaint : settings.complaints()) {
            all.add(Finding.note(About.SETTINGS, complaint.value().isEmpty() ? "settings.line" : "settings.value", complaint.key(), complaint.expected(), complaint.value()));
        }
        Optional<Path> logo = settings.logo().filter(file -> !HallSign.isReadable(file));
        logo.ifPresent(file -> all.add(Finding.note(About.SETTINGS, "settings.logo", Key.HALL_LOGO.key(), file, settings.text(Key.HALL_LOGO))));
        List<Finding> odd = whereabouts();
        all.addAll(odd);
        if (settings.complaints().isEmpty() && logo.isEmpty() && odd.isEmpty()) {
            all.add(Finding.good(About.SETTINGS, "settings.well"));
        }
        String names = String.join(" · ", languages.all().stream().map(Tongue::name).toList());
        all.add(Finding.good(About.LANGUAGES, "languages", names));
        languages.faults(settings).forEach(fault -> all.add(Finding.note(About.LANGUAGES, "languages.fault", fault)));
        String colour = settings.text(Key.HALL_COLOUR);
        if (!HallColour.isKept(colour)) {
            all.add(Finding.note(About.LOOK, "look.darkened", colour, HallColour.css(colour, false)));
        }
    }

    private List<Finding> whereabouts() {
        try {
            return Whereabouts.odd(premises, settings);
        } catch (StoreException unreadable) {
            return List.of(); // the store's own finding says so
        }
    }

    /** What follows from the size of the glass and from how high it hangs; how many pixels it has makes no difference. */
    private Finding glass() {
        Scale glass = new Scale(1920, 1080, settings.screenInches(), settings.number(Key.SCREEN_BOTTOM_MM));
        String inches = settings.text(Key.SCREEN_DIAGONAL_INCHES);
        if (glass.cramped()) {
            return Finding.note(About.GLASS, "glass.small", inches, tenth(glass.textMm() * HAN));
        }
        return glass.beyondReach() ? Finding.note(About.GLASS, "glass.high", settings.text(Key.SCREEN_BOTTOM_MM), highest(glass))
                : Finding.good(About.GLASS, "glass", inches, settings.text(Key.SCREEN_BOTTOM_MM), tenth(glass.textMm() * HAN));
    }

    /** The highest that a glass of this size may hang, so that enough of it lies within reach; in whole centimetres, said in millimetres. */
    private static long highest(Scale glass) {
        Scale low = new Scale(glass.width(), glass.height(), glass.inches(), Scale.REACH_MM).withinReach();
        return (long) Math.floor((Scale.REACH_MM - low.height() / low.mm(1)) / 10) * 10;
    }

    private static String tenth(double millimetres) {
        return String.format(Locale.ROOT, "%.1f", millimetres);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException notLinux) {
            return "";
        }
    }

    /** As staff read it: {@code 12.3 GB}. */
    static String size(long bytes) {
        return bytes >= GIB ? String.format(Locale.ROOT, "%.1f GB", (double) bytes / GIB) : String.format(Locale.ROOT, "%d MB", Math.round(bytes / 1048576.0));
    }
}
