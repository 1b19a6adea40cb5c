package yunguan.room.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.task.Background;

/** One entry of the archive, what is read beside it, and which of its scanned pages is open. */
final class EntryModel {

    private final Background background;
    private final ArchiveShelf shelf;
    private final ReadOnlyObjectWrapper<ArchiveShelf.@Nullable Entry> entry = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<ArchiveShelf.@Nullable Beside> beside = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> trouble = new ReadOnlyObjectWrapper<>();
    /** From 1 on; 0: the text is read, and no page. */
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();

    EntryModel(Background background, ArchiveShelf shelf, String id) {
        this.background = background;
        this.shelf = shelf;
        background.run(() -> shelf.entry(id), this::read, failure -> trouble.set("trouble.work"));
    }

    private void read(Optional<ArchiveShelf.Entry> found) {
        found.ifPresent(entry::set);
        trouble.set(found.isPresent() ? null : "trouble.missing");
    }

    /** The entry, {@code null} until it is read. */
    ReadOnlyObjectProperty<ArchiveShelf.@Nullable Entry> entry() {
        return entry.getReadOnlyProperty();
    }

    /** A person or a place that is read beside the text, or {@code null}. */
    ReadOnlyObjectProperty<ArchiveShelf.@Nullable Beside> beside() {
        return beside.getReadOnlyProperty();
    }

    /** The stem of the words that say what is wrong, or {@code null}. */
    ReadOnlyObjectProperty<@Nullable String> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /** The scanned page that is open, from 1 on; 0: none. */
    ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    /** Whether something can be read beside the text, by its id. */
    boolean leads(String id) {
        ArchiveShelf.Entry open = entry.get();
        return open != null && all(open).stream().anyMatch(card -> card.id().equals(id));
    }

    private static List<Card> all(ArchiveShelf.Entry open) {
        List<Card> all = new ArrayList<>(open.named());
        all.addAll(open.linked());
        return all;
    }

    // ---- commands

    /** Reads something beside the text; the text stays where it is. */
    void read(String id) {
        all(Objects.requireNonNull(entry.get())).stream().filter(card -> card.id().equals(id)).findFirst()
                .ifPresent(card -> background.run(() -> shelf.beside(card), beside::set, failure -> beside.set(null)));
    }

    /** Back to the text alone. */
    void close() {
        beside.set(null);
    }

    /** Opens a scanned page. */
    void open(int number) {
        ArchiveShelf.Entry open = entry.get();
        if (open != null && number >= 1 && number <= open.pages().size()) {
            page.set(number);
        }
    }

    /** Back from the pages to the text. */
    void closePages() {
        page.set(0);
    }
}
