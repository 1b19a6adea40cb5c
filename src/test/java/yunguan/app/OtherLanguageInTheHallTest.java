package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Lang;
import yunguan.shell.Route;
import yunguan.ui.OtherLanguage;
import yunguan.ui.ReadingTime;
import yunguan.ui.Typesetting;

/** What is not in the visitor's language says so wherever it is met: on a card, in a notice, in a question. And whoever reads it is given the time. */
class OtherLanguageInTheHallTest {

    @TempDir
    private Path folder;

    /** What says so, in sight, below a node. */
    private static List<String> said(OpenHall hall, Predicate<Node> below) {
        return Fx.on(() -> {
            hall.scene.getRoot().applyCss();
            return hall.scene.getRoot().lookupAll("." + OtherLanguage.STYLE).stream().filter(node -> node.isVisible() && within(node, below))
                    .map(node -> node instanceof Label label ? Typesetting.plain(label.getText()).replace("文 1", "文1") : "").toList();
        });
    }

    private static boolean within(Node node, Predicate<Node> below) {
        return node != null && (below.test(node) || within(node.getParent(), below));
    }

    private static void speaks(OpenHall hall, Lang lang) {
        Fx.run(() -> hall.wiring.visit().language().set(lang));
    }

    @Test
    void aCardSaysInWhichLanguageItsWordsAre() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"))) {
            hall.holdings.store().update("UPDATE item SET title = '{\"zh-Hans\":\"书\",\"en\":\"A book\"}' WHERE id = 'doc-b'");
            hall.holdings.store().update("UPDATE item SET title = '{\"en\":\"An English song\"}' WHERE id = 'song-a'");
            hall.touch("door-archive");
            Fx.until("the archive", () -> hall.sees("card-doc-a") && hall.sees("card-doc-b"));
            Predicate<Node> chinese = node -> "card-doc-a".equals(node.getId());
            Predicate<Node> both = node -> "card-doc-b".equals(node.getId());
            assertEquals(List.of(), said(hall, chinese));
            speaks(hall, Lang.EN);
            assertEquals(List.of("文1", "Chinese"), said(hall, chinese), "the words, and the language that they are in");
            assertEquals(List.of(), said(hall, both));
            speaks(hall, Lang.HANT);
            assertEquals(List.of(), said(hall, chinese), "derived forms lack nothing");
            Fx.run(() -> hall.wiring.navigator().go(new Route.SearchFor("English song")));
            Fx.until("found", () -> hall.sees("row-song-a") || hall.reads("English"));
            speaks(hall, Lang.EN);
            assertEquals(List.of(), said(hall, node -> "row-song-a".equals(node.getId())));
        }
    }

    @Test
    void aTopicAndAPlaceToTouchSaySo() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"))) {
            hall.holdings.store().update("INSERT INTO heading VALUES ('p', 1, 'strand', 'archive', 1, '{\"zh-Hans\":\"许多\"}', '{}', '', '')");
            hall.holdings.store().update("UPDATE item SET kind = 'PLACE' WHERE id = 'doc-b'");
            Fx.run(() -> hall.wiring.navigator().go(new Route.SearchFor("")));
            Fx.until("a topic and a place", () -> hall.sees("topic-p/strand") && hall.sees("suggest-doc-b"));
            for (String id : List.of("topic-p/strand", "suggest-doc-b")) {
                Predicate<Node> button = node -> id.equals(node.getId());
                speaks(hall, Lang.HANT);
                assertEquals(List.of(), said(hall, button), id);
                speaks(hall, Lang.EN);
                assertTrue(said(hall, button).contains("Chinese"), id);
                speaks(hall, Lang.HANS);
                assertEquals(List.of(), said(hall, button), id);
            }
        }
    }

    @Test
    void aNoticeOfTheHallSaysSo() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"), HallAtNight.settings(folder, "notice = 本周六下午三点有故事会。"))) {
            Predicate<Node> board = node -> node.getStyleClass().contains("notices");
            Fx.until("the notice", () -> hall.sees("notice"));
            assertEquals(List.of(), said(hall, board));
            speaks(hall, Lang.EN);
            assertEquals(List.of("Not available in English yet: shown in Chinese."), said(hall, board));
            speaks(hall, Lang.HANS);
            assertEquals(List.of(), said(hall, board));
        }
    }

    @Test
    void aQuestionSaysSoAndWhoeverThinksAboutItIsGivenTheTime() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"))) {
            String chinese = "{\"zh-Hans\":\"台江的老街从前是做什么用的，为什么人们把货物运到那里？\"}";
            String english = "{\"zh-Hans\":\"两处\",\"en\":\"Two\"}";
            hall.holdings.store().update("INSERT INTO question (item, position, number, whom, text, answers, solution, explanation) SELECT key, 1, 1, 'EVERYONE', ?, ?, 0, ? FROM item WHERE id = 'lecture-a'",
                    chinese, "[" + english + "," + english + "]", english);
            hall.holdings.store().update("INSERT INTO question (item, position, number, whom, text, answers, solution, explanation) SELECT key, 2, 2, 'EVERYONE', ?, ?, 0, ? FROM item WHERE id = 'lecture-a'",
                    english, "[" + english + "," + english + "]", chinese);
            Fx.run(() -> hall.wiring.navigator().go(new Route.QuizOf("lecture-a")));
            Fx.until("the question", () -> hall.sees("question-text"));
            Predicate<Node> question = node -> node.getStyleClass().contains("question");
            assertEquals(List.of(), said(hall, question));
            Duration reading = Fx.on(() -> {
                hall.scene.getRoot().applyCss();
                hall.scene.getRoot().layout();
                hall.scene.getRoot().layout();
                return ReadingTime.of(hall.wiring.visitorsScreen().node());
            });
            assertTrue(reading.toSeconds() >= 7 && reading.toSeconds() <= 12, "some 28 characters: " + reading);
            speaks(hall, Lang.EN);
            assertEquals(List.of("Not available in English yet: shown in Chinese."), said(hall, question));
            Fx.run(() -> ((ButtonBase) hall.node("answer-0")).fire());
            Fx.until("the next one", () -> hall.node("quiz-on") instanceof ButtonBase);
            Fx.run(() -> ((ButtonBase) hall.node("quiz-on")).fire());
            assertEquals(List.of("Some of this is not available in English yet: shown in Chinese."), said(hall, question), "its explanation");
            speaks(hall, Lang.HANS);
            assertTrue(said(hall, question).isEmpty());
        }
    }

    @Test
    void whoeverReadsWhatIsSaidIsGivenTheTime() throws Exception {
        try (OpenHall hall = new OpenHall(folder.resolve("data"))) {
            for (int i = 0; i < 40; i++) {
                hall.holdings.store().update("INSERT INTO cue (item, language, start, stop, text) SELECT key, 'zh-Hans', ?, ?, '福州台江的街巷里住着许多人' FROM item WHERE id = 'lecture-a' AND version = 1", 3.0 * i, 3.0 * i + 2);
            }
            Fx.run(() -> hall.wiring.navigator().go(new Route.LectureAt("lecture-a", -1)));
            Fx.until("the transcript can be looked at", () -> hall.node("page-transcript") instanceof ButtonBase);
            Fx.run(() -> ((ButtonBase) hall.node("page-transcript")).fire());
            Fx.until("what is said", () -> hall.sees("line-0"));
            Duration reading = Fx.on(() -> {
                hall.scene.getRoot().applyCss();
                hall.scene.getRoot().layout();
                hall.scene.getRoot().layout();
                return ReadingTime.of(hall.wiring.visitorsScreen().node());
            });
            assertFalse(reading.toSeconds() < 20, "some lines in sight: " + reading);
            assertTrue(reading.toSeconds() < 130, "and not those out of sight: " + reading);
        }
    }
}
