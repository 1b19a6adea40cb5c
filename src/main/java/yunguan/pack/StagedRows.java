package yunguan.pack;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Figure;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.catalogue.SearchIndex;
import yunguan.catalogue.Shot;
import yunguan.catalogue.Spot;
import yunguan.store.Database;
import yunguan.store.Transaction;

/** Lays a crate's rows down under its pack and version, some hundred items to a transaction. Nobody sees them before the switch. */
final class StagedRows {

    private static final int BATCH = 200;

    private final Database store;
    private final Crate crate;
    private final Function<String, String> sha256;
    /** Captions by their path in the bag, read and parsed. */
    private final Function<String, List<WebVtt.Cue>> captions;
    private final Parser markdown = Parser.builder().build();
    private final TextContentRenderer plain = TextContentRenderer.builder().build();
    private final Map<Kind, Integer> positions = new EnumMap<>(Kind.class);

    StagedRows(Database store, Crate crate, Function<String, String> sha256, Function<String, List<WebVtt.Cue>> captions) {
        this.store = store;
        this.crate = crate;
        this.sha256 = sha256;
        this.captions = captions;
    }

    void lay(Progress progress) {
        store.inTransaction(transaction -> {
            int position = 0;
            for (Crate.Heading heading : crate.headings) {
                transaction.update("INSERT INTO heading VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", crate.info.id(), crate.info.version(),
                        heading.id(), heading.sheet(), position++, heading.title().json(), heading.summary().json(), heading.icon(), heading.colour());
                if (!heading.times().equals(Crate.Times.NONE)) {
                    transaction.update("INSERT INTO round_time VALUES (?, ?, ?, ?, ?)", crate.info.id(), crate.info.version(), heading.id(), heading.times().begins(), heading.times().ends());
                }
            }
            int number = 0;
            for (Crate.Notice notice : crate.notices) {
                transaction.update("INSERT INTO announcement VALUES (?, ?, ?, ?, ?, ?)", crate.info.id(), crate.info.version(), number++,
                        notice.text().json(), notice.from(), notice.until());
            }
            if (!crate.openingHours.isEmpty()) {
                transaction.update("INSERT INTO opening VALUES (?, ?, ?)", crate.info.id(), crate.info.version(), crate.openingHours);
            }
            return null;
        });
        for (int from = 0; from < crate.entries.size(); from += BATCH) {
            List<Entry> some = crate.entries.subList(from, Math.min(from + BATCH, crate.entries.size()));
            // captions are read from the bag before the transaction: a slow stick must not hold up the writer
            Map<String, SequencedMap<Double, WebVtt.Cue>> cues = new TreeMap<>();
            for (Entry entry : some) {
                entry.captions.values().forEach(path -> cues.put(path, joined(captions.apply(path))));
            }
            store.inTransaction(transaction -> {
                some.forEach(entry -> item(transaction, entry, cues));
                return null;
            });
            progress.at(Progress.Phase.STAGE, from + some.size(), crate.entries.size());
        }
    }

    /** Captions that begin at the same moment are one. */
    private static SequencedMap<Double, WebVtt.Cue> joined(List<WebVtt.Cue> cues) {
        SequencedMap<Double, WebVtt.Cue> byStart = new TreeMap<>();
        for (WebVtt.Cue cue : cues) {
            byStart.merge(cue.start(), cue, (one, more) ->
                    new WebVtt.Cue(one.start(), Math.max(one.stop(), more.stop()), one.text() + "\n" + more.text()));
        }
        return byStart;
    }

    private void item(Transaction transaction, Entry entry, Map<String, SequencedMap<Double, WebVtt.Cue>> cues) {
        int position = positions.merge(entry.kind, 1, Integer::sum);
        long key = transaction.insert("""
                INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, heading, picture, date,
                  audience, language, source, notice, pending, license)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                crate.info.id(), crate.info.version(), entry.id, entry.kind.name(), position, entry.title.json(), entry.summary.json(),
                entry.body.json(), entry.children.json(), entry.heading, entry.picture == null ? null : sha256.apply(entry.picture),
                entry.date, String.join(" ", entry.audience), entry.language, entry.source.json(), entry.notice.json(),
                entry.pending ? 1 : 0, entry.license.isEmpty() ? crate.info.license() : entry.license);
        search(transaction, key, entry, "title", null, entry.title);
        search(transaction, key, entry, "summary", null, entry.summary);
        search(transaction, key, entry, "body", null, withoutMarks(entry.body));
        search(transaction, key, entry, "children", null, withoutMarks(entry.children));
        entry.words.forEach((name, text) -> {
            transaction.update("INSERT INTO fact VALUES (?, ?, ?)", key, name, text.json());
            if (!name.equals("reviewer")) { // who approved an item is not what it tells of
                search(transaction, key, entry, "fact", null, text);
            }
        });
        entry.texts.forEach((name, text) -> {
            transaction.update("INSERT INTO fact VALUES (?, ?, ?)", key, name, text.json());
            if (name.equals("transcript")) { // what learners are to fill in, and what they are asked, would only get in the way of a search
                search(transaction, key, entry, "body", null, withoutMarks(text));
            }
        });
        entry.facts.forEach((name, value) -> transaction.update("INSERT INTO fact VALUES (?, ?, ?)", key, name, value));
        entry.media.forEach((role, medium) -> transaction.update("INSERT INTO medium VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", key, role,
                sha256.apply(medium.path()), medium.seconds() > 0 ? medium.seconds() : null,
                medium.width() > 0 ? medium.width() : null, medium.height() > 0 ? medium.height() : null,
                known(medium.measured().loudness()), known(medium.measured().peak()), known(medium.measured().keyFrames())));
        if (entry.site != null) {
            transaction.update("INSERT INTO site VALUES (?, ?, ?, ?, ?)", key, entry.site.position().latitude(),
                    entry.site.position().longitude(), entry.site.uncertainty() > 0 ? entry.site.uncertainty() : null, entry.site.basis().json());
        }
        parts(transaction, key, entry, cues);
    }

    private void parts(Transaction transaction, long key, Entry entry, Map<String, SequencedMap<Double, WebVtt.Cue>> cues) {
        Map<String, Integer> order = new TreeMap<>();
        for (Entry.Link link : entry.links) {
            transaction.update("INSERT INTO link VALUES (?, ?, ?, ?, ?)", key, link.relation(),
                    order.merge(link.relation(), 1, Integer::sum), link.target(), link.start());
        }
        for (Entry.Chapter chapter : entry.chapters) {
            transaction.update("INSERT INTO chapter VALUES (?, ?, ?)", key, chapter.start(), chapter.title().json());
            search(transaction, key, entry, "chapter", chapter.start(), chapter.title());
        }
        SequencedMap<Double, Map<String, String>> said = new TreeMap<>(); // in all languages, by the moment
        entry.captions.forEach((language, path) -> cues.getOrDefault(path, new TreeMap<>()).values().forEach(cue -> {
            transaction.update("INSERT INTO cue VALUES (?, ?, ?, ?, ?)", key, language, cue.start(), cue.stop(), cue.text());
            said.computeIfAbsent(cue.start(), start -> new TreeMap<>()).put(language, cue.text());
        }));
        said.forEach((start, texts) -> search(transaction, key, entry, "cue", start, new LangText(texts)));
        for (Entry.Page page : entry.pages) {
            transaction.update("INSERT INTO page VALUES (?, ?, ?, ?, ?)", key, page.number(), sha256.apply(page.picture()), page.text().json(), known(page.start()));
            page.sounds().forEach((language, sound) -> transaction.update("INSERT INTO page_sound VALUES (?, ?, ?, ?, ?, ?, ?)", key, page.number(), language,
                    sha256.apply(sound.path()), sound.seconds() > 0 ? sound.seconds() : null, known(sound.measured().loudness()), known(sound.measured().peak())));
            search(transaction, key, entry, "page", null, page.text());
        }
        lessons(transaction, key, entry);
    }

    private void lessons(Transaction transaction, long key, Entry entry) {
        for (Entry.Slide slide : entry.slides) {
            transaction.update("INSERT INTO slide VALUES (?, ?, ?, ?)", key, slide.start(), sha256.apply(slide.picture()), slide.title().json());
            search(transaction, key, entry, "slide", slide.start(), slide.title());
        }
        Entry.Preview preview = entry.preview;
        for (int number = 0; preview != null && number < preview.sheets().size(); number++) {
            transaction.update("INSERT INTO preview VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", key, number, sha256.apply(preview.sheets().get(number)),
                    preview.every(), preview.columns(), preview.rows(), preview.width(), preview.height(), preview.count());
        }
        int position = 0;
        for (Item.Question question : entry.questions) {
            transaction.update("INSERT INTO question VALUES (?, ?, ?, ?, ?, ?, ?, ?)", key, position++, question.number(), question.whom().name(),
                    question.text().json(), LangText.json(question.answers()), question.right(), question.explanation().json());
        }
        shows(transaction, key, entry);
        position = 0;
        for (Entry.Step step : entry.steps) {
            transaction.update("INSERT INTO step VALUES (?, ?, ?, ?)", key, position++, step.what().name(), step.target());
        }
    }

    private void shows(Transaction transaction, long key, Entry entry) {
        int position = 0;
        for (Figure figure : entry.figures) {
            transaction.update("INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?, ?)", key, position++, figure.of().json(), figure.unit().json(),
                    figure.number(), figure.toCome() ? 1 : 0, figure.icon());
            search(transaction, key, entry, "fact", null, figure.of());
        }
        position = 0;
        for (Spot spot : entry.spots) {
            transaction.update("INSERT INTO spot VALUES (?, ?, ?, ?, ?, ?, ?)", key, position++, spot.x(), spot.y(), spot.title().json(), spot.text().json(), spot.target());
            if (entry.kind != Kind.HALL) { // on a hall's plan they bear the names of its exhibits, which are found themselves
                search(transaction, key, entry, "fact", null, spot.title());
                search(transaction, key, entry, "body", null, spot.text());
            }
        }
        entry.shots.forEach((kind, shots) -> {
            for (int at = 0; at < shots.size(); at++) {
                Shot shot = shots.get(at);
                transaction.update("INSERT INTO shot VALUES (?, ?, ?, ?, ?, ?, ?)", key, kind.name(), at, sha256.apply(shot.picture()), shot.date(), shot.title().json(), shot.written());
                if (kind == Shot.Kind.MORE) {
                    search(transaction, key, entry, "fact", null, shot.title());
                }
            }
        });
    }

    private static @Nullable Double known(double number) {
        return Double.isNaN(number) ? null : number;
    }

    private static void search(Transaction transaction, long key, Entry entry, String field, @Nullable Double start, LangText text) {
        SearchIndex.add(transaction, key, entry.kind, field, start, text);
    }

    /** What a visitor reads of a text in Markdown. */
    private LangText withoutMarks(LangText text) {
        Map<String, String> read = new TreeMap<>();
        text.texts().forEach((tag, words) -> read.put(tag, plain.render(markdown.parse(words))));
        return new LangText(read);
    }
}
