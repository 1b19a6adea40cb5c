package yunguan.pack.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import yunguan.app.Opening;
import yunguan.app.Place;
import yunguan.pack.Consent;
import yunguan.pack.HastyInstaller;
import yunguan.pack.InstalledObjects;
import yunguan.pack.PackException;
import yunguan.pack.Premises;
import yunguan.pack.Progress;
import yunguan.store.StoreException;

/**
 * What the kiosk finds when it is started after a disaster. It opens the hall as the program does, in this process.
 *
 * @param state   which version is there
 * @param seconds how long opening took
 * @param broken  all that is not as it must be; empty on a good day
 */
record NextStart(State state, double seconds, List<String> broken) {

    enum State { OLD, NEW, NEITHER }

    /** The promise: so many seconds from the start to an open hall. */
    private static final double PATIENCE = 10;

    /** Opens, compares, verifies; then installs version 2 again and compares with an installation that nothing disturbed. */
    static NextStart in(Path data, Reference reference, Path pack) {
        List<String> broken = new ArrayList<>();
        State state = State.NEITHER;
        double seconds;
        long from = System.nanoTime();
        Opening.Opened opened = Opening.open(Place.find(data, null), Progress.SILENT);
        seconds = (System.nanoTime() - from) / (double) TimeUnit.SECONDS.toNanos(1);
        try (var holdings = opened.holdings()) {
            if (seconds > PATIENCE) {
                broken.add("opening took " + seconds + " s");
            }
            opened.troubles().forEach(trouble -> broken.add("the kiosk opens with " + trouble));
            Visible found = Visible.in(data);
            state = found.equals(reference.before) ? State.OLD : found.equals(reference.after) ? State.NEW : State.NEITHER;
            if (state == State.NEITHER) {
                broken.add("neither old nor new: unlike old in " + found.unlike(reference.before) + ", unlike new in " + found.unlike(reference.after));
            }
            broken.addAll(Visible.unsound(data.resolve("store.db")));
            broken.addAll(Visible.unsound(data.resolve("visits.db")));
            Premises premises = new Premises(holdings.data(), holdings.store(), holdings.visits(), "", java.time.InstantSource.system());
            new InstalledObjects(premises).verify(Progress.SILENT).faults().forEach(fault -> broken.add("pack verify: " + fault));
            HastyInstaller.of(premises).install(pack, new Consent(true, false, false), Progress.SILENT);
        } catch (PackException | StoreException refused) {
            broken.add("the next installation: " + refused.getMessage());
        }
        Visible settled = Visible.everything(data);
        if (!settled.equals(reference.settled)) {
            broken.add("after the next installation it is unlike one that nothing disturbed, in " + settled.unlike(reference.settled));
        }
        return new NextStart(state, seconds, broken);
    }

    /** Deletes a hall. */
    static void forget(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException gone) {
            // it lies in the temporary folder
        }
    }
}
