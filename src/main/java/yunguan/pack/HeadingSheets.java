package yunguan.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Span;

/** Reads what orders items: groups of every kind, the layers of the map, and the eras on its line of years. */
final class HeadingSheets {

    /** What a heading is of that names an era; no item stands under it. */
    static final String ERAS = "eras";
    private static final String ICON = "mdi2[a-z]-[a-z0-9-]+";
    private static final String COLOUR = "#[0-9A-Fa-f]{6}";

    private final Crate crate;
    private final Problems problems;
    private final AuthorsFiles files;

    HeadingSheets(Crate crate, Problems problems, AuthorsFiles files) {
        this.crate = crate;
        this.problems = problems;
        this.files = files;
    }

    void read(Map<SheetForm, List<SheetRow>> sheets) {
        sheets.getOrDefault(SheetForm.GROUPS, List.of()).forEach(this::group);
        sheets.getOrDefault(SheetForm.LAYERS, List.of()).forEach(row -> heading(new Cells(row, problems, files), Kind.PLACE.sheet(), Crate.Times.NONE));
        sheets.getOrDefault(SheetForm.ERAS, List.of()).forEach(this::era);
    }

    private void group(SheetRow row) {
        Cells cells = new Cells(row, problems, files);
        Set<String> kinds = new LinkedHashSet<>(Stream.of(Kind.values()).map(Kind::sheet).toList());
        kinds.add("archive");
        String kind = cells.required("kind");
        if (!kind.isEmpty() && !kinds.contains(kind)) {
            cells.wrong(ProblemKind.UNKNOWN_WORD, "kind", kind, String.join(", ", kinds));
        }
        heading(cells, kind, SongSheets.times(cells, kind));
    }

    private void era(SheetRow row) {
        Cells cells = new Cells(row, problems, files);
        cells.required("begins");
        String begins = moment(cells, "begins");
        String ends = moment(cells, "ends");
        if (!begins.isEmpty() && !ends.isEmpty() && !ordered(begins, ends)) {
            cells.wrong(ProblemKind.BAD_DATE, "ends", ends, "≥ " + begins);
        }
        heading(cells, ERAS, new Crate.Times(begins, ends));
    }

    /** A date in EDTF that is no span of its own. */
    private static String moment(Cells cells, String column) {
        String date = cells.date(column);
        if (date.contains("/")) {
            cells.wrong(ProblemKind.BAD_DATE, column, date, "1921, 1949-08-17, 1930~");
            return "";
        }
        return date;
    }

    /** The times of an era that a crate names; none where they are no dates in order. */
    static Crate.Times era(String begins, String ends) {
        return Edtf.valid(begins) && (ends.isEmpty() || Edtf.valid(ends) && ordered(begins, ends)) ? new Crate.Times(begins, ends) : Crate.Times.NONE;
    }

    /** Whether a date does not begin after another one. */
    private static boolean ordered(String begins, String ends) {
        return Span.of(begins).flatMap(from -> Span.of(ends).map(to -> from.from() < to.to())).orElse(false);
    }

    private void heading(Cells cells, String kind, Crate.Times times) {
        String icon = cells.plain("icon");
        if (!icon.isEmpty() && !icon.matches(ICON)) {
            cells.wrong(ProblemKind.BAD_ICON, "icon", icon, "mdi2b-book-open-variant");
        }
        String colour = cells.plain("colour");
        if (!colour.isEmpty() && !colour.matches(COLOUR)) {
            cells.wrong(ProblemKind.BAD_COLOUR, "colour", colour, "#8C1C13");
        }
        crate.headings.add(new Crate.Heading(cells.plain("id"), kind, cells.requiredText("title"), cells.text("summary"), icon, colour, times));
    }
}
