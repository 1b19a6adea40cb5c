package yunguan.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code kiosk.properties} as the kiosk understands it. UTF-8, one {@code key = value} a line, {@code #} for
 * comments. Reading never fails: what is not understood has its default and stands among {@link #complaints()}.
 */
public final class Settings {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private static final Pattern PICTURE = Pattern.compile("(?i).+\\.(png|jpe?g)");
    /** Which languages there are, the folders of texts say; here it is looked at as a tag. */
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}");

    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}(\\.\\d{1,10})?");
    private static final Pattern INCHES = Pattern.compile("\\d{1,3}(\\.\\d{1,2})?");

    /** What sounds come out of, and where headphones hang. */
    private static final Set<String> SOUND_OUTS = Set.of("loudspeaker", "headphones", "headphones-left", "headphones-right");

    private final Map<Key, String> values;
    private final List<Complaint> complaints;
    private final Path home;

    private Settings(Map<Key, String> values, List<Complaint> complaints) {
        this(values, complaints, Path.of(""));
    }

    private Settings(Map<Key, String> values, List<Complaint> complaints, Path home) {
        this.values = values;
        this.complaints = List.copyOf(complaints);
        this.home = home;
    }

    /** The same, with the hall's files looked for from another folder. */
    public Settings at(Path folder) {
        return new Settings(values, complaints, folder);
    }

    /** Where the hall's files are looked for: the folder of the file that was read. */
    public Path home() {
        return home;
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? Path.of("") : parent;
    }

    /** The defaults, as if there were no file. */
    public static Settings defaults() {
        return new Settings(Map.of(), List.of());
    }

    /** Reads a file; one that is missing gives the defaults without a complaint. */
    public static Settings read(Path file) {
        if (!Files.exists(file)) {
            return defaults();
        }
        try {
            // Files.readString refuses broken UTF-8; a damaged file should still give what can be read of it
            return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)).at(folder(file));
        } catch (IOException unreadable) {
            return new Settings(Map.of(), List.of(
                    new Complaint(file.getFileName().toString(), "", Complaint.Expected.READABLE_FILE)));
        }
    }

    static Settings parse(String text) {
        Map<Key, String> values = new LinkedHashMap<>();
        List<Complaint> complaints = new ArrayList<>();
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        for (String raw : body.lines().toList()) {
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int equals = line.indexOf('=');
            if (equals < 0) {
                complaints.add(new Complaint(shorten(line), "", Complaint.Expected.KEY_AND_VALUE));
                continue;
            }
            String name = line.substring(0, equals).strip();
            String value = line.substring(equals + 1).strip();
            Optional<Key> key = Key.named(name);
            if (key.isEmpty()) {
                complaints.add(new Complaint(shorten(name), shorten(value), Complaint.Expected.KNOWN_KEY));
            } else if (!value.isEmpty()) {
                if (fits(key.get(), value)) {
                    values.put(key.get(), value);
                } else {
                    complaints.add(new Complaint(name, shorten(value), key.get().expected));
                }
            }
        }
        return new Settings(values, complaints);
    }

    /** Whether a key takes a value that is neither empty nor has blanks around it. */
    static boolean fits(Key key, String value) {
        return switch (key.expected) {
            case WHOLE_NUMBER -> value.matches("\\d{1,7}")
                    && Integer.parseInt(value) >= key.least && Integer.parseInt(value) <= key.most;
            case LANGUAGE -> LANGUAGE.matcher(value).matches();
            case COLOUR -> COLOUR.matcher(value).matches();
            case YES_OR_NO -> value.equals("yes") || value.equals("no");
            case GESTURE -> value.equals("corners") || value.equals("hold");
            case STANDING -> value.equals("always") || value.equals("after-voting") || value.equals("after-round");
            case INCHES -> INCHES.matcher(value).matches() && Double.parseDouble(value) >= 5 && Double.parseDouble(value) <= 120;
            case LATITUDE -> within(value, -85, 85);
            case LONGITUDE -> within(value, -180, 180);
            case DEGREES -> within(value, 0, 360);
            case ROTATION -> value.equals("0") || value.equals("90") || value.equals("180") || value.equals("270");
            case HOURS -> OpeningHours.parse(value).isPresent();
            case DAYS -> ClosedDays.parse(value).isPresent();
            case QUIET_HOURS -> QuietHours.parse(value).isPresent();
            case SOUND_OUT -> SOUND_OUTS.contains(value);
            case FOLDERS -> value.indexOf('\0') < 0 && parts(value).allMatch(part -> part.startsWith("/"));
            case PICTURE -> value.indexOf('\0') < 0 && PICTURE.matcher(value).matches();
            case DIGITS -> value.matches("[0-9]{4,12}");
            case FOLDER -> value.indexOf('\0') < 0;
            default -> !value.contains("\uFFFD");
        };
    }

    private static boolean within(String value, double least, double most) {
        return DECIMAL.matcher(value).matches() && Double.parseDouble(value) >= least && Double.parseDouble(value) <= most;
    }

    /** Whether a key takes a value. */
    public static boolean takes(Key key, String value) {
        return value.isEmpty() || value.equals(value.strip()) && value.lines().count() == 1 && fits(key, value);
    }

    private static String shorten(String text) {
        String clean = text.replaceAll("\\p{Cntrl}", "?");
        return clean.length() <= 60 ? clean : clean.substring(0, 60) + "…";
    }

    /** The value of a key, or its default. */
    public String text(Key key) {
        return values.getOrDefault(key, key.standard);
    }

    /** What the file says for a key; empty where it has the default because nothing, or nothing that is understood, stands there. */
    public String written(Key key) {
        return values.getOrDefault(key, "");
    }

    /** The value of a key that takes a whole number. */
    public int number(Key key) {
        return Integer.parseInt(text(key));
    }

    /** The screen from corner to corner, in inches. */
    public double screenInches() {
        return Double.parseDouble(text(Key.SCREEN_DIAGONAL_INCHES));
    }

    /** The hall's sign; it may not be there, or be no picture. */
    public Optional<Path> logo() {
        String named = text(Key.HALL_LOGO);
        return named.isEmpty() ? Optional.empty() : Optional.of(home.resolve(named).normalize());
    }

    /** The value of a key that takes yes or no. */
    public boolean yes(Key key) {
        return text(key).equals("yes");
    }

    /** The value of a key that takes folders. */
    public List<Path> folders(Key key) {
        return parts(text(key)).map(Path::of).toList();
    }

    private static Stream<String> parts(String list) {
        return Arrays.stream(list.split("[,，]")).map(String::strip).filter(part -> !part.isEmpty());
    }

    /** When the hall is open; always, where nothing is said. */
    public OpeningHours openingHours() {
        return OpeningHours.parse(text(Key.OPENING_HOURS)).orElse(OpeningHours.ALWAYS);
    }

    /** When the hall is open and on which days it is closed all the same. @param otherwise the weekly hours where the file gives none */
    public HallHours hallHours(OpeningHours otherwise) {
        OpeningHours own = openingHours();
        return new HallHours(own.spans().isEmpty() ? otherwise : own, ClosedDays.parse(text(Key.CLOSED_DAYS)).orElse(ClosedDays.NONE));
    }

    /** When it must not be loud. */
    public QuietHours quietHours() {
        return QuietHours.parse(text(Key.VOLUME_HOURS)).orElse(QuietHours.NONE);
    }

    /** The lines that were not followed, in the order of the file. */
    public List<Complaint> complaints() {
        return complaints;
    }
}
