package yunguan.command.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import yunguan.Fx;

/** Whoever walks through the hall sees lines that are badly set, and what only two fingers can do. */
class LinesTest {

    private static List<String> bad(String text, double width, double spacing) {
        return Fx.on(() -> {
            Text set = new Text(text);
            set.setFont(Font.font("Noto Sans CJK SC", 20));
            set.setWrappingWidth(width);
            set.setLineSpacing(spacing);
            VBox page = new VBox(set);
            new Scene(page, 800, 600);
            page.applyCss();
            page.layout();
            return Lines.bad(page);
        });
    }

    @Test
    void linesThatAreBadlySetAreSeen() {
        assertEquals(List.of(), bad("上下杭是上杭街和下杭街的合称", 145, 6));
        assertTrue(bad("上下杭是上杭街和", 145, 6).getFirst().contains("single character"), "seven characters of twenty pixels, and one more");
        assertTrue(bad("上下杭是上杭街和下杭街的合称", 145, -8).getFirst().contains("from line to line"));
        assertTrue(bad("上下杭１２年", 400, 6).getFirst().contains("digits"));
        assertTrue(bad("上下杭\n，和", 400, 6).getFirst().contains("begins with"));
        assertTrue(bad("上下杭（\n下杭", 400, 6).getFirst().contains("ends with"));
        assertEquals(List.of(), bad("A line of English that goes on for more than one line", 145, -2), "English is set by its own rules");
    }

    @Test
    void whatOnlyTwoFingersCanDoIsSeen() {
        Pane surface = Fx.on(Pane::new);
        VBox page = Fx.on(() -> new VBox(surface));
        assertEquals(List.of(), Fx.on(() -> OneFinger.cannot(page)));
        Fx.run(() -> surface.setOnZoom(event -> { }));
        assertEquals(1, Fx.on(() -> OneFinger.cannot(page)).size());
        for (String id : new String[] {"years-nearer", "years-farther"}) {
            Fx.run(() -> {
                Node button = new Button();
                button.setId(id);
                page.getChildren().add(button);
            });
        }
        assertEquals(List.of(), Fx.on(() -> OneFinger.cannot(page)));
    }
}
