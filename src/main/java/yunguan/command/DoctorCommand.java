package yunguan.command;

import java.nio.file.Files;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import yunguan.app.Place;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Lang;
import yunguan.pack.InstalledPacks;
import yunguan.pack.Premises;
import yunguan.settings.Complaint;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.store.Database;
import yunguan.store.StoreException;
import yunguan.visits.StaffLog;
import yunguan.visits.StaffPin;

/** Says how the kiosk is: where its data are, what is installed, which settings were not followed. */
@Command(name = "doctor", description = "Check the kiosk: data folder, packs, settings.")
final class DoctorCommand implements Callable<Integer> {

    private final Kiosk kiosk;

    DoctorCommand(Kiosk kiosk) {
        this.kiosk = kiosk;
    }

    @Override
    public Integer call() {
        Place place = kiosk.place();
        Settings settings = place.settings();
        System.out.println("Java       " + Runtime.version());
        System.out.println("Program    " + place.home());
        System.out.println("Data       " + place.data().root());
        boolean well = store(place);
        pin(place);
        List<Complaint> complaints = settings.complaints();
        if (complaints.isEmpty()) {
            System.out.println("Settings   " + place.settingsFile() + ": every line understood");
        } else {
            System.out.println("Settings   " + place.settingsFile() + ": " + complaints.size() + " line(s) not followed");
            complaints.forEach(complaint -> System.out.println("  " + complaint.inWords()));
        }
        return well && complaints.isEmpty() ? 0 : 1;
    }

    /** Notices, not faults: what has expired is still shown. */
    private static void expiry(Place place, Database store) {
        try (Database visits = Files.exists(place.data().visits()) ? Database.openForReading(place.data().visits()) : Database.absent("visits")) {
            Premises premises = new Premises(place.data(), store, visits, place.settings().text(Key.VENUE_ID), InstantSource.system());
            new InstalledPacks(premises).all().stream().filter(InstalledPacks.Pack::expired)
                    .forEach(pack -> System.out.println("Pack       " + pack.id() + " expired on " + pack.expires() + "; visitors still see it. Ask its makers for a newer version."));
            if (premises.clockDoubted()) {
                System.out.println("Clock      doubted: it is earlier than the newest date this kiosk has seen. Set it right; until then no pack expires.");
            }
        }
    }

    /** No fault either: a hall may do without its desk. */
    private static void pin(Place place) {
        try (Database visits = Files.exists(place.data().visits()) ? Database.openForReading(place.data().visits()) : Database.absent("visits")) {
            boolean set = new StaffPin(visits, new StaffLog(visits, InstantSource.system()), System::nanoTime).isSet();
            System.out.println("Staff PIN  " + (set ? "set" : "not set; ./kiosk staff pin sets one, and the kiosk asks for one when it starts"));
        } catch (StoreException failure) {
            System.out.println("Staff PIN  " + Log.plain(failure));
        }
    }

    private static boolean store(Place place) {
        if (!Files.exists(place.data().store())) {
            System.out.println("Packs      none yet; ./kiosk installs the bundled one on its first start");
            return true;
        }
        try (Database store = Database.openForReading(place.data().store())) {
            List<Catalogue.Pack> packs = new Catalogue(store).packs();
            packs.forEach(pack -> System.out.println("Pack       " + pack.id() + " " + pack.version() + "  " + pack.title().in(Lang.HANS)));
            expiry(place, store);
            if (packs.isEmpty()) {
                System.out.println("Packs      none installed");
            }
            if (!Files.isWritable(place.data().root())) {
                System.out.println("Data       cannot be written: votes and new packs cannot be kept");
                return false;
            }
            return true;
        } catch (StoreException failure) {
            System.out.println("Store      " + Log.plain(failure));
            return false;
        }
    }
}
