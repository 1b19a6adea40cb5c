package yunguan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** The words of one block of a text: a label where they are plain, a flow where some of them stand out or lead on. */
final class ProseWords extends AbstractVisitor {

    /** Words of one look. @param target what they lead to; empty: nowhere */
    private record Run(String words, boolean strong, boolean stressed, String target) { }

    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private final Prose.Company company;
    private boolean strong;
    private boolean stressed;
    private String target = "";

    private ProseWords(Prose.Company company) {
        this.company = company;
    }

    /** @param prefix what stands before it: the mark of a list */
    static Optional<Region> of(Node block, String prefix, Prose.Company company, String style) {
        ProseWords words = new ProseWords(company);
        words.words.append(prefix);
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(words);
        }
        words.end();
        String all = String.join("", words.runs.stream().map(Run::words).toList());
        if (all.substring(Math.min(all.length(), prefix.length())).isBlank()) {
            return Optional.empty();
        }
        boolean plain = words.runs.stream().noneMatch(run -> run.strong || run.stressed || !run.target.isEmpty());
        return Optional.of(plain ? label(all, style) : words.flow(all, style));
    }

    static Label label(String words, String style) {
        Label label = new Label(Typesetting.set(words));
        label.setAccessibleText(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /** The words alone, without pictures. */
    static String plain(Node block) {
        ProseWords words = new ProseWords(Prose.Company.NONE);
        for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
            child.accept(words);
        }
        words.end();
        return String.join("", words.runs.stream().map(Run::words).toList());
    }

    private TextFlow flow(String all, String style) {
        TextFlow flow = new TextFlow();
        flow.setAccessibleText(all);
        flow.getStyleClass().addAll(style, "prose-flow");
        for (Run run : runs) {
            javafx.scene.text.Text text = new javafx.scene.text.Text(Typesetting.set(run.words));
            text.getStyleClass().add("prose-run");
            if (run.strong) {
                text.getStyleClass().add("prose-strong");
            }
            if (run.stressed) {
                text.getStyleClass().add("prose-stressed"); // Chinese has no italics: it is set in the hall's colour
            }
            if (!run.target.isEmpty()) {
                text.getStyleClass().add("prose-link");
                // the row beside the text leads there too, and is as large as a finger
                Placed.by(text, "row-" + run.target);
                Hand.taps(text, (x, y) -> company.follow().accept(run.target));
            }
            flow.getChildren().add(text);
        }
        return flow;
    }

    private void end() {
        if (!words.isEmpty()) {
            runs.add(new Run(words.toString(), strong, stressed, target));
            words.setLength(0);
        }
    }

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
        char last = !words.isEmpty() ? words.charAt(words.length() - 1) : runs.isEmpty() ? '\u4E00' : runs.getLast().words.charAt(runs.getLast().words.length() - 1);
        words.append(last < 0x2E80 ? " " : "");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append('\n');
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        end();
        strong = true;
        visitChildren(emphasis);
        end();
        strong = false;
    }

    @Override
    public void visit(Emphasis emphasis) {
        end();
        stressed = true;
        visitChildren(emphasis);
        end();
        stressed = false;
    }

    @Override
    public void visit(Link link) {
        if (!company.leads().apply(link.getDestination())) {
            visitChildren(link);
            return;
        }
        end();
        target = link.getDestination();
        visitChildren(link);
        end();
        target = "";
    }

    @Override
    public void visit(Image image) {
        // it stands below its paragraph
    }
}
