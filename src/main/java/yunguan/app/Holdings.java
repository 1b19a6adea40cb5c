package yunguan.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.SearchIndex;
import yunguan.pack.Premises;
import yunguan.pack.StoreSweep;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.shell.Trouble;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.store.Leases;
import yunguan.store.ObjectStore;
import yunguan.store.StoreException;
import yunguan.visits.Incidents;

/**
 * The data folder, opened: store, visits and objects. Opening never fails for what a venue can run into
 * (read-only, full, damaged): then it holds what can be had, and {@link #troubles()} says what is missing.
 * Only a folder that another kiosk uses is refused.
 */
public final class Holdings implements AutoCloseable {

    private final DataFolder data;
    private final DataFolder.@Nullable Owner owner;
    private final Database store;
    private final Database visits;
    private final Leases leases = new Leases();
    private final ObjectStore objects;
    private final List<Trouble> troubles;
    private final Incidents incidents;

    private Holdings(DataFolder data, DataFolder.@Nullable Owner owner, Database store, Database visits, List<Trouble> troubles) {
        this.data = data;
        this.owner = owner;
        this.store = store;
        this.visits = visits;
        this.objects = new ObjectStore(store, data.objects(), leases);
        this.troubles = troubles;
        incidents = new Incidents(visits, InstantSource.system());
    }

    /**
     * Opens a data folder and owns it.
     *
     * @throws StoreException {@code IN_USE} when another process owns it
     */
    public static Holdings open(DataFolder data) {
        List<Trouble> troubles = new ArrayList<>();
        DataFolder.@Nullable Owner owner = null;
        try {
            owner = data.own();
        } catch (StoreException failure) {
            if (failure.trouble() == StoreException.Trouble.IN_USE) {
                throw failure;
            }
            troubles.add(Trouble.READ_ONLY);
        }
        Database store = openOrAbsent(data.store(), "store", troubles, opened -> new Catalogue(opened).isEmpty());
        if (owner != null) {
            // what a power cut left half done is as if it had never begun
            new StoreSweep(store, data).clearStaging();
        }
        if (owner != null && store.writable()) {
            SearchIndex.tryToCarryOver(store);
        }
        Database visits = openOrAbsent(data.visits(), "visits", troubles, opened -> { });
        return new Holdings(data, owner, store, visits, troubles.stream().distinct().toList());
    }

    /** @param proof reads what nothing can be shown without: also a damaged file may open */
    private static Database openOrAbsent(Path file, String migrations, List<Trouble> troubles, Consumer<Database> proof) {
        try {
            Database database = proven(Database.open(file, migrations), proof);
            if (!database.writable()) {
                troubles.add(full(file) ? Trouble.FULL : Trouble.READ_ONLY);
            }
            return database;
        } catch (StoreException failure) {
            troubles.add(switch (failure.trouble()) {
                case DAMAGED -> Trouble.DAMAGED;
                case FULL -> Trouble.FULL;
                default -> full(file) ? Trouble.FULL : Trouble.READ_ONLY;
            });
            return Database.absent(migrations);
        }
    }

    private static Database proven(Database opened, Consumer<Database> proof) {
        try {
            proof.accept(opened);
            return opened;
        } catch (StoreException unreadable) {
            opened.close();
            throw unreadable.trouble() == StoreException.Trouble.FULL ? unreadable : new StoreException(StoreException.Trouble.DAMAGED, String.valueOf(unreadable.getMessage()));
        }
    }

    private static boolean full(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && Files.isWritable(folder) && DataFolder.room(folder) < 1 << 20;
    }

    /** Whether this process owns the data folder: not where it can only be read. */
    public boolean owned() {
        return owner != null;
    }

    public DataFolder data() {
        return data;
    }

    public Database store() {
        return store;
    }

    public Database visits() {
        return visits;
    }

    public ObjectStore objects() {
        return objects;
    }

    /** The objects that screens read at this moment. */
    public Leases leases() {
        return leases;
    }

    /** What went wrong lately. */
    public Incidents incidents() {
        return incidents;
    }

    /** The hall that packs come into. @param settings name the venue */
    public Premises premises(Settings settings) {
        return premises(settings, InstantSource.system());
    }

    /** The same by another clock. */
    Premises premises(Settings settings, InstantSource clock) {
        return new Premises(data, store, visits, settings.text(Key.VENUE_ID), clock, leases);
    }

    /** What is wrong, worst first; empty on a good day. */
    public List<Trouble> troubles() {
        return troubles;
    }

    @Override
    public void close() {
        store.close();
        visits.close();
        if (owner != null) {
            owner.close();
        }
    }
}
