package yunguan.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

/** What is not wrong but will not look well, or cannot be followed by everybody: said as warnings, and never in the way. */
final class Advice {

    /** Pixels of the longer side: an upright picture is narrow and looks well all the same. */
    private static final int LONG_ENOUGH = 800;
    /** The longer side of a film in pixels: below it, it blurs on the whole screen. */
    private static final int SHARP_FILM = 640;
    /** As the widest film of a cinema is. */
    private static final double WIDEST = 2.5;
    /** Languages that most visitors follow without captions. */
    private static final Set<String> COMMON = Set.of("cmn", "zh", "en");

    private final AuthorsFiles files;
    private final Problems problems;
    /** By sheet: how many rows it has, and which lack English and where. */
    private final Map<String, List<Lack>> english = new LinkedHashMap<>();

    private record Lack(SheetRow row, List<String> columns) { }

    Advice(AuthorsFiles files, Problems problems) {
        this.files = files;
        this.problems = problems;
    }

    void picture(SheetRow row, String column, Entry.@Nullable Medium picture) {
        if (picture != null && Math.max(picture.width(), picture.height()) < LONG_ENOUGH) {
            problems.add(ProblemKind.SMALL_PICTURE, row, column, picture.width() + " × " + picture.height(), Integer.toString(LONG_ENOUGH));
        }
    }

    void item(SheetRow row, Entry entry) {
        List<String> lacking = new ArrayList<>();
        lack(entry.title, row, "title", lacking);
        lack(entry.summary, row, "summary", lacking);
        lack(entry.body, row, "text", lacking);
        english.computeIfAbsent(row.file(), file -> new ArrayList<>()).add(new Lack(row, lacking));
        boolean film = entry.media.containsKey("film");
        boolean dialect = dialect(entry.language.toLowerCase(Locale.ROOT));
        if (entry.captions.isEmpty() && (film || entry.kind == Kind.AUDIO && dialect && entry.media.containsKey("sound"))) {
            problems.add(dialect ? ProblemKind.DIALECT_WITHOUT_CAPTIONS : ProblemKind.NO_CAPTIONS, row, "captions", entry.language, "");
        }
        if (film) {
            shape(row, entry.media.get("film"));
            if (entry.media.get("film").path().startsWith("data/derived/")) {
                return; // it is converted, with as many key frames as are needed
            }
            OptionalDouble gap = files.keyFrameGap(row, "film");
            if (gap.isEmpty()) {
                problems.add(ProblemKind.KEY_FRAMES_UNKNOWN, row, "film", row.cell("film"), "");
            } else if (gap.getAsDouble() > KeyFrames.NEAR_ENOUGH) {
                problems.add(ProblemKind.FEW_KEY_FRAMES, row, "film", String.format(Locale.ROOT, "%.1f", gap.getAsDouble()), "2");
            }
        }
    }

    /** Whether most visitors do not follow a language by ear. Dialects also stand behind {@code zh-}, as in {@code zh-min}; {@code zh-cn} is none, and {@code zxx} says that nobody speaks. */
    private static boolean dialect(String tag) {
        return !tag.isEmpty() && !tag.equals("zxx") && (!COMMON.contains(tag.split("-")[0]) || tag.matches("zh-((?!cmn)[a-z]{3}|hakka|xiang)(-.*)?"));
    }

    /** How a film fills a screen that lies, or one that stands. */
    private void shape(SheetRow row, Entry.Medium film) {
        String size = film.width() + " × " + film.height();
        int longer = Math.max(film.width(), film.height());
        int shorter = Math.min(film.width(), film.height());
        if (longer < SHARP_FILM) {
            problems.add(ProblemKind.SMALL_FILM, row, "film", size, Integer.toString(SHARP_FILM));
        }
        if (shorter > 0 && (double) longer / shorter > WIDEST) {
            problems.add(ProblemKind.ODD_SHAPE, row, "film", size, "16:9, 4:3, 9:16");
        }
    }

    private static void lack(LangText text, SheetRow row, String column, List<String> lacking) {
        if (text.has(Lang.HANS) && !text.has(Lang.EN)) {
            lacking.add(row.heading(column));
        }
    }

    void finish() {
        english.forEach((file, rows) -> {
            if (rows.size() > 1 && rows.stream().noneMatch(lack -> lack.columns.isEmpty())) {
                problems.add(ProblemKind.SHEET_WITHOUT_ENGLISH, file, Integer.toString(rows.size()), "");
                return;
            }
            rows.stream().filter(lack -> !lack.columns.isEmpty()).forEach(lack ->
                    problems.add(ProblemKind.NO_ENGLISH, file, lack.row.number(), "", String.join(", ", lack.columns), ""));
        });
    }
}
