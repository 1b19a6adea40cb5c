package yunguan.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What learners of a course fill in.
 *
 * @param papers    of the pack, by their language: they are handed out as they are
 * @param written   by its authors, to be set; without it and without papers one is set from the questions
 * @param questions those for everyone and for grown-ups
 */
public record Worksheet(Card course, Map<String, Item.Medium> papers, LangText written, List<Item.Question> questions) {

    /** The paper that is nearest to a language. */
    public Item.Medium paper(Lang lang) {
        LangText tags = new LangText(papers.keySet().stream().collect(Collectors.toMap(tag -> tag, tag -> tag)));
        return Objects.requireNonNull(papers.get(tags.in(lang)));
    }

    /** Whether there is anything to hand out. */
    public boolean any() {
        return !papers.isEmpty() || !written.isEmpty() || !questions.isEmpty();
    }
}
