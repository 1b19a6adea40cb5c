package yunguan.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** The blocks of a text, each as a node below the other. */
final class ProseBlocks extends AbstractVisitor {

    private static final String TEXT = "prose-text";

    private final VBox into;
    private final Prose.Company company;
    private String prefix = "";
    private String style = TEXT;
    private int depth;

    ProseBlocks(VBox into, Prose.Company company) {
        this.into = into;
        this.company = company;
    }

    private void add(Node node) {
        into.getChildren().add(node);
    }

    @Override
    public void visit(Heading heading) {
        ProseWords.of(heading, "", company, "prose-heading").ifPresent(this::add);
    }

    @Override
    public void visit(Paragraph paragraph) {
        ProseWords.of(paragraph, prefix, company, style).ifPresent(words -> {
            if (depth > 1) {
                words.getStyleClass().add("prose-item-deep");
            }
            add(words);
        });
        prefix = "";
        paragraph.accept(new AbstractVisitor() {
            @Override
            public void visit(Image image) {
                picture(image);
            }
        });
    }

    private void picture(Image image) {
        String said = ProseWords.plain(image);
        Node picture = company.pictures().apply(new Prose.Picture(image.getDestination(), said));
        if (picture != null) {
            VBox framed = new VBox(picture);
            framed.getStyleClass().add("prose-picture");
            if (!said.isBlank()) {
                framed.getChildren().add(ProseWords.label(said, "prose-caption"));
            }
            add(framed);
        } else if (!said.isBlank()) {
            add(ProseWords.label(said, "prose-caption")); // what it would have shown can still be read
        }
    }

    @Override
    public void visit(BlockQuote quote) {
        String before = style;
        style = "prose-quote";
        visitChildren(quote);
        style = before;
    }

    @Override
    public void visit(BulletList list) {
        list(list, 0);
    }

    @Override
    public void visit(OrderedList list) {
        list(list, list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber());
    }

    /** @param first its first number; 0: it is not numbered */
    private void list(ListBlock list, int first) {
        String before = style;
        depth++;
        int number = first;
        for (org.commonmark.node.Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            style = before.equals("prose-quote") ? before : "prose-item";
            prefix = number > 0 ? number++ + ". " : "· ";
            if (item instanceof ListItem) {
                visitChildren(item);
            }
            prefix = "";
        }
        depth--;
        style = before;
    }

    @Override
    public void visit(FencedCodeBlock block) {
        add(ProseWords.label(block.getLiteral().stripTrailing(), TEXT));
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        add(ProseWords.label(block.getLiteral().stripTrailing(), TEXT));
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof TableBlock table) {
            add(table(table));
        } else {
            visitChildren(block);
        }
    }

    /** Cells that share the width; the head stands out. */
    private static GridPane table(TableBlock table) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("prose-table");
        List<List<TableCell>> rows = new ArrayList<>();
        boolean head = false;
        for (org.commonmark.node.Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            head |= part instanceof TableHead;
            for (org.commonmark.node.Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                if (row instanceof TableRow) {
                    List<TableCell> cells = new ArrayList<>();
                    for (org.commonmark.node.Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                        cells.add((TableCell) cell);
                    }
                    rows.add(cells);
                }
            }
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        for (int column = 0; column < columns; column++) {
            int at = column;
            // a column of long sentences gets more of the width than one of numbers
            int longest = rows.stream().filter(cells -> at < cells.size()).mapToInt(cells -> Math.min(40, ProseWords.plain(cells.get(at)).length())).max().orElse(1);
            ColumnConstraints width = new ColumnConstraints();
            width.setHgrow(Priority.ALWAYS);
            width.setPercentWidth(Math.max(4, longest));
            grid.getColumnConstraints().add(width);
        }
        double all = grid.getColumnConstraints().stream().mapToDouble(ColumnConstraints::getPercentWidth).sum();
        grid.getColumnConstraints().forEach(width -> width.setPercentWidth(width.getPercentWidth() * 100 / all));
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Label cell = ProseWords.label(ProseWords.plain(rows.get(row).get(column)), "prose-cell");
                if (row == 0 && head) {
                    cell.getStyleClass().add("prose-cell-head");
                }
                cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
                grid.add(cell, column, row);
            }
        }
        return grid;
    }
}
