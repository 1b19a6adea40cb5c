package yunguan.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yunguan.catalogue.Item;

/** Writes of one item what learning with it needs: slides, questions with their answers, what a group does, papers to fill in, and the sheets of small pictures. */
final class LessonWriter extends PartWriter {

    static final String CHILDREN = "#pack/audience/children";
    static final String GROWN_UPS = "#pack/audience/grown-ups";
    /** The audience that is not children. */
    static final String GROWN_UP = "grown-ups";

    LessonWriter(CrateWriter writer, Entry entry) {
        super(writer, entry);
    }

    @Override
    List<Object> parts() {
        List<Object> parts = new ArrayList<>();
        entry.slides.forEach(slide -> parts.add(CrateWriter.ref(slideId(slide))));
        for (int at = 0; at < entry.questions.size(); at++) {
            parts.add(CrateWriter.ref(questionId(at)));
        }
        return parts;
    }

    private String slideId(Entry.Slide slide) {
        return id + "/slide/" + CrateWriter.seconds(slide.start());
    }

    private String questionId(int at) {
        return id + "/question/" + (at + 1);
    }

    @Override
    void write(Map<String, Object> entity, FilesWriter files) {
        for (Entry.Slide slide : entry.slides) {
            Map<String, Object> picture = writer.entity(slideId(slide), "ImageObject");
            CrateWriter.put(picture, "name", slide.title());
            picture.put("startOffset", CrateWriter.number(slide.start()));
            CrateWriter.putRef(picture, "image", CrateTerms.fileId(slide.picture()));
            picture.put("isPartOf", CrateWriter.ref(id));
        }
        for (int at = 0; at < entry.questions.size(); at++) {
            question(questionId(at), entry.questions.get(at));
        }
        if (entry.preview != null) {
            CrateWriter.putAll(entity, "thumbnail", entry.preview.sheets().stream().<Object>map(sheet -> CrateWriter.ref(CrateTerms.fileId(sheet))).toList());
        }
        List<Object> steps = new ArrayList<>();
        for (int at = 0; at < entry.steps.size(); at++) {
            String step = id + "/step/" + (at + 1);
            steps.add(CrateWriter.ref(step));
            Map<String, Object> element = writer.entity(step, "ListItem");
            element.put("position", at + 1);
            element.put("does", entry.steps.get(at).what().name());
            element.put("item", CrateWriter.ref("#" + entry.steps.get(at).target()));
        }
        CrateWriter.putAll(entity, "itemListElement", steps);
        List<Object> papers = new ArrayList<>();
        entry.media.forEach((role, paper) -> {
            if (role.startsWith(LessonSheets.PAPER)) {
                files.language(paper.path(), role.substring(LessonSheets.PAPER.length()));
                papers.add(CrateWriter.ref(CrateTerms.fileId(paper.path())));
            }
        });
        CrateWriter.putAll(entity, "worksheet", papers);
    }

    private void question(String questionId, Item.Question question) {
        Map<String, Object> entity = writer.entity(questionId, "Question");
        entity.put("position", question.number());
        CrateWriter.put(entity, "text", question.text());
        CrateWriter.put(entity, "explanation", question.explanation());
        CrateWriter.putRef(entity, "audience", switch (question.whom()) {
            case EVERYONE -> null;
            case CHILD -> CHILDREN;
            case GROWN_UP -> GROWN_UPS;
        });
        entity.put("isPartOf", CrateWriter.ref(id));
        List<Object> answers = new ArrayList<>();
        for (int at = 0; at < question.answers().size(); at++) {
            String answerId = questionId + "/answer/" + (at + 1);
            answers.add(CrateWriter.ref(answerId));
            Map<String, Object> answer = writer.entity(answerId, "Answer");
            answer.put("position", at + 1);
            CrateWriter.put(answer, "text", question.answers().get(at));
        }
        CrateWriter.putAll(entity, "suggestedAnswer", answers);
        CrateWriter.putRef(entity, "acceptedAnswer", question.right() < 0 ? null : questionId + "/answer/" + (question.right() + 1));
    }
}
