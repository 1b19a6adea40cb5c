package yunguan.part.book;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How a book lies open: the cover, then its pages, one or two at a time, then what there is to see after it. */
public final class Spreads {

    private final int pages;
    private final int together;
    private final ReadOnlyIntegerWrapper at = new ReadOnlyIntegerWrapper(0);

    /** @param pages how many there are, without the cover @param together how many are seen at once: 1 or 2 */
    public Spreads(int pages, int together) {
        this.pages = pages;
        this.together = together;
    }

    /** The same book with so many pages at once, open at the page that was open. */
    Spreads with(int newTogether) {
        Spreads other = new Spreads(pages, newTogether);
        if (onEnd()) {
            other.turnTo(other.count() - 1);
        } else {
            other.open(onCover() ? -1 : pages(at.get()).getFirst());
        }
        return other;
    }

    /** Opens a page, counted from 0; the cover where it is less. */
    void open(int page) {
        turnTo(page < 0 ? 0 : 1 + page / together);
    }

    /** Which spread lies open; 0 is the cover. */
    public ReadOnlyIntegerProperty at() {
        return at.getReadOnlyProperty();
    }

    /** How many spreads there are, with the cover and the end; a book without pages is its cover. */
    public int count() {
        return pages == 0 ? 1 : 2 + Math.ceilDiv(pages, together);
    }

    /** The pages of a spread, counted from 0; none for the cover and the end. */
    public List<Integer> pages(int spread) {
        int first = (spread - 1) * together;
        return spread <= 0 || first >= pages ? List.of() : IntStream.range(first, Math.min(pages, first + together)).boxed().toList();
    }

    public boolean onCover() {
        return at.get() == 0;
    }

    /** Whether the last page has been turned. */
    public boolean onEnd() {
        return pages > 0 && at.get() == count() - 1;
    }

    /** Whether nothing comes after what lies open. */
    public boolean last() {
        return at.get() == count() - 1;
    }

    public void next() {
        turnTo(at.get() + 1);
    }

    public void previous() {
        turnTo(at.get() - 1);
    }

    /** Back to the cover. */
    public void fromTheStart() {
        turnTo(0);
    }

    private void turnTo(int spread) {
        at.set(Math.clamp(spread, 0, count() - 1));
    }
}
