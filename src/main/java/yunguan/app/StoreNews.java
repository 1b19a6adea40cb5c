package yunguan.app;

import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Catalogue;
import yunguan.store.Database;
import yunguan.store.StoreException;
import yunguan.task.Background;

/**
 * Notices, on the JavaFX thread, that visitors can see something else: a pack came, went or changed its version, an item was hidden
 * or shown. It asks the store itself every few seconds, so that nobody who changes anything can forget to say so.
 */
final class StoreNews implements AutoCloseable {

    /** How often it looks. A minute is promised for what is withdrawn. */
    private static final Duration OFTEN = Duration.ofSeconds(3);

    private final Catalogue catalogue;
    private final Background background;
    private final Consumer<News> told;
    private final Consumer<Exception> failed;
    private final ReadOnlyLongWrapper count = new ReadOnlyLongWrapper();
    private final Background.@Nullable Repeat watch;
    private Catalogue.@Nullable Showing known;

    /**
     * What has changed.
     *
     * @param empty     whether nothing is installed now
     * @param withdrawn ids of items that staff have withdrawn since
     */
    record News(boolean empty, Set<String> withdrawn) { }

    /** @param told hears of every change but the first look @param failed hears, off the JavaFX thread, that the store did not answer */
    StoreNews(Database store, Background background, Consumer<News> told, Consumer<Exception> failed) {
        this.catalogue = new Catalogue(store);
        this.background = background;
        this.told = told;
        this.failed = failed;
        // a store that is open for reading alone does not change, and may be older than what is asked of it here
        watch = store.writable() ? background.every(OFTEN, this::look) : null;
        if (watch != null) {
            look();
        }
    }

    /** How often something has changed. */
    ReadOnlyLongProperty count() {
        return count.getReadOnlyProperty();
    }

    /** Looks now. */
    void look() {
        background.latest("store news", this::ask, asked -> asked.ifPresent(this::seen));
    }

    /** No visitor needs to hear that it did not work this time. */
    private Optional<Catalogue.Showing> ask() {
        try {
            return Optional.of(catalogue.showing());
        } catch (StoreException failure) {
            System.getLogger(StoreNews.class.getName()).log(System.Logger.Level.WARNING, "could not ask for news", failure);
            failed.accept(failure);
            return Optional.empty();
        }
    }

    private void seen(Catalogue.Showing now) {
        Catalogue.Showing before = known;
        known = now;
        if (before != null && !before.equals(now)) {
            Set<String> withdrawn = new HashSet<>(now.withdrawn());
            withdrawn.removeAll(before.withdrawn());
            count.set(count.get() + 1);
            told.accept(new News(now.packs().isEmpty(), withdrawn));
        }
    }

    @Override
    public void close() {
        if (watch != null) {
            watch.close();
        }
    }
}
