package yunguan.room.staff.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import yunguan.pack.BuildReport;
import yunguan.pack.DeskBuild;
import yunguan.pack.InstalledObjects;
import yunguan.pack.Laid;
import yunguan.pack.PackException;
import yunguan.pack.Progress;
import yunguan.pack.Stick;
import yunguan.room.staff.desk.HallKeys;
import yunguan.settings.Key;
import yunguan.visits.Deed;
import yunguan.visits.StaffLog;

/** How each {@link Job} is done; blocks until it is. */
final class Craft {

    static final String DONE = "done";
    private static final System.Logger LOG = System.getLogger(Craft.class.getName());

    private final HallKeys hall;

    Craft(HallKeys hall) {
        this.hall = hall;
    }

    /** Where a pack that is made here lies until it is in. Whatever is left there is swept at the next start. */
    private Path made() {
        return hall.premises().data().staging().resolve("made-here.zip");
    }

    /** @throws PackException when it is refused */
    Ending perform(Job job, Progress progress) {
        return switch (job) {
            case Job.Install install -> install(install, progress);
            case Job.Build(Path folder, var title) -> {
                String name = hall.settings().text(Key.HALL_NAME);
                BuildReport report = new DeskBuild(hall.premises(), name).build(folder, made(), progress);
                yield new Ending.Built(report, made());
            }
            case Job.Release(Laid laid, var title) -> {
                Ending.Installed installed = new Ending.Installed(hall.installer().release(laid));
                deleteMade();
                yield installed;
            }
            case Job.Discard(Laid laid, var title) -> {
                hall.installer().discard(laid.id());
                deleteMade();
                log(Deed.DISCARD, laid.id(), DONE);
                yield new Ending.Discarded();
            }
            case Job.Remove(String id, var title) -> {
                hall.installer().remove(id);
                yield new Ending.Removed();
            }
            case Job.GoBack(String id, var title) -> new Ending.WentBack(hall.installer().rollback(id));
            case Job.Verify() -> {
                InstalledObjects.Findings findings;
                synchronized (hall.installer()) { // what is being read must not be changed meanwhile
                    findings = new InstalledObjects(hall.premises()).verify(progress);
                }
                log(Deed.VERIFY, "", findings.faults().isEmpty() ? DONE : Integer.toString(findings.faults().size()));
                yield new Ending.Verified(findings);
            }
            case Job.Repair(Stick stick) -> {
                synchronized (hall.installer()) {
                    yield new Ending.Verified(new InstalledObjects(hall.premises()).repair(stick.root(), progress));
                }
            }
        };
    }

    private Ending install(Job.Install install, Progress progress) {
        if (install.release()) {
            Ending.Installed installed = new Ending.Installed(hall.installer().install(install.pack(), install.consent(), progress));
            deleteMade();
            return installed;
        }
        Laid laid = hall.installer().lay(install.pack(), install.consent(), progress);
        return laid.fresh() ? new Ending.Laid(laid)
                : new Ending.Installed(new yunguan.pack.Installed(laid.id(), laid.version(), laid.items(), false));
    }

    void log(Deed what, String subject, String result) {
        new StaffLog(hall.premises().visits(), hall.premises().clock()).write(what, subject, 0, result);
    }

    void deleteMade() {
        try {
            Files.deleteIfExists(made());
        } catch (IOException left) {
            LOG.log(System.Logger.Level.WARNING, "could not delete " + made(), left);
        }
    }
}
