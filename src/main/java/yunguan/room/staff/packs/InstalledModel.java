package yunguan.room.staff.packs;

import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.pack.Change;
import yunguan.pack.HiddenItems;
import yunguan.pack.InstalledPacks;
import yunguan.pack.PackException;
import yunguan.pack.Progress;
import yunguan.pack.Publishers;
import yunguan.pack.inbox.Errand;
import yunguan.room.staff.desk.HallKeys;
import yunguan.task.Background;

/** What is installed and from whom, whom this hall trusts, and what is hidden because it is damaged. */
final class InstalledModel {

    private final Background reading;
    private final HallKeys hall;
    private final ReadOnlyObjectWrapper<@Nullable Stock> stock = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Publishers.Trusted>> publishers = new ReadOnlyObjectWrapper<>(List.of());

    InstalledModel(Background reading, HallKeys hall) {
        this.reading = reading;
        this.hall = hall;
    }

    /** @param damaged titles of what visitors do not see for a damaged file @param unreadable the store does not answer */
    record Stock(List<InstalledPacks.Pack> packs, List<LangText> damaged, boolean unreadable) { }

    /** One pack from near. @param back what going back to the version before would change @param free bytes that removing it makes free */
    record Near(SequencedMap<Kind, List<LangText>> titles, List<Change> back, long free) { }

    /** {@code null} as long as it was not read. */
    ReadOnlyObjectProperty<@Nullable Stock> stock() {
        return stock.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<Publishers.Trusted>> publishers() {
        return publishers.getReadOnlyProperty();
    }

    void read() {
        reading.run(() -> new Stock(new InstalledPacks(hall.premises()).all(), new HiddenItems(hall.premises()).all().stream()
                .filter(HiddenItems.Hidden::damaged).map(HiddenItems.Hidden::title).toList(), false), stock::set, failure -> stock.set(new Stock(List.of(), List.of(), true)));
    }

    void look(InstalledPacks.Pack pack, Consumer<Near> then, Runnable unreadable) {
        InstalledPacks packs = new InstalledPacks(hall.premises());
        reading.run(() -> new Near(packs.titles(pack.id()), packs.goingBack(pack), packs.removing(pack.id())), then, failure -> unreadable.run());
    }

    void readPublishers() {
        reading.run(() -> new Publishers(hall.premises().visits(), hall.premises().clock()).all(), publishers::set, failure -> publishers.set(List.of()));
    }

    /** Trusts a publisher no more, after the PIN. What is installed stays. */
    void forget(Publishers.Trusted publisher, Consumer<PackException> refused) {
        reading.run(() -> new Errand.Forget(publisher.key().fingerprint()).perform(hall.installer(), hall.premises(), Progress.SILENT),
                forgotten -> readPublishers(), failure -> refused.accept(failure instanceof PackException why ? why
                        : new PackException(yunguan.pack.Refusal.STORE_FAILED, "", "")));
    }
}
