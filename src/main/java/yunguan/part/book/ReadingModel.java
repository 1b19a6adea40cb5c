package yunguan.part.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Item;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

/**
 * A picture book that is read aloud: which page is read, and when it is time to turn. A page has a sound of its own, or a stretch of the
 * sound of the whole book. Pages that have none are looked at for a while on the way to the next that has one. Nothing turns while nobody
 * reads.
 */
final class ReadingModel {

    /**
     * What is heard of a page.
     *
     * @param page  index
     * @param from  seconds into the medium
     * @param until seconds; NaN: to its end
     */
    record Stretch(int page, Item.Medium medium, double from, double until) { }

    /** For so many seconds, at the least, a picture is looked at of which nothing is heard. */
    static final int LOOK = 10;

    private final List<Item.Page> pages;
    private final Item.@Nullable Medium whole;
    private final LangText languages;
    private final ReadOnlyBooleanWrapper on = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<@Nullable Stretch> now = new ReadOnlyObjectWrapper<>();
    private final BooleanBinding looks = on.and(now.isNull());
    private List<Integer> open = List.of();
    private int looked;
    private Lang lang = Lang.HANS;

    /** @param whole the sound of the whole book, or {@code null} */
    ReadingModel(List<Item.Page> pages, Item.@Nullable Medium whole) {
        this.pages = List.copyOf(pages);
        this.whole = whole != null && pages.stream().anyMatch(page -> page.start() >= 0) ? whole : null;
        Map<String, String> tags = new HashMap<>();
        pages.forEach(page -> page.sounds().keySet().forEach(tag -> tags.put(tag, tag)));
        // a text that is its own language tag: so "nearest" means here just what it means for every other text
        languages = new LangText(tags);
    }

    /** Whether any page can be heard. */
    boolean offered() {
        return whole != null || !languages.isEmpty();
    }

    /** The languages in which pages have sounds of their own, as a text of which each is its own tag. */
    LangText languages() {
        return languages;
    }

    /** Whether it is being read. */
    ReadOnlyBooleanProperty on() {
        return on.getReadOnlyProperty();
    }

    /** What is heard now; {@code null} where nothing is, or where the open pages have no sound. */
    ReadOnlyObjectProperty<@Nullable Stretch> now() {
        return now.getReadOnlyProperty();
    }

    /** Whether it is being read, and the open pages have no sound: each second of that must be {@link #second told}. */
    BooleanBinding looks() {
        return looks;
    }

    /** Begins with the first of the open pages. */
    void begin() {
        on.set(true);
        read();
    }

    private void read() {
        looked = 0;
        if (more()) {
            now.set(after(-1));
        } else {
            stop();
        }
    }

    /** Whether anything is to be heard of the open pages, or of those after them. */
    boolean more() {
        return IntStream.range(open.isEmpty() ? 0 : open.getFirst(), pages.size()).anyMatch(page -> stretch(page).isPresent());
    }

    void stop() {
        on.set(false);
        now.set(null);
    }

    /** Other pages lie open; none of them on the cover and at the end, where a book is closed and nobody reads. */
    void opens(List<Integer> indexes) {
        open = List.copyOf(indexes);
        if (open.isEmpty()) {
            stop();
        } else if (on.get() && (now.get() == null || !open.contains(now.get().page()))) {
            read();
        }
    }

    /** The reader reads another language. */
    void speaks(Lang reader) {
        lang = reader;
        Stretch heard = now.get();
        if (on.get() && heard != null) {
            now.set(stretch(heard.page()).orElse(null));
        }
    }

    /** What was heard is over. @return whether it is time to turn the page */
    boolean ended() {
        Stretch heard = now.get();
        if (!on.get() || heard == null) {
            return false;
        }
        Stretch next = after(heard.page());
        if (next != null) {
            now.set(next);
            return false;
        }
        return true;
    }

    /** A second has passed on pages that have no sound. @param words how many it takes to read theirs @return whether it is time to turn the page */
    boolean second(long words) {
        if (!looks.get() || ++looked < Math.max(LOOK, words)) {
            return false;
        }
        looked = 0; // seconds that were held up come together: the next page has its own
        return true;
    }

    private @Nullable Stretch after(int page) {
        return open.stream().filter(one -> one > page).map(this::stretch).flatMap(Optional::stream).findFirst().orElse(null);
    }

    private Optional<Stretch> stretch(int page) {
        Item.Page one = pages.get(page);
        if (!one.sounds().isEmpty()) {
            Item.Medium own = one.sounds().get(languages.in(lang));
            return Optional.of(new Stretch(page, own != null ? own : one.sounds().values().iterator().next(), 0, Double.NaN));
        }
        if (whole == null || !(one.start() >= 0)) {
            return Optional.empty();
        }
        double until = pages.subList(page + 1, pages.size()).stream().mapToDouble(Item.Page::start).filter(start -> start > one.start()).findFirst().orElse(Double.NaN);
        return Optional.of(new Stretch(page, whole, one.start(), until));
    }
}
