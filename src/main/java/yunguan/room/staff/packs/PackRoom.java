package yunguan.room.staff.packs;

import yunguan.room.staff.desk.HallKeys;
import yunguan.settings.Key;
import yunguan.task.Background;

/** What the packs' side of the desk keeps while the kiosk runs, whether or not somebody is at the desk. */
public final class PackRoom implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(PackRoom.class.getName());

    private final HallKeys hall;
    private final Background looking;
    private final Background reading;
    private final Background working;
    private final StickWatch sticks;
    private final Workbench bench;

    /** @param background whose threads the screens share: nothing that lasts runs on them */
    public PackRoom(Background background, HallKeys hall) {
        this(background, hall, Background.single("sticks", PackRoom::failed), Background.single("plans", PackRoom::failed),
                Background.single("workbench", PackRoom::failed));
    }

    PackRoom(Background background, HallKeys hall, Background looking, Background reading, Background working) {
        this.hall = hall;
        this.looking = looking;
        this.reading = reading;
        this.working = working;
        sticks = new StickWatch(looking, () -> hall.settings().folders(Key.STICK_FOLDERS), System::nanoTime);
        bench = new Workbench(working, background, hall, sticks);
    }

    private static void failed(Exception failure) {
        LOG.log(System.Logger.Level.WARNING, "something failed behind the desk", failure);
    }

    /** The sticks that are plugged in. */
    public StickWatch sticks() {
        return sticks;
    }

    /** Where long work is done. */
    public Workbench bench() {
        return bench;
    }

    /** Reads what lies on sticks, one thing after the other. */
    Background reading() {
        return reading;
    }

    /** Whether anything can be changed here: else staff are told why, and offered nothing. */
    boolean writable() {
        return hall.owned() && hall.premises().store().writable() && hall.premises().visits().writable();
    }

    /** Ends what is under way where it can be. */
    @Override
    public void close() {
        sticks.close();
        bench.close();
        working.close();
        reading.close();
        looking.close();
    }
}
