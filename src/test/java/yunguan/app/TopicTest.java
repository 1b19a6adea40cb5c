package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.shell.Route;

/** A topic that was touched: the way back to the others, a long list of it, and what becomes of it when a pack is installed. */
class TopicTest {

    @TempDir
    private Path folder;

    private static OpenHall withALongTopic(Path folder) throws Exception {
        OpenHall hall = new OpenHall(folder.resolve("data"));
        hall.holdings.store().update("INSERT INTO heading VALUES ('p', 1, 'long', 'archive', 1, '{\"zh-Hans\":\"许多\"}', '{}', '', '')");
        for (int i = 0; i < 100; i++) {
            hall.holdings.store().update("""
                    INSERT INTO item (pack, version, id, kind, position, title, summary, body, children, heading, date, audience, language, source, notice, pending, license)
                    VALUES ('p', 1, ?, 'DOCUMENT', ?, '{"zh-Hans":"文件"}', '{}', '{}', '{}', 'long', '', '', '', '{}', '{}', 0, 'x')""", "many-" + i, 10 + i);
        }
        Fx.run(() -> hall.wiring.navigator().go(new Route.SearchFor("")));
        hall.touch("topic-p/long");
        Fx.until("the list", () -> hall.sees("row-many-0"));
        return hall;
    }

    private static int rows(OpenHall hall) {
        return Fx.on(() -> hall.scene.getRoot().lookupAll(".card-row").size());
    }

    @Test
    void aButtonLeadsBackToTheTopics() throws Exception {
        try (OpenHall hall = withALongTopic(folder)) {
            hall.touch("other-topics");
            Fx.until("the topics", () -> hall.sees("topic-p/long") && !hall.sees("other-topics"));
        }
    }

    @Test
    void aLongListIsOpenedPieceByPiece() throws Exception {
        try (OpenHall hall = withALongTopic(folder)) {
            assertEquals(6, rows(hall));
            hall.touch("more-archive");
            assertEquals(36, rows(hall));
            hall.touch("more-archive");
            hall.touch("more-archive");
            assertEquals(96, rows(hall));
            hall.touch("more-archive");
            assertEquals(100, rows(hall));
            assertFalse(Fx.on(() -> hall.sees("more-archive")));
        }
    }

    @Test
    void theTopicStaysWhenAPackIsInstalledAsLongAsItExists() throws Exception {
        try (OpenHall hall = withALongTopic(folder)) {
            Fx.run(() -> hall.wiring.navigator().renew());
            Fx.until("the list again", () -> hall.sees("row-many-0") && hall.node("other-topics") instanceof ButtonBase);
            hall.holdings.store().update("DELETE FROM heading WHERE id = 'long'");
            Fx.run(() -> hall.wiring.navigator().renew());
            Fx.until("what can be touched", () -> !hall.sees("row-many-0") && !hall.sees("other-topics"));
        }
    }
}
