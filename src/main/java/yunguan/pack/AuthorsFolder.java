package yunguan.pack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import yunguan.catalogue.ChineseForms;
import yunguan.catalogue.ChineseWords;
import yunguan.catalogue.Kind;

/** What people write by hand to make a pack: spreadsheets, Markdown and media files. Reads all of it, and says all that is wrong. */
final class AuthorsFolder {

    /** The sheets for which an archive's group may stand, and the word for it. */
    private static final Set<String> ARCHIVE = Set.of("documents", "events", "people");

    private final Path folder;
    private final Map<String, String> otherwise;
    private final MediaBench bench;
    private final Problems problems;
    private final ChineseForms forms;
    private final Map<SheetForm, List<SheetRow>> sheets = new EnumMap<>(SheetForm.class);
    /** Every id of the pack with the sheet it stands in. */
    private final Map<String, SheetForm> ids = new HashMap<>();

    private AuthorsFolder(Path folder, Map<String, String> otherwise, MediaBench bench, Problems problems) {
        this.folder = folder;
        this.otherwise = otherwise;
        this.bench = bench;
        this.problems = problems;
        forms = new ChineseForms(words());
    }

    /** The author's own words, which win wherever the other Chinese form is derived; a line that cannot be followed is a warning. */
    private ChineseWords words() {
        Path file = folder.resolve(ChineseWords.FILE);
        if (!Files.isRegularFile(file)) {
            return ChineseWords.NONE;
        }
        Crate nameless = new Crate(new Crate.PackInfo("", 1, yunguan.catalogue.LangText.EMPTY, "", "", "", ""));
        String text = new AuthorsFiles(folder, nameless, bench, problems, new ChineseForms()).read(file);
        ChineseWords words = text == null ? ChineseWords.NONE : ChineseWords.parse(text);
        words.odd().forEach(odd -> problems.add(ProblemKind.BAD_WORD, ChineseWords.FILE, odd.number(), "", odd.line(), "台江=臺江"));
        return words;
    }

    /** Whether a folder looks like an author's. */
    static boolean isOne(Path folder) {
        return Files.isRegularFile(folder.resolve(PackProperties.FILE)) && !Files.exists(folder.resolve("bagit.txt"));
    }

    /** Reads a folder with this program alone. */
    static Crate read(Path folder, Problems problems, Progress progress) {
        return read(folder, Map.of(), new MediaBench(BuildOptions.PLAIN, problems), problems, progress);
    }

    /** The same; {@code otherwise} stands for what {@code pack.properties} does not say. */
    static Crate read(Path folder, Map<String, String> otherwise, MediaBench bench, Problems problems, Progress progress) {
        return new AuthorsFolder(folder, otherwise, bench, problems).crate(progress);
    }

    private Crate crate(Progress progress) {
        Path properties = folder.resolve(PackProperties.FILE);
        // the pack's own name stands in the crate, and the crate in whatever reads files: so the name comes first
        Crate nameless = new Crate(new Crate.PackInfo("", 1, yunguan.catalogue.LangText.EMPTY, "", "", "", ""));
        String text = Files.isRegularFile(properties) ? new AuthorsFiles(folder, nameless, bench, problems, forms).read(properties) : null;
        Crate crate = new Crate(PackProperties.read(text, otherwise, forms, problems));
        crate.openingHours = PackProperties.openingHours(text);
        AuthorsFiles files = new AuthorsFiles(folder, crate, bench, problems, forms);
        sheets.putAll(AuthorsSheets.read(folder, new SheetNames(forms), problems));
        makeIds(crate.info.id());
        collectIds();
        new HeadingSheets(crate, problems, files).read(sheets);
        notices(crate, files);
        ItemSheets items = new ItemSheets(crate, problems, files, new CaptionFiles(files, problems, forms), ids, PackProperties.datum(text));
        long done = 0;
        for (SheetForm form : SheetForm.values()) {
            progress.at(Progress.Phase.READ, done++, SheetForm.values().length);
            for (SheetRow row : sheets.getOrDefault(form, List.of())) {
                if (form.kind() != null) {
                    items.item(row, form.kind());
                } else {
                    part(items, form, row);
                }
            }
        }
        items.finish();
        progress.at(Progress.Phase.READ, done, done);
        if (crate.isEmpty() && problems.none()) {
            problems.add(ProblemKind.EMPTY_FOLDER, folder.getFileName() + "/", "", "lectures.csv, documents.csv, places.csv, …, *.xlsx");
        }
        return crate;
    }

    private static void part(ItemSheets items, SheetForm form, SheetRow row) {
        switch (form) {
            case CHAPTERS -> items.chapter(row);
            case PAGES -> items.shows().page(row);
            case SLIDES -> items.lessons().slide(row);
            case QUESTIONS -> items.lessons().question(row);
            case FIGURES -> items.shows().figure(row);
            case SPOTS -> items.shows().spot(row);
            case VIEWS -> items.shows().view(row);
            case PICTURES -> items.shows().picture(row);
            default -> { } // groups were read before
        }
    }

    /**
     * Whoever has a film and a title need not think of an id: it is made from the title, the same at every build, and another one in
     * another pack. What other rows point at has an id that its author has written.
     */
    private void makeIds(String pack) {
        sheets.forEach((form, rows) -> {
            Kind kind = form.kind();
            if (kind == null) {
                return;
            }
            SequencedMap<SheetRow, String> made = MadeId.ofSheet(kind, pack, rows);
            if (!made.isEmpty()) {
                rows.replaceAll(row -> made.containsKey(row) ? row.with("id", made.get(row)) : row);
                Map.Entry<SheetRow, String> first = made.firstEntry();
                problems.add(ProblemKind.ID_MADE, first.getKey(), "id", Integer.toString(made.size()), first.getValue());
            }
        });
    }

    private void collectIds() {
        Map<String, SheetRow> first = new HashMap<>();
        for (Map.Entry<SheetForm, List<SheetRow>> sheet : sheets.entrySet()) {
            for (SheetRow row : sheet.getValue()) {
                String id = row.cell("id");
                if (!sheet.getKey().named()) {
                    continue;
                }
                if (id.isEmpty()) {
                    problems.add(ProblemKind.MISSING_VALUE, row, "id", "", row.heading("id"));
                } else if (!PackProperties.id(id)) {
                    problems.add(ProblemKind.BAD_ID, row, "id", id, "place-nan-park");
                    ids.putIfAbsent(id, sheet.getKey());
                } else if (first.putIfAbsent(id, row) != null) {
                    SheetRow other = first.get(id);
                    problems.add(ProblemKind.DUPLICATE_ID, row, "id", id, other.file() + ":" + other.number());
                } else {
                    ids.put(id, sheet.getKey());
                }
            }
        }
    }

    private void notices(Crate crate, AuthorsFiles files) {
        for (SheetRow row : sheets.getOrDefault(SheetForm.NOTICES, List.of())) {
            Cells cells = new Cells(row, problems, files);
            String from = cells.day("from");
            String until = cells.day("until");
            if (!from.isEmpty() && !until.isEmpty() && until.compareTo(from) < 0) {
                cells.wrong(ProblemKind.BAD_DAY, "until", until, "≥ " + from);
            }
            crate.notices.add(new Crate.Notice(cells.requiredText("text"), from, until));
        }
    }

    /** Whether a group of one sheet may order an item of another. */
    static boolean orders(String groupKind, Kind kind) {
        return groupKind.equals(kind.sheet()) || groupKind.equals("archive") && ARCHIVE.contains(kind.sheet());
    }
}
