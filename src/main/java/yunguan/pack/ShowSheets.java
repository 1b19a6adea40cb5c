package yunguan.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Figure;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Shot;
import yunguan.catalogue.Spot;
import yunguan.catalogue.Voices;

/** Reads what is shown of entries and exhibits beside texts and pictures: figures, voices, spots, plans, panoramas, objects in the round, one place at several times, more pictures. */
final class ShowSheets {

    /** What has pages: picture books, and documents that were scanned. */
    static final Set<Kind> PAGED = EnumSet.of(Kind.BOOK, Kind.DOCUMENT);
    /** A scanned page of this many pixels on its longer side is more than a screen shows: one can look into it. */
    private static final int LARGE_PAGE = 1600;
    /** What figures may be told of. */
    static final Set<Kind> TELLING = EnumSet.of(Kind.DOCUMENT, Kind.EVENT, Kind.PLACE);
    /** What may have more pictures than one. */
    static final Set<Kind> PICTURED = EnumSet.of(Kind.DOCUMENT, Kind.EVENT, Kind.PERSON, Kind.EXHIBIT);
    /** What may be shown as it was at several times. */
    static final Set<Kind> SEVERAL_TIMES = EnumSet.of(Kind.EXHIBIT, Kind.PLACE);
    /** What may be played or read in an exhibit. */
    static final Set<Kind> PLAYED = EnumSet.of(Kind.LECTURE, Kind.AUDIO, Kind.BOOK);
    /** Columns that make an exhibit something else to look at. */
    private static final List<String> OTHER_WAYS = List.of("deep", "panorama", "turn", "before");
    private static final Set<MediaType> PICTURES = EnumSet.of(MediaType.JPEG, MediaType.PNG);
    private static final List<String> STATES = List.of("done", "to-come");
    private static final String ICON = "mdi2[a-z]-[a-z0-9-]+";
    /** So many sides of an object make a turn that is smooth; more only take room. */
    static final int FEWEST_SIDES = 8;
    static final int MOST_SIDES = 120;
    /** An equirectangular picture is twice as wide as high. */
    private static final double PANORAMA = 2;

    private final Problems problems;
    private final AuthorsFiles files;
    private final Advice advice;
    private final Targets targets;
    private final Map<String, Entry> entries;
    private final LessonSheets lessons;
    /** The rows of pictures of one place, to be looked at together. */
    private final Map<Entry, List<Cells>> times = new LinkedHashMap<>();

    ShowSheets(Problems problems, AuthorsFiles files, Advice advice, Targets targets, Map<String, Entry> entries, LessonSheets lessons) {
        this.problems = problems;
        this.files = files;
        this.advice = advice;
        this.targets = targets;
        this.entries = entries;
        this.lessons = lessons;
    }

    /** What further pictures an item of a kind may have. */
    static Set<Shot.Kind> shots(Kind kind) {
        Set<Shot.Kind> shots = EnumSet.noneOf(Shot.Kind.class);
        if (PICTURED.contains(kind)) {
            shots.add(Shot.Kind.MORE);
        }
        if (SEVERAL_TIMES.contains(kind)) {
            shots.add(Shot.Kind.TIME);
        }
        if (kind == Kind.EXHIBIT) {
            shots.add(Shot.Kind.TURN);
        }
        return shots;
    }

    /** The column {@code voice}: the file that it names, and those in other languages beside it. */
    void voice(Cells cells, Entry entry) {
        lessons.sounds(cells.row, "voice").forEach((tag, sound) -> entry.media.put(Voices.role(tag), sound));
    }

    /** The column {@code plan}: a hall seen from above. */
    void hall(Cells cells, Entry entry) {
        Entry.Medium plan = files.medium(cells.row, "plan", MediaType.JPEG, MediaType.PNG);
        advice.picture(cells.row, "plan", plan);
        if (plan != null) {
            entry.media.put("plan", plan);
        }
    }

    /** Where an exhibit stands on the plan of its hall: a spot of the hall that leads to it. @param hall {@code null}: it has none */
    void place(Cells cells, Entry exhibit, @Nullable Entry hall) {
        if (!cells.row.has("plan-x") && !cells.row.has("plan-y")) {
            return;
        }
        cells.required("plan-x");
        cells.required("plan-y");
        OptionalDouble x = cells.decimal("plan-x", ProblemKind.BAD_NUMBER, 0, 100);
        OptionalDouble y = cells.decimal("plan-y", ProblemKind.BAD_NUMBER, 0, 100);
        if (hall == null) {
            cells.required("hall");
        } else if (!hall.media.containsKey("plan")) {
            cells.wrong(ProblemKind.NO_PLAN, "plan-x", hall.id, SheetForm.HALLS.fileName());
        } else if (x.isPresent() && y.isPresent()) {
            hall.spots.add(new Spot(x.getAsDouble() / 100, y.getAsDouble() / 100, exhibit.title, LangText.EMPTY, exhibit.id));
        }
    }

    /** The columns {@code before} and {@code after}: two pictures of one size, or lined up by points in both, or none. */
    void pair(Cells cells, Entry entry) {
        Entry.Medium before = files.medium(cells.row, "before", files.find(cells.row, "before"), PICTURES);
        Entry.Medium after = files.medium(cells.row, "after", files.find(cells.row, "after"), PICTURES);
        boolean lined = CrateTerms.POINTS.keySet().stream().anyMatch(cells.row::has);
        if (lined || cells.row.has("before") || cells.row.has("after")) {
            cells.required("before");
            cells.required("after");
        }
        if (lined) {
            CrateTerms.POINTS.keySet().forEach(column -> {
                cells.required(column);
                entry.facts.put(column, Shot.written(points(cells, column)));
            });
        } else if (before != null && after != null && (before.width() != after.width() || before.height() != after.height())) {
            cells.wrong(ProblemKind.UNEQUAL_PAIR, "after", after.width() + " × " + after.height(), before.width() + " × " + before.height());
        }
        if (before != null && after != null) {
            entry.media.put("before", before);
            entry.media.put("after", after);
        }
    }

    /** The columns of exhibits that are more than a picture. */
    void exhibit(Cells cells, Entry entry) {
        voice(cells, entry);
        Entry.Medium panorama = files.medium(cells.row, "panorama", files.find(cells.row, "panorama"), PICTURES);
        if (panorama != null) {
            if (Math.abs(panorama.width() - PANORAMA * panorama.height()) > 2) {
                cells.wrong(ProblemKind.BAD_NUMBER, "panorama", panorama.width() + " × " + panorama.height(), panorama.width() + " × " + panorama.width() / 2);
            }
            entry.media.put("panorama", panorama);
        }
        if (cells.row.has("turn")) {
            turn(cells, entry);
        }
        piece(cells, entry);
    }

    /** The column {@code shows}: a film, a sound or a picture book of the pack. An exhibit without a picture has that one's. */
    private void piece(Cells cells, Entry entry) {
        String id = cells.plain("shows");
        if (id.isEmpty() || !targets.is(cells, "shows", id, PLAYED)) {
            return;
        }
        OTHER_WAYS.stream().filter(cells.row::has).findFirst().ifPresent(other -> cells.wrong(ProblemKind.SHOWS_TWO, "shows", id, other));
        entry.links.add(new Entry.Link("hasPart", id, null));
        Entry played = entries.get(id); // their sheets stand before this one
        if (entry.picture == null && played != null) {
            entry.picture = played.picture;
        }
    }

    /** A folder of photographs all around an object, in the order of their names. */
    private void turn(Cells cells, Entry entry) {
        List<Path> sides = files.inFolder(cells.row, "turn");
        if (sides == null) {
            return; // and that was said
        }
        if (sides.size() < FEWEST_SIDES || sides.size() > MOST_SIDES) {
            cells.wrong(ProblemKind.BAD_NUMBER, "turn", Integer.toString(sides.size()), FEWEST_SIDES + " … " + MOST_SIDES);
        }
        List<Shot> shots = new ArrayList<>();
        for (Path side : sides) {
            Entry.Medium picture = files.medium(cells.row, "turn", side, PICTURES);
            if (picture != null) {
                shots.add(new Shot(picture.path(), "", LangText.EMPTY, List.of()));
            }
        }
        entry.shots.put(Shot.Kind.TURN, shots);
    }

    void figure(SheetRow row) {
        Cells cells = new Cells(row, problems, files);
        LangText counted = cells.requiredText("title");
        cells.required("number");
        int number = cells.whole("number");
        List<String> state = cells.wordsOf("state", STATES);
        String icon = cells.plain("icon");
        if (!icon.isEmpty() && !icon.matches(ICON)) {
            cells.wrong(ProblemKind.BAD_ICON, "icon", icon, "mdi2t-tree");
        }
        Entry entry = of(cells, TELLING);
        if (entry != null && number > 0) {
            entry.figures.add(new Figure(counted, cells.text("unit"), number, state.contains("to-come"), icon));
        }
    }

    void spot(SheetRow row) {
        Cells cells = new Cells(row, problems, files);
        cells.required("x");
        cells.required("y");
        OptionalDouble x = cells.decimal("x", ProblemKind.BAD_NUMBER, 0, 100);
        OptionalDouble y = cells.decimal("y", ProblemKind.BAD_NUMBER, 0, 100);
        LangText title = cells.requiredText("title");
        String go = cells.plain("go");
        boolean leads = go.isEmpty() || targets.is(cells, "go", go, Targets.OPENED);
        Entry entry = of(cells, Set.of(Kind.EXHIBIT));
        if (entry != null && x.isPresent() && y.isPresent() && leads) {
            entry.spots.add(new Spot(x.getAsDouble() / 100, y.getAsDouble() / 100, title, cells.text("text"), go));
        }
    }

    void view(SheetRow row) {
        Cells cells = new Cells(row, problems, files);
        cells.required("picture");
        Entry.Medium picture = files.medium(row, "picture", MediaType.JPEG, MediaType.PNG);
        advice.picture(row, "picture", picture);
        List<Shot.Point> points = points(cells, "points");
        Entry entry = of(cells, SEVERAL_TIMES);
        String date = cells.date("date");
        LangText title = cells.text("title");
        if (entry != null) {
            times.computeIfAbsent(entry, one -> new ArrayList<>()).add(cells);
            entry.shots.computeIfAbsent(Shot.Kind.TIME, kind -> new ArrayList<>()).add(new Shot(picture == null ? "" : picture.path(), date, title, points));
        }
    }

    /** Two things that are seen in a picture and in others of the same place; none where a cell is empty, and then nothing is lined up. */
    private static List<Shot.Point> points(Cells cells, String column) {
        List<Shot.Point> points = Shot.points(cells.plain(column));
        if (cells.row.has(column) && points.size() != 2) {
            cells.wrong(ProblemKind.BAD_NUMBER, column, cells.plain(column), "0.25,0.40 0.70,0.42");
        }
        return points;
    }

    /** One more picture of an entry. */
    void picture(SheetRow row) {
        Cells cells = new Cells(row, problems, files);
        cells.required("picture");
        Entry.Medium picture = files.medium(row, "picture", MediaType.JPEG, MediaType.PNG);
        advice.picture(row, "picture", picture);
        LangText title = cells.text("title");
        String date = cells.date("date");
        Entry entry = of(cells, PICTURED);
        if (entry != null && picture != null) {
            entry.shots.computeIfAbsent(Shot.Kind.MORE, kind -> new ArrayList<>()).add(new Shot(picture.path(), date, title, List.of()));
        }
    }

    void page(SheetRow row) {
        Cells cells = new Cells(row, problems, files);
        cells.required("page");
        int number = cells.whole("page");
        cells.required("picture");
        Entry.Medium picture = files.medium(row, "picture", MediaType.JPEG, MediaType.PNG);
        advice.picture(row, "picture", picture);
        LangText text = cells.text("text");
        Map<String, Entry.Medium> sounds = lessons.sounds(row, "sound");
        String id = cells.required("book");
        Entry book = !id.isEmpty() && targets.is(cells, "book", id, PAGED) ? entries.get(id) : null;
        if (book == null || number == 0) {
            return;
        }
        if (book.pages.stream().anyMatch(page -> page.number() == number)) {
            cells.wrong(ProblemKind.DUPLICATE_ENTRY, "page", row.cell("page"), id);
        }
        if (book.kind == Kind.DOCUMENT && picture != null && Math.max(picture.width(), picture.height()) >= LARGE_PAGE) {
            Entry.Medium leaf = files.deep(row, "picture", id + "-" + number);
            if (leaf != null) {
                book.media.put("leaf-" + number, leaf);
            }
        }
        book.pages.add(new Entry.Page(number, picture == null ? "" : picture.path(), text, sounds, lessons.pageStart(cells, book, number)));
    }

    private @Nullable Entry of(Cells cells, Set<Kind> kinds) {
        String id = cells.required("of");
        return !id.isEmpty() && targets.is(cells, "of", id, kinds) ? entries.get(id) : null;
    }

    /** Two pictures at the least make a comparison; and either all or none of them have points. */
    void finish() {
        times.forEach((entry, rows) -> {
            if (rows.size() < 2) {
                rows.getFirst().wrong(ProblemKind.BAD_NUMBER, "of", entry.id + " × " + rows.size(), "2, 3, 4, …");
            }
            boolean any = rows.stream().anyMatch(cells -> cells.row.has("points"));
            rows.stream().filter(cells -> any && !cells.row.has("points")).forEach(cells -> cells.required("points"));
        });
    }
}
