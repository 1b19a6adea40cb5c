package yunguan.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown as calm running text: headings, paragraphs, lists and quotations. It follows the text it is bound to. */
public final class Prose extends VBox {

    // kept as a field: the binding holds its listener weakly
    private final ObservableValue<String> markdown;

    public Prose(ObservableValue<String> markdown) {
        this.markdown = markdown;
        getStyleClass().add("prose");
        markdown.addListener((text, before, now) -> show(now));
        show(markdown.getValue());
    }

    private void show(String text) {
        getChildren().clear();
        Parser.builder().build().parse(text).accept(new Blocks());
    }

    /** The text that is shown. */
    public ObservableValue<String> markdown() {
        return markdown;
    }

    private void add(String words, String styleClass) {
        if (!words.isBlank()) {
            Label label = new Label(Typesetting.set(words));
            label.setAccessibleText(words);
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            label.getStyleClass().add(styleClass);
            getChildren().add(label);
        }
    }

    private final class Blocks extends AbstractVisitor {

        private String prefix = "";
        private String style = "prose-text";
        private int number;

        @Override
        public void visit(Heading heading) {
            add(words(heading), "prose-heading");
        }

        @Override
        public void visit(Paragraph paragraph) {
            add(prefix + words(paragraph), style);
        }

        @Override
        public void visit(BlockQuote quote) {
            style = "prose-quote";
            visitChildren(quote);
            style = "prose-text";
        }

        @Override
        public void visit(BulletList list) {
            number = 0;
            visitChildren(list);
        }

        @Override
        public void visit(OrderedList list) {
            number = 1;
            visitChildren(list);
            number = 0;
        }

        @Override
        public void visit(ListItem item) {
            prefix = number > 0 ? number++ + ". " : "· ";
            style = "prose-item";
            visitChildren(item);
            prefix = "";
            style = "prose-text";
        }
    }

    private static String words(org.commonmark.node.Node block) {
        StringBuilder words = new StringBuilder();
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                // a line broken in the file: Chinese runs on, other scripts need a blank
                boolean afterLatin = !words.isEmpty() && words.charAt(words.length() - 1) < 0x2E80;
                words.append(afterLatin ? " " : "");
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                words.append('\n');
            }
        });
        return words.toString();
    }

}
