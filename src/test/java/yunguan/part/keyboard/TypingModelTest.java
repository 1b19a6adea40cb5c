package yunguan.part.keyboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;
import yunguan.catalogue.ChineseForms;
import yunguan.catalogue.PinyinWords;

class TypingModelTest {

    private final SimpleStringProperty line = new SimpleStringProperty("");
    private final PinyinWords words = new PinyinWords(List.of("上下杭", "瀛洲社区"));
    private final TypingModel model = new TypingModel(line, 20, words, text -> text, TypingModel.Script.CHINESE);

    private void type(String keys) {
        keys.chars().forEach(key -> model.type(Character.toString(key)));
    }

    @Test
    void wordsComeByWholeSyllablesAndByInitials() {
        type("kaifangshijian");
        assertEquals("开放时间", model.candidates().getFirst());
        model.choose(0);
        type("sxh");
        assertEquals("上下杭", model.candidates().getFirst());
        model.type(" ");
        assertEquals("开放时间上下杭", line.get());
        assertEquals("", model.letters().get());
    }

    @Test
    void aWordThatIsOnlyTheBeginningLeavesTheOtherLetters() {
        type("jinribiguan");
        int today = model.candidates().indexOf("今日");
        assertTrue(today >= 0, model.candidates().toString());
        model.choose(today);
        assertEquals("biguan", model.letters().get());
        assertEquals("闭馆", model.candidates().getFirst());
    }

    @Test
    void everyCommonCharacterCanBeTyped() {
        assertEquals("的", words.candidates("de", 8).getFirst().text());
        assertTrue(words.candidates("chi", 64).stream().anyMatch(found -> found.text().equals("齿")));
        assertEquals(new PinyinWords.Candidate("西", 3), words.candidates("xi'an", 64).stream().filter(found -> found.text().equals("西")).findFirst().orElseThrow());
    }

    @Test
    void candidatesTurnPageByPage() {
        type("shi");
        List<String> first = List.copyOf(model.candidates());
        assertEquals(6, first.size(), "single characters on one line");
        model.more();
        assertTrue(model.candidates().stream().noneMatch(first::contains));
    }

    @Test
    void lettersDigitsAndCapitals() {
        type("9:30");
        model.switchScript();
        type("am");
        model.switchScript();
        type(" ok");
        assertEquals("9:30am OK", line.get());
        model.delete();
        assertEquals("9:30am O", line.get());
    }

    @Test
    void deletingTakesTheLettersFirst() {
        line.set("好");
        type("ma");
        model.delete();
        model.delete();
        assertEquals("好", line.get());
        model.delete();
        assertEquals("", line.get());
    }

    @Test
    void traditionalWhereItIsWanted() {
        TypingModel traditional = new TypingModel(line, 20, words, new ChineseForms()::traditional, TypingModel.Script.CHINESE);
        "kaiguan".chars().forEach(key -> traditional.type(Character.toString(key)));
        assertEquals("開館", traditional.candidates().getFirst());
        traditional.choose(0);
        assertEquals("開館", line.get());
    }

    @Test
    void aFullLineTakesNoMore() {
        TypingModel small = new TypingModel(line, 3, words, text -> text, TypingModel.Script.SMALL);
        "abcd".chars().forEach(key -> small.type(Character.toString(key)));
        assertEquals("abc", line.get());
    }
}
