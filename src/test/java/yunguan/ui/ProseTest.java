package yunguan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import yunguan.Fx;

class ProseTest {

    private static List<String> read(Prose prose) {
        List<String> all = new ArrayList<>();
        read(prose, all);
        return all;
    }

    private static void read(Node node, List<String> all) {
        String kind = node.getStyleClass().isEmpty() ? "" : node.getStyleClass().stream().filter(one -> one.startsWith("prose")).reduce("", (a, b) -> b);
        if (node instanceof Label label) {
            all.add(kind + ":" + Typesetting.plain(label.getText()));
        } else if (node instanceof TextFlow flow) {
            all.add("flow:" + String.join("|", flow.getChildren().stream().map(text -> Typesetting.plain(((Text) text).getText())).toList()));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> read(child, all));
        }
    }

    private static List<String> read(String markdown) {
        return Fx.on(() -> read(new Prose(new SimpleStringProperty(markdown))));
    }

    @Test
    void headingsListsAndQuotations() {
        assertEquals(List.of("prose-heading:题", "prose-text:一段话", "prose-item:1. 甲", "prose-item:2. 乙", "prose-item-deep:· 丙", "prose-quote:引文", "prose-text:后"),
                read("# 题\n\n一段话\n\n1. 甲\n2. 乙\n   - 丙\n\n> 引文\n\n后"));
    }

    @Test
    void aTableHasItsCells() {
        Prose prose = Fx.on(() -> new Prose(new SimpleStringProperty("| 名 | 数 |\n|---|---|\n| 公园 | 44 |\n")));
        assertTrue(prose.getChildren().getFirst() instanceof GridPane);
        assertEquals(List.of("prose-cell-head:名", "prose-cell-head:数", "prose-cell:公园", "prose-cell:44"), Fx.on(() -> read(prose)));
    }

    @Test
    void footnotesAreNumberedAsTheyAreSpokenOf() {
        assertEquals(List.of("prose-text:甲¹乙²，又甲¹。[^none]", "prose-note:¹ 注甲", "prose-note:² 注乙"),
                read("甲[^a]乙[^b]，又甲[^a]。[^none]\n\n[^b]: 注乙\n[^a]: 注甲\n[^unused]: 没人说\n"));
    }

    @Test
    void wordsStandOutAndLeadOn() {
        List<String> followed = new ArrayList<>();
        Prose prose = Fx.on(() -> new Prose(new SimpleStringProperty("看[南公园](place-a)和[别处](https://x.y)，**要紧**。"),
                new Prose.Company(picture -> null, target -> target.equals("place-a"), followed::add)));
        assertEquals(List.of("flow:看|南公园|和别处，|要紧|。"), Fx.on(() -> read(prose)));
        TextFlow flow = (TextFlow) prose.getChildren().getFirst();
        assertEquals("row-place-a", Placed.otherWay(flow.getChildren().get(1)).orElseThrow(), "the row beside it is as large as a finger");
    }

    @Test
    void aPictureStandsBelowItsParagraphWithItsWords() {
        Prose prose = Fx.on(() -> new Prose(new SimpleStringProperty("文字\n\n![一张图](media/a.jpg)\n\n![不见了](media/none.jpg)"),
                new Prose.Company(picture -> picture.source().equals("media/a.jpg") ? new Region() : null, target -> false, target -> { })));
        assertEquals(List.of("prose-text:文字", "prose-caption:一张图", "prose-caption:不见了"), Fx.on(() -> read(prose)));
    }

    @Test
    void nothingShowsNothing() {
        assertEquals(List.of(), read(""));
        assertEquals(List.of(), read("\n\n   \n"));
    }
}
