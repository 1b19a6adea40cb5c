package yunguan.room.staff;

/** The hall as it would be with a pack that is laid down and not released: staff walk through it before visitors can. */
@FunctionalInterface
public interface Rehearsal {

    /**
     * Shows it in place of everything, with a band that says so. When nobody touches it any more, it ends at the visitors' home.
     *
     * @param pack    a pack, which may have no current version yet
     * @param version all of which is laid down
     * @param back    called on the JavaFX thread when somebody touches the way back; what was shown before is shown again by then
     */
    void open(String pack, long version, Runnable back);
}
