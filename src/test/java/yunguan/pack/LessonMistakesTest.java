package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.Lang;

/** What authors and foreign catalogues get wrong about lessons is told with its place, and breaks nothing. */
class LessonMistakesTest {

    @TempDir
    Path work;

    private LessonFolder lesson;
    private SmallFolder folder;

    @BeforeEach
    void aFolderWithAllOfIt() throws Exception {
        lesson = new LessonFolder(work);
        folder = lesson.folder;
    }

    @Test
    void everyMistakeIsToldWithItsPlace() throws Exception {
        folder.write("slides.csv", "lecture,start,picture,title\nlecture-a,0:09,p/a.png,太晚\nlecture-a,一分,p/a.png,\nlecture-x,0:01,p/a.png,\ncourse-a,0:01,p/a.png,\n"
                + "lecture-a,0:02,p/none.png,\nlecture-a,0:02,,\n");
        folder.write("questions.csv", """
                of,number,for,question,answer-1,answer-2,answer-3,right
                lecture-a,1,,只有一个答案,甲,,,1
                lecture-a,2,,有空当,甲,,丙,1
                lecture-a,3,,没说哪个对,甲,乙,,
                lecture-a,4,,对的不在里面,甲,乙,,3
                lecture-a,5,,没有答案却有对的,,,,1
                lecture-a,6,,,甲,乙,,1
                lecture-a,6,老人,两次,甲,乙,,1
                place-a,1,,地点不问,甲,乙,,1
                nobody,0,,没有这一条,甲,乙,,一
                """);
        folder.write("团体活动.csv", "编号,标题,分钟,环节\nprogramme-a,半小时,30,lecture-b 问答:lecture-b 朗读:doc-b 唱:lecture-a map-a 问答:place-a\nprogramme-b,空的,,\n");
        folder.write("documents.csv", "id,title,group,text,reviewer,pending,children\ndoc-a,文献,strand-a,texts/a.md,史志室,,\ndoc-b,未审,strand-a,texts/a.md,史志室,yes,\n");
        folder.write("courses.csv", "id,title,lectures,hours\ncourse-a,课程,lecture-a,两节\n");
        folder.write("places.csv", "id,title,group,latitude,longitude,point\nplace-a,南公园,layer-a,26.0665,119.3125,大学\n");
        folder.write("books.csv", "id,title\nbook-a,绘本\n");
        folder.replace("trails.csv", "place-a,50", "place-a,50");
        BuildReport report = lesson.build("none.zip");
        List<String> told = report.problems().stream().map(problem -> problem.kind() + " " + problem.file() + ":" + problem.row() + ":" + problem.column()).toList();
        for (String expected : List.of("BAD_TIME slides.csv:2:start", "BAD_TIME slides.csv:3:start", "UNKNOWN_LINK slides.csv:4:lecture", "WRONG_TARGET slides.csv:5:lecture",
                "MISSING_FILE slides.csv:6:picture", "MISSING_VALUE slides.csv:7:picture", "DUPLICATE_ENTRY slides.csv:7:start",
                "MISSING_VALUE questions.csv:2:answer-2", "MISSING_VALUE questions.csv:3:answer-2", "MISSING_VALUE questions.csv:4:right", "BAD_NUMBER questions.csv:5:right",
                "MISSING_VALUE questions.csv:6:answer-1", "MISSING_VALUE questions.csv:7:question", "UNKNOWN_WORD questions.csv:8:for", "DUPLICATE_ENTRY questions.csv:8:number",
                "WRONG_TARGET questions.csv:9:of", "UNKNOWN_LINK questions.csv:10:of", "BAD_NUMBER questions.csv:10:number", "BAD_NUMBER questions.csv:10:right",
                "BAD_NUMBER 团体活动.csv:2:分钟", "NO_QUESTIONS 团体活动.csv:2:环节", "READING_NOT_REVIEWED 团体活动.csv:2:环节", "UNKNOWN_WORD 团体活动.csv:2:环节",
                "WRONG_TARGET 团体活动.csv:2:环节", "MISSING_VALUE 团体活动.csv:3:分钟", "MISSING_VALUE 团体活动.csv:3:环节", "BAD_NUMBER courses.csv:2:hours",
                "UNKNOWN_WORD places.csv:2:point", "BAD_TIME pages.csv:2:start", "BAD_TIME pages.csv:3:start")) {
            assertTrue(told.contains(expected), expected + " is missing in\n" + String.join("\n", told));
        }
        assertEquals(2, told.stream().filter("WRONG_TARGET 团体活动.csv:2:环节"::equals).count(), "the map, and a quiz about a place");
        for (Problem problem : report.problems()) {
            assertFalse(problem.inWords(Lang.EN).contains("{"), problem.inWords(Lang.EN));
        }
    }

    @Test
    void aCrateThatIsOddIsReportedAndNeverBreaksTheReader() throws Exception {
        lesson.built("bag");
        Path json = work.resolve("bag").resolve(Crate.METADATA);
        String sound = Files.readString(json);
        List<Consumer<ObjectNode>> harms = new ArrayList<>();
        harms.add(entity -> entity.put("position", -3));
        harms.add(entity -> entity.remove("text"));
        harms.add(entity -> entity.remove("acceptedAnswer"));
        harms.add(entity -> entity.putArray("suggestedAnswer").addObject().put("@id", "#nowhere"));
        harms.add(entity -> entity.putObject("acceptedAnswer").put("@id", "#nowhere"));
        harms.add(entity -> {
            ArrayNode many = entity.putArray("suggestedAnswer");
            for (int i = 0; i < 10_000; i++) {
                many.addObject().put("@id", "#lecture-a/question/3/answer/1");
            }
        });
        for (Consumer<ObjectNode> harm : harms) {
            assertEquals(1, odd(sound, "#lecture-a/question/3", harm), "one is reported");
        }
        assertEquals(1, odd(sound, "#lecture-a/slide/4", entity -> entity.put("startOffset", "nan")));
        assertEquals(1, odd(sound, "#lecture-a/slide/4", entity -> entity.put("startOffset", 1e300)));
        assertEquals(2, odd(sound, "#lecture-a/slide/4", entity -> entity.putObject("image").put("@id", "../../etc/passwd")), "the file, and the slide without it");
        assertEquals(1, odd(sound, "#programme-a/step/1", entity -> entity.put("does", "SING")));
        assertEquals(1, odd(sound, "#programme-a/step/1", entity -> entity.putObject("item").put("@id", "#../x")));
        assertEquals(1, odd(sound, "#place-a", entity -> entity.put("teachingPoint", "moon")));
        assertEquals(1, odd(sound, "#course-a", entity -> entity.put("classHours", "1e9")));
        assertEquals(0, odd(sound, "media/f/a.mp4", entity -> entity.put("loudness", "very")), "a number that is none is not known");
        assertNotNull(lesson.crate());
    }

    /** How many problems there are when one entity is harmed. */
    private int odd(String sound, String id, Consumer<ObjectNode> harm) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode root = (ObjectNode) mapper.readTree(sound);
        int found = 0;
        for (var entity : root.path("@graph")) {
            if (entity.path("@id").asText().equals(id)) {
                harm.accept((ObjectNode) entity);
                found++;
            }
        }
        assertEquals(1, found, id);
        Problems problems = new Problems();
        lesson.crate(mapper.writeValueAsBytes(root), problems);
        return problems.problems().size();
    }
}
