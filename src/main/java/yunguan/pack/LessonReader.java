package yunguan.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;

/** Reads of one item what {@link LessonWriter} writes. What others wrote, and what is odd, is reported and left out. */
final class LessonReader {

    /** More answers than this nobody can compare. */
    static final int MOST_ANSWERS = 6;
    private static final int MOST_QUESTIONS = 500;
    private static final int MOST_SHEETS = 1000;

    private final CrateReader crate;
    private final Entry entry;

    LessonReader(CrateReader crate, Entry entry) {
        this.crate = crate;
        this.entry = entry;
    }

    /** One part of the item. @return whether it is one of these */
    boolean part(JsonNode part) {
        Set<String> types = CrateReader.types(part);
        if (entry.kind == Kind.LECTURE && types.contains("ImageObject") && part.has("startOffset")) {
            slide(part);
        } else if (types.contains("Question") && LessonSheets.ASKING.contains(entry.kind)) {
            question(part);
        } else {
            return false;
        }
        return true;
    }

    private void slide(JsonNode part) {
        double start = part.path("startOffset").asDouble(-1);
        String picture = crate.file(part, "image");
        if (!(start >= 0 && start < 1e6) || picture.isEmpty() || entry.slides.stream().anyMatch(slide -> slide.start() == start)) {
            odd(part, picture.isEmpty() ? "image" : "startOffset", part.path("startOffset").asText(), "0, 65.5, …");
            return;
        }
        entry.slides.add(new Entry.Slide(start, picture, CrateReader.text(part.path("name"))));
    }

    private void question(JsonNode part) {
        LangText text = CrateReader.text(part.path("text"));
        int number = part.path("position").asInt();
        List<String> ids = new ArrayList<>(CrateReader.refs(part.path("suggestedAnswer")));
        String right = CrateReader.ref(part.path("acceptedAnswer"));
        if (!right.isEmpty() && !ids.contains(right)) {
            ids.add(right); // by schema.org the suggested ones may be the wrong ones alone
        }
        List<LangText> answers = new ArrayList<>();
        ids.stream().limit(MOST_ANSWERS + 1).forEach(id -> answers.add(CrateReader.text(crate.entity(id).path("text"))));
        boolean whole = answers.isEmpty() || answers.size() >= 2 && answers.size() <= MOST_ANSWERS && !right.isEmpty() && answers.stream().noneMatch(LangText::isEmpty);
        if (text.isEmpty() || number < 1 || !whole || entry.questions.size() >= MOST_QUESTIONS) {
            odd(part, text.isEmpty() ? "text" : number < 1 ? "position" : "suggestedAnswer", Integer.toString(ids.size()), "2 … " + MOST_ANSWERS);
            return;
        }
        String audience = crate.entity(CrateReader.ref(part.path("audience"))).path("audienceType").asText();
        Item.Question.Whom whom = audience.equals("children") ? Item.Question.Whom.CHILD
                : audience.equals(LessonWriter.GROWN_UP) ? Item.Question.Whom.GROWN_UP : Item.Question.Whom.EVERYONE;
        entry.questions.add(new Item.Question(number, whom, text, List.copyOf(answers), ids.indexOf(right), CrateReader.text(part.path("explanation"))));
    }

    /** What the item itself says: its sheets of small pictures, and what a group does. */
    void item(JsonNode entity) {
        entry.slides.sort(Comparator.comparingDouble(Entry.Slide::start));
        if (entry.kind == Kind.LECTURE && entity.has("thumbnail")) {
            entry.preview = preview(entity);
        }
        if (entry.kind != Kind.PROGRAMME) {
            return;
        }
        for (String id : CrateReader.refs(entity.path("itemListElement"))) {
            JsonNode step = crate.entity(id);
            String target = CrateReader.local(CrateReader.ref(step.path("item")));
            Item.Step.What what = what(step.path("does").asText());
            if (what == null || !PackProperties.id(target)) {
                odd(step, what == null ? "does" : "item", step.path("does").asText(), "ITEM, QUIZ, READING");
                continue;
            }
            entry.steps.add(new Entry.Step(what, target));
        }
    }

    private static Item.Step.@Nullable What what(String word) {
        for (Item.Step.What what : Item.Step.What.values()) {
            if (what.name().equals(word)) {
                return what;
            }
        }
        return null;
    }

    private Entry.@Nullable Preview preview(JsonNode entity) {
        List<String> ids = CrateReader.refs(entity.path("thumbnail"));
        JsonNode first = crate.entity(ids.isEmpty() ? "" : ids.getFirst());
        if (!first.has("pictureEvery")) {
            return null; // a foreign crate's own small picture
        }
        Entry.Preview preview = new Entry.Preview(first.path("pictureEvery").asDouble(), first.path("pictureColumns").asInt(), first.path("pictureRows").asInt(),
                first.path("pictureWidth").asInt(), first.path("pictureHeight").asInt(), first.path("pictureCount").asInt(), new ArrayList<>());
        for (String id : ids.subList(0, Math.min(ids.size(), MOST_SHEETS))) {
            String path = crate.file(entity, "thumbnail", id);
            if (path.isEmpty()) {
                return null; // and that was said
            }
            preview.sheets().add(path);
        }
        boolean sound = preview.every() >= 1 && preview.every() <= 3600 && within(preview.columns(), 100) && within(preview.rows(), 100)
                && within(preview.width(), 2000) && within(preview.height(), 2000) && preview.count() > 0
                && (preview.count() - 1) / (preview.columns() * preview.rows()) + 1 == ids.size();
        if (!sound) {
            odd(first, "pictureCount", Integer.toString(preview.count()), ids.size() + " ×");
        }
        return sound ? preview : null;
    }

    private static boolean within(int number, int most) {
        return number > 0 && number <= most;
    }

    private void odd(JsonNode part, String property, String found, String expected) {
        crate.odd(part.path("@id").asText(), property, found, expected);
    }
}
