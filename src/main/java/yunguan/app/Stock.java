package yunguan.app;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Catalogue;
import yunguan.room.contest.Booth;
import yunguan.settings.Settings;
import yunguan.shell.Route;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.task.Background;
import yunguan.ui.SceneClock;
import yunguan.visits.Counters;
import yunguan.visits.ballots.BallotBox;
import yunguan.visits.ballots.HallClock;
import yunguan.visits.ballots.Rhythm;
import yunguan.visits.classes.ClassBook;
import yunguan.visits.classes.OwnProgrammes;
import yunguan.visits.slips.SlipGate;
import yunguan.visits.slips.SlipKey;

/**
 * What a hall shows, where its votes go, who hears of what goes wrong, and who knows whether the clock can be right.
 *
 * @param soundless a folder for films without their sound, or {@code null}
 * @param opened    is told of every route that is opened, to count it
 * @param classes   where the hours of groups are written down; {@code null}: nowhere
 * @param own       the programmes that were put together in this hall
 */
record Stock(Database store, ObjectStore objects, Booth booth, Reporter reporter, BooleanSupplier clockDoubted, @Nullable Path soundless,
             Consumer<Route> opened, @Nullable ClassBook classes, OwnProgrammes own) {

    /** The visitors' own. @param scene on which the clock stands */
    static Stock of(Holdings holdings, Settings settings, Background background, Scene scene) {
        BallotBox ballots = new BallotBox(holdings.visits(), holdings.incidents()::note).watched(new Rhythm(System::nanoTime));
        return of(holdings, holdings.store(), holdings.objects(), ballots, background, () -> holdings.premises(settings, SceneClock.wall(scene)).clockDoubted(),
                counted(new Counters(holdings.visits()), background), new ClassBook(holdings.visits()));
    }

    /** One that shows a pack to staff before visitors see it: nothing of what is done there is counted. @param store as it would be then */
    static Stock preview(Holdings holdings, Database store, Background background, BooleanSupplier clockDoubted) {
        return of(holdings, store, new ObjectStore(store, holdings.data().objects(), holdings.leases()), BallotBox.rehearsing(holdings.visits()), background, clockDoubted,
                route -> { }, null);
    }

    private static Stock of(Holdings holdings, Database store, ObjectStore objects, BallotBox ballots, Background background, BooleanSupplier clockDoubted,
                            Consumer<Route> opened, @Nullable ClassBook classes) {
        Booth booth = new Booth(ballots, new HallClock(store, holdings.visits(), InstantSource.system()),
                new SlipGate(new SlipKey(holdings.visits()), ballots, System::nanoTime));
        return new Stock(store, objects, booth, new Reporter(holdings.incidents(), new Catalogue(store), objects, background), clockDoubted,
                holdings.data().cache().resolve("soundless"), opened, classes, new OwnProgrammes(holdings.visits()));
    }

    private static Consumer<Route> counted(Counters counters, Background background) {
        return route -> background.run(() -> {
            counters.count("opened/" + route.getClass().getSimpleName());
            return 0;
        }, counted -> { });
    }
}
