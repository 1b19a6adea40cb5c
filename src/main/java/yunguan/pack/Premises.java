package yunguan.pack;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.store.Leases;
import yunguan.store.ObjectStore;
import yunguan.visits.StaffLog;

/**
 * The hall that packs come into.
 *
 * @param venue  what {@code kiosk.properties} calls it in {@code venue.id}; may be empty
 * @param leases what a screen of this process reads at this moment
 */
public record Premises(DataFolder data, Database store, Database visits, String venue, InstantSource clock, Leases leases) {

    /** Premises with no screen. */
    public Premises(DataFolder data, Database store, Database visits, String venue, InstantSource clock) {
        this(data, store, visits, venue, clock, new Leases());
    }

    public ObjectStore objects() {
        return new ObjectStore(store, data.objects());
    }

    Publishers publishers() {
        return new Publishers(visits, clock);
    }

    StaffLog log() {
        return new StaffLog(visits, clock);
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
    }

    /** The newest date that this kiosk has seen: of a pack that is installed, or of a line in the log. */
    private Optional<LocalDate> newestSeen() {
        Optional<LocalDate> bagged = store.one("SELECT max(date) AS date FROM pack", row -> row.textOrEmpty("date"))
                .filter(PackProperties::day).map(LocalDate::parse);
        Optional<LocalDate> logged = log().latest().map(at -> LocalDate.ofInstant(at, ZoneId.systemDefault()));
        return bagged.isPresent() && logged.isPresent() && logged.get().isAfter(bagged.get()) || bagged.isEmpty() ? logged : bagged;
    }

    /** Whether the clock is earlier than what has certainly happened: cheap machines lose it. */
    public boolean clockDoubted() {
        return newestSeen().filter(day()::isBefore).isPresent();
    }

    /** Today, or {@code null} where the clock is doubted. */
    @Nullable LocalDate today() {
        return clockDoubted() ? null : day();
    }
}
