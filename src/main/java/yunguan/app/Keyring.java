package yunguan.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import yunguan.pack.PackInstaller;
import yunguan.pack.Premises;
import yunguan.room.staff.Rehearsal;
import yunguan.room.staff.desk.HallKeys;
import yunguan.settings.Key;
import yunguan.settings.Settings;
import yunguan.shell.Route;
import yunguan.task.Background;
import yunguan.ui.Languages;
import yunguan.visits.Deed;
import yunguan.visits.Incidents;
import yunguan.visits.StaffLog;

/** The keys of this hall, for its desk. */
final class Keyring implements HallKeys {

    private final Place place;
    private final Languages languages;
    private final Holdings holdings;
    private final Premises premises;
    private final PackInstaller installer;
    private final Wiring hall;
    private final Background background;
    private final Consumer<Ending> ends;
    private Settings settings;

    /** @param ends closes the kiosk, on the JavaFX thread */
    Keyring(Place place, Languages languages, Holdings holdings, Premises premises, PackInstaller installer, Wiring hall, Background background, Consumer<Ending> ends) {
        this.place = place;
        this.languages = languages;
        this.holdings = holdings;
        this.premises = premises;
        this.installer = installer;
        this.hall = hall;
        this.background = background;
        this.ends = ends;
        settings = place.settings();
    }

    @Override
    public Premises premises() {
        return premises;
    }

    @Override
    public PackInstaller installer() {
        return installer;
    }

    @Override
    public Incidents incidents() {
        return holdings.incidents();
    }

    @Override
    public boolean owned() {
        return holdings.owned();
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public Path settingsFile() {
        return place.settingsFile();
    }

    @Override
    public Languages languages() {
        return languages;
    }

    @Override
    public void settingsWritten() {
        background.run(() -> Settings.read(place.settingsFile()).at(settings.home()), read -> {
            settings = read;
            hall.settled(read);
        });
    }

    @Override
    public void look() {
        hall.look();
    }

    @Override
    public Rehearsal rehearsal() {
        return new RehearsalHall(hall, holdings, background);
    }

    @Override
    public void lead(Route route) {
        hall.lead(route);
    }

    @Override
    public boolean atWork() {
        return hall.atWork();
    }

    @Override
    public void end(Ending ending, Runnable notDone) {
        String command = settings.text(Key.POWER_OFF);
        background.run(() -> {
            boolean done = ending != Ending.SWITCH_OFF || PowerSwitch.off(command);
            new StaffLog(premises.visits(), premises.clock()).write(Deed.valueOf(ending.name()), "", 0, done ? Deed.Result.DONE : Deed.Result.FAILED);
            return done;
        }, done -> {
            if (done) {
                ends.accept(ending);
            } else {
                notDone.run();
            }
        });
    }
}
