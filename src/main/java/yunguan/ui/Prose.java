package yunguan.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Markdown as calm running text: headings, paragraphs, lists within lists, quotations, tables, footnotes, pictures between paragraphs, and
 * words that stand out or lead on. It follows the text it is bound to.
 */
public final class Prose extends VBox {

    /**
     * What a text may hold beside words.
     *
     * @param pictures makes the node of a picture by what the text names and what it says of it; {@code null}: there is none
     * @param leads    whether a link in the text leads anywhere, by what it names
     * @param follow   follows one
     */
    public record Company(Function<Picture, @Nullable Node> pictures, Function<String, Boolean> leads, Consumer<String> follow) {

        /** Words alone. */
        public static final Company NONE = new Company(picture -> null, target -> false, target -> { });
    }

    /** A picture in a text. @param source what the text names @param words what it says of it; may be empty */
    public record Picture(String source, String words) { }

    // kept as a field: the binding holds its listener weakly
    private final ObservableValue<String> markdown;
    private final Company company;

    public Prose(ObservableValue<String> markdown) {
        this(markdown, Company.NONE);
    }

    public Prose(ObservableValue<String> markdown, Company company) {
        this.markdown = markdown;
        this.company = company;
        getStyleClass().add("prose");
        markdown.addListener((text, before, now) -> show(now));
        show(markdown.getValue());
    }

    private void show(String text) {
        getChildren().clear();
        Footnotes notes = Footnotes.of(text);
        Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(notes.text()).accept(new ProseBlocks(this, company));
        notes.shown().forEach(note -> getChildren().add(ProseWords.label(note, "prose-note")));
    }

    /** The text that is shown. */
    public ObservableValue<String> markdown() {
        return markdown;
    }
}
