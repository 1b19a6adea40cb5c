package yunguan.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;

/** Reads what makes lessons of items: slides, questions, programmes for groups, and when the pages of a book are read. */
final class LessonSheets {

    /** What questions may be asked about. */
    static final Set<Kind> ASKING = EnumSet.of(Kind.LECTURE, Kind.COURSE, Kind.AUDIO, Kind.BOOK, Kind.TRAIL);
    static final List<String> POINTS = Stream.of(Item.Point.values()).map(Item.Point::word).toList();
    static final String HOURS = "\\d{1,3}(\\.\\d{1,2})?";
    private static final Set<MediaType> SOUNDS = EnumSet.of(MediaType.MP3, MediaType.M4A, MediaType.WAV, MediaType.AAC);
    /** Worksheets that are handed out as they are. */
    static final Set<MediaType> PAPERS = EnumSet.of(MediaType.PDF, MediaType.PNG, MediaType.JPEG);
    /** What the role of such a one begins with; its language follows. */
    static final String PAPER = "sheet-";
    private static final Set<Kind> READ = EnumSet.of(Kind.DOCUMENT, Kind.EVENT, Kind.PERSON);
    private static final List<Integer> MINUTES = List.of(20, 40, 60);
    private static final List<String> WHOM = List.of("child", "grown-up");

    private final Problems problems;
    private final AuthorsFiles files;
    private final Advice advice;
    private final Targets targets;
    /** All items by their ids. */
    private final Map<String, Entry> entries;
    /** What a step asks of the item that it names, to be looked at when all sheets are read. */
    private final List<Runnable> later = new ArrayList<>();
    private final Map<Entry, TreeMap<Integer, Cells>> timed = new LinkedHashMap<>();

    LessonSheets(Problems problems, AuthorsFiles files, Advice advice, Targets targets, Map<String, Entry> entries) {
        this.problems = problems;
        this.files = files;
        this.advice = advice;
        this.targets = targets;
        this.entries = entries;
    }

    void slide(SheetRow row) {
        Cells cells = new Cells(row, problems, files);
        Double start = cells.time("start");
        cells.required("picture");
        Entry.Medium picture = files.medium(row, "picture", MediaType.JPEG, MediaType.PNG);
        advice.picture(row, "picture", picture);
        LangText title = cells.text("title");
        String id = cells.required("lecture");
        Entry lecture = !id.isEmpty() && targets.is(cells, "lecture", id, List.of(Kind.LECTURE)) ? entries.get(id) : null;
        if (start == null || lecture == null) {
            return;
        }
        Entry.Medium film = lecture.media.get("film");
        if (film != null && start > film.seconds()) {
            cells.wrong(ProblemKind.BAD_TIME, "start", row.cell("start"), "≤ " + film.seconds() + " s");
        }
        if (lecture.slides.stream().anyMatch(slide -> slide.start() == start)) {
            cells.wrong(ProblemKind.DUPLICATE_ENTRY, "start", row.cell("start"), id);
        }
        lecture.slides.add(new Entry.Slide(start, picture == null ? "" : picture.path(), title));
    }

    void question(SheetRow row) {
        Cells cells = new Cells(row, problems, files);
        LangText text = cells.requiredText("question");
        List<LangText> answers = answers(cells);
        int right = right(cells, answers.size());
        List<String> words = cells.wordsOf("for", WHOM);
        Item.Question.Whom whom = words.size() != 1 ? Item.Question.Whom.EVERYONE
                : words.getFirst().equals("child") ? Item.Question.Whom.CHILD : Item.Question.Whom.GROWN_UP;
        LangText explanation = cells.text("explanation");
        int written = cells.whole("number");
        String id = cells.required("of");
        Entry entry = !id.isEmpty() && targets.is(cells, "of", id, ASKING) ? entries.get(id) : null;
        if (entry == null) {
            return;
        }
        int number = written > 0 ? written : entry.questions.stream().mapToInt(Item.Question::number).max().orElse(0) + 1;
        if (entry.questions.stream().anyMatch(other -> other.number() == number && other.whom() == whom)) {
            cells.wrong(ProblemKind.DUPLICATE_ENTRY, "number", Integer.toString(number), id);
        }
        entry.questions.add(new Item.Question(number, whom, text, answers, right, explanation));
    }

    /** None, or two and more without a gap. */
    private static List<LangText> answers(Cells cells) {
        List<LangText> answers = new ArrayList<>();
        int last = 0;
        for (int at = 1; at <= LessonReader.MOST_ANSWERS; at++) {
            LangText answer = cells.text("answer-" + at);
            if (!answer.isEmpty()) {
                last = at;
            }
            answers.add(answer);
        }
        int wanted = last == 0 ? 0 : Math.max(2, last);
        for (int at = 1; at <= wanted; at++) {
            if (answers.get(at - 1).isEmpty()) {
                cells.required("answer-" + at);
            }
        }
        return List.copyOf(answers.subList(0, last));
    }

    private static int right(Cells cells, int answers) {
        if (answers == 0) {
            if (cells.row.has("right")) {
                cells.required("answer-1"); // which it says is right
            }
            return -1;
        }
        cells.required("right");
        int right = cells.whole("right");
        if (right > answers) {
            cells.wrong(ProblemKind.BAD_NUMBER, "right", cells.plain("right"), "1 … " + answers);
        }
        return right - 1;
    }

    void programme(Cells cells, Entry entry) {
        cells.required("minutes");
        int minutes = cells.whole("minutes");
        if (minutes > 0 && !MINUTES.contains(minutes)) {
            cells.wrong(ProblemKind.BAD_NUMBER, "minutes", Integer.toString(minutes), "20, 40, 60");
        }
        entry.facts.put("minutes", Integer.toString(minutes));
        cells.required("parts");
        for (String word : cells.words("parts")) {
            int colon = word.indexOf(':');
            String target = word.substring(colon + 1);
            switch (colon < 0 ? "" : word.substring(0, colon)) {
                case "" -> step(cells, entry, Item.Step.What.ITEM, target, Targets.OPENED);
                case "quiz" -> step(cells, entry, Item.Step.What.QUIZ, target, ASKING);
                case "read" -> step(cells, entry, Item.Step.What.READING, target, READ);
                default -> cells.wrong(ProblemKind.UNKNOWN_WORD, "parts", word, "quiz:" + target + ", read:" + target + ", " + target);
            }
        }
    }

    private void step(Cells cells, Entry programme, Item.Step.What what, String target, Set<Kind> kinds) {
        if (!targets.is(cells, "parts", target, kinds)) {
            return;
        }
        programme.steps.add(new Entry.Step(what, target));
        later.add(() -> {
            Entry named = entries.get(target);
            if (named != null && what == Item.Step.What.QUIZ && named.questions.stream().allMatch(Item.Question::open)) {
                cells.wrong(ProblemKind.NO_QUESTIONS, "parts", target, "questions.csv");
            }
            // what is read aloud together is read word for word: somebody has to answer for the words
            boolean approved = named == null || !named.pending && !named.body.isEmpty() && named.words.containsKey("reviewer");
            if (what == Item.Step.What.READING && !approved) {
                cells.wrong(ProblemKind.READING_NOT_REVIEWED, "parts", target, "text, reviewer");
            }
        });
    }

    /** What learners fill in: a text that is set when it is asked for, or papers that are handed out as they are, one a language. */
    void worksheet(Cells cells, Entry entry) {
        SheetRow row = cells.row;
        String name = FolderNames.tidy(row.cell("worksheet")).toLowerCase(Locale.ROOT);
        if (PAPERS.contains(MediaType.of(name))) {
            files.languages(row, "worksheet").forEach((tag, file) -> {
                Entry.Medium paper = files.medium(row, "worksheet", file, PAPERS);
                if (paper != null) {
                    entry.media.put(PAPER + tag, paper);
                }
            });
        } else if (!name.isEmpty() && !name.matches(".*\\.(md|markdown|txt)")) {
            cells.wrong(ProblemKind.UNSUPPORTED_MEDIA, "worksheet", row.cell("worksheet"), "Markdown (.md), " + AuthorsFiles.names(PAPERS));
        } else {
            LangText text = files.markdown(row, "worksheet");
            if (!text.isEmpty()) {
                entry.texts.put("worksheet", text);
            }
        }
    }

    /** The hours of a course, and whether a place is a teaching point. */
    void facts(Cells cells, Entry entry) {
        if (entry.kind == Kind.COURSE) {
            OptionalDouble hours = cells.decimal("hours", ProblemKind.BAD_NUMBER, 0.25, 999);
            if (hours.isPresent()) {
                entry.facts.put("hours", new java.math.BigDecimal(String.format(Locale.ROOT, "%.2f", hours.getAsDouble())).stripTrailingZeros().toPlainString());
            }
        } else if (entry.kind == Kind.PLACE) {
            cells.wordsOf("point", POINTS).stream().findFirst().ifPresent(point -> entry.facts.put("point", point));
        }
    }

    /** Words read aloud, in every language in which a sound stands beside the one that the row names. */
    Map<String, Entry.Medium> sounds(SheetRow row, String column) {
        TreeMap<String, Entry.Medium> sounds = new TreeMap<>();
        if (row.has(column)) {
            files.languages(row, column).forEach((tag, file) -> {
                Entry.Medium sound = files.medium(row, column, file, SOUNDS);
                if (sound != null) {
                    sounds.put(tag, sound);
                }
            });
        }
        return sounds;
    }

    /** A page of a book that is read aloud in one piece. @return when it begins, NaN where the row does not say */
    double pageStart(Cells cells, Entry book, int number) {
        Double start = cells.row.has("start") ? cells.time("start") : null;
        if (start == null) {
            return Double.NaN;
        }
        timed.computeIfAbsent(book, none -> new TreeMap<>()).put(number, cells);
        return start;
    }

    void finish() {
        later.forEach(Runnable::run);
        timed.forEach((book, rows) -> {
            Entry.Medium reading = book.media.get("reading");
            double before = -1;
            for (Map.Entry<Integer, Cells> page : rows.entrySet()) {
                double start = book.pages.stream().filter(one -> one.number() == page.getKey()).mapToDouble(Entry.Page::start).findFirst().orElse(0);
                if (reading == null || start <= before || start > reading.seconds()) {
                    page.getValue().wrong(ProblemKind.BAD_TIME, "start", page.getValue().plain("start"),
                            reading == null ? "books.csv: sound" : FilmTime.inWords(Math.max(0, before)) + " … " + FilmTime.inWords(reading.seconds()));
                }
                before = Math.max(before, start);
            }
        });
        for (Entry entry : entries.values()) {
            entry.slides.sort(Comparator.comparingDouble(Entry.Slide::start));
            entry.questions.sort(Comparator.comparingInt(Item.Question::number));
        }
    }
}
