package yunguan.part.book;

import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import yunguan.catalogue.Item;
import yunguan.shell.Surroundings;
import yunguan.ui.Typesetting;

/** How much room the words of a book take: the longest of all its pages decide, so that the pictures stand still when a page is turned. */
final class PageRuler {

    /** Size of the words in em; as in the style sheet. */
    private static final double WORDS = 1.15;
    private static final double WORDS_UPRIGHT = 1.35;
    /** Space between lines of words, in em; as in the style sheet. */
    private static final double LINE_SPACING = 0.3;

    private PageRuler() {
    }

    /** The size of the words, in pixels. */
    static double letters(Surroundings around) {
        return around.em() * (around.scale().portrait() ? WORDS_UPRIGHT : WORDS);
    }

    /** The height of the words, in pixels. @param width of one page, in pixels @param height of the book, in pixels */
    static double words(Surroundings around, List<Item.Page> pages, double width, double height) {
        Text ruler = new Text();
        double em = around.em();
        double words = letters(around);
        ruler.setFont(Font.font("Noto Sans CJK SC", words));
        ruler.setLineSpacing(words * LINE_SPACING);
        ruler.setWrappingWidth(Math.max(50, Leaf.wordsWidth(width, height, words) - 4 * em));
        double most = 0;
        for (Item.Page page : pages) {
            ruler.setText(Typesetting.set(around.texts().now(page.text())));
            most = Math.max(most, ruler.getLayoutBounds().getHeight());
        }
        return most + 1.2 * em;
    }
}
