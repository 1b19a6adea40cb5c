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
import yunguan.shell.touch.TouchSurvey;
import yunguan.store.Database;
import yunguan.store.StoreException;

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
        touch(settings);
        List<Complaint> complaints = settings.complaints();
        if (complaints.isEmpty()) {
            System.out.println("Settings   " + place.settingsFile() + ": every line understood");
        } else {
            System.out.println("Settings   " + place.settingsFile() + ": " + complaints.size() + " line(s) not followed");
            complaints.forEach(complaint -> System.out.println("  " + complaint.inWords()));
        }
        return well && complaints.isEmpty() ? 0 : 1;
    }

    /** A notice, not a fault: without it one finger still works, as a mouse. */
    private static void touch(Settings settings) {
        List<TouchSurvey.Found> screens = TouchSurvey.ofThisMachine();
        if (screens.isEmpty()) {
            System.out.println("Touch      no touchscreen that tells fingers apart; a mouse, or one finger as a mouse, works");
        }
        for (TouchSurvey.Found screen : screens) {
            System.out.println("Touch      " + screen.name() + " (" + screen.device() + "): " + switch (screen.standing()) {
                case READY -> settings.yes(Key.TOUCH_DIRECT) ? "the kiosk takes it, with all its fingers" : "left to the system, as touch.direct says; one finger works as a mouse";
                case IN_USE -> "taken by a program, which may be the kiosk that runs";
                case NO_PERMISSION -> "this user may not read it, so one finger works as a mouse. Add the user to the group \"input\" and log in anew.";
            });
        }
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
