package yunguan.ui.paper;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import yunguan.catalogue.Item.Question;
import yunguan.catalogue.LangText;
import yunguan.ui.Texts;

/** What learners fill in: the worksheet of a course as its authors wrote it, or else one set from its questions. */
public final class WorkSheets {

    private static final Color INK = new Color(0x22, 0x22, 0x22);
    private static final Color PALE = new Color(0x5A, 0x50, 0x47);
    private static final double LEFT = 20;
    private static final double WIDE = Sheet.WIDTH - 2 * LEFT;
    private static final double TOP = 26;
    private static final double BOTTOM = Sheet.HEIGHT - 22;
    private static final double INDENT = 9;
    private static final Sheet.Type TITLE = new Sheet.Type(20, true, INK);
    private static final Sheet.Type HEADING = new Sheet.Type(15, true, INK);
    private static final Sheet.Type TEXT = new Sheet.Type(13, false, INK);
    private static final double TITLE_LINE = 11;
    private static final double LINE = 7.5;
    /** Room for an answer that is written: lines so far apart, in millimetres. */
    private static final double WRITTEN = 11;

    private final Texts texts;
    private final String hall;
    private final List<Sheet> sheets = new ArrayList<>();
    private double y;

    private WorkSheets(Texts texts, LangText hall) {
        this.texts = texts;
        this.hall = texts.now(hall);
        turn();
    }

    /** As its authors wrote it. @param markdown their text */
    public static Printed written(Texts texts, LangText hall, LangText markdown) {
        WorkSheets all = new WorkSheets(texts, hall);
        Parser.builder().build().parse(texts.now(markdown)).accept(all.new Blocks());
        return all.printed();
    }

    /** Set from questions. @param title of the course */
    public static Printed asked(Texts texts, LangText hall, LangText title, List<Question> questions) {
        WorkSheets all = new WorkSheets(texts, hall);
        all.words(texts.now("count.sheet.title") + " · " + texts.now(title), TITLE, 0, TITLE_LINE);
        all.words(texts.now("count.sheet.says"), TEXT, 0, LINE);
        for (int i = 0; i < questions.size(); i++) {
            all.question(i + 1, questions.get(i));
        }
        return all.printed();
    }

    private void question(int number, Question question) {
        double high = LINE * (1 + sheet().lines(texts.now(question.text()), WIDE - INDENT, TEXT).size()) + (question.open() ? 2 * WRITTEN : question.answers().size() * LINE);
        if (y + high > BOTTOM) {
            turn(); // a question stays together with its answers
        }
        y += LINE / 2;
        sheet().text(number + ".", LEFT, y, INDENT, TEXT);
        words(texts.now(question.text()), TEXT, INDENT, LINE);
        for (LangText answer : question.answers()) {
            words("□ " + texts.now(answer), TEXT, INDENT, LINE);
        }
        if (question.open()) {
            for (int line = 0; line < 2; line++) {
                y += WRITTEN;
                sheet().line(LEFT + INDENT, y - LINE, LEFT + WIDE, y - LINE, PALE, false);
            }
        }
    }

    private Sheet sheet() {
        return sheets.getLast();
    }

    private void turn() {
        Sheet next = new Sheet(texts.language().getValue());
        next.text(hall, LEFT, 14, WIDE, new Sheet.Type(10, false, PALE));
        sheets.add(next);
        y = TOP;
    }

    /** Words at the height that is reached, on as many lines and sheets as they need. */
    private void words(String said, Sheet.Type type, double indent, double high) {
        for (String line : sheet().lines(said, WIDE - indent, type)) {
            if (y > BOTTOM) {
                turn();
            }
            sheet().text(line, LEFT + indent, y, WIDE - indent, type);
            y += high;
        }
    }

    private Printed printed() {
        for (int i = 0; i < sheets.size(); i++) {
            sheets.get(i).textRight(texts.now("count.sheet.page", i + 1, sheets.size()), Sheet.WIDTH - LEFT, Sheet.HEIGHT - 10, new Sheet.Type(9, false, PALE));
        }
        return new Printed(sheets);
    }

    private final class Blocks extends AbstractVisitor {

        private String mark = "";
        private double indent;
        private int number;

        @Override
        public void visit(Heading heading) {
            y += heading.getLevel() == 1 ? 0 : LINE / 2;
            words(plain(heading), heading.getLevel() == 1 ? TITLE : HEADING, 0, TITLE_LINE);
        }

        @Override
        public void visit(Paragraph paragraph) {
            y += LINE / 3;
            if (!mark.isEmpty()) {
                sheet().text(mark, LEFT, y, INDENT, TEXT);
                mark = "";
            }
            words(plain(paragraph), TEXT, indent, LINE);
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
            y += LINE / 3;
            mark = number > 0 ? number++ + "." : "·";
            indent = INDENT;
            visitChildren(item);
            indent = 0;
        }
    }

    private static String plain(Node block) {
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
                words.append('\n'); // on a worksheet a line is a line: it may be one to write on
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                words.append('\n');
            }
        });
        return words.toString();
    }
}
