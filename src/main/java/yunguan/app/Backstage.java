package yunguan.app;

import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import yunguan.pack.Stick;
import yunguan.room.staff.Desk;
import yunguan.room.staff.StaffRoom;
import yunguan.shell.Mode;
import yunguan.ui.Pictures;
import yunguan.ui.Scale;

/** What staff lay over the visitors' hall: their desk, or a preview of a pack. Never both: a preview lies over the desk that opened it. */
final class Backstage {

    /** After how many seconds without a touch the desk is left, at the least. */
    private static final int DESK_SECONDS = 300;

    private final Scene scene;
    private ReadOnlyObjectProperty<@Nullable Stick> newStick = new SimpleObjectProperty<>();
    private @Nullable StaffRoom room;
    private @Nullable Desk desk;
    private @Nullable Wiring preview;
    private Runnable previewOver = () -> { };

    Backstage(Scene scene) {
        this.scene = scene;
    }

    /** From now on there is a desk that can be opened. */
    void staffed(StaffRoom opened) {
        room = opened;
        newStick = opened.newStick();
    }

    /** Whether the desk is closed and can be opened. */
    boolean deskMayOpen() {
        return room != null && desk == null;
    }

    boolean deskIsOpen() {
        return desk != null;
    }

    /** The desk, where staff are let in and it is what is shown; otherwise {@code null}. */
    @Nullable Desk staffed() {
        return preview == null && desk != null && desk.letIn() ? desk : null;
    }

    /** Whether something of it is shown instead of the visitors' screens. */
    boolean onStage() {
        return desk != null || preview != null;
    }

    /** Lays the desk over what is shown. @param leave called when staff leave it */
    void openDesk(Pictures pictures, Scale scale, Set<Mode> modes, boolean atSticks, Runnable leave) {
        Desk opened = java.util.Objects.requireNonNull(room).desk(pictures, scale, Set.copyOf(modes), atSticks, leave);
        desk = opened;
        scene.setRoot(opened);
    }

    /** Lays another hall over what is shown, until it is left or nobody is there any more. @param over called however it ends */
    void rehearse(Wiring shown, Runnable over) {
        preview = shown;
        previewOver = over;
        shown.freshVisit();
    }

    void endPreview() {
        Wiring shown = preview;
        if (shown != null) {
            preview = null;
            shown.close();
            previewOver.run();
        }
    }

    /** Ends the preview and shows again what was there before it. */
    void back(Parent before) {
        endPreview();
        scene.setRoot(before);
    }

    /** Clears the stage for a visit. */
    void clear() {
        endPreview();
        Desk open = desk;
        if (open != null) {
            desk = null;
            open.left();
        }
    }

    /** Says that something did not work, with a way on, where staff are. */
    void sorry() {
        if (preview != null) {
            preview.sorry();
        } else if (desk != null) {
            desk.sorry();
        }
    }

    /** Whether something goes on there that shows that somebody is there. */
    boolean inUse() {
        return preview != null ? preview.inUse() : desk != null && desk.inUse();
    }

    /** Whether a job of the desk is under way. */
    boolean atWork() {
        return room != null && room.atWork();
    }

    /** Staff read longer than visitors; but whoever stands at the pad is not known to be staff. @param visitors how long these may */
    int idleSeconds(int visitors) {
        return desk == null || !desk.letIn() ? visitors : Math.max(visitors, DESK_SECONDS);
    }

    /** The stick that was plugged in a moment ago; nothing where nobody is to be told of any. */
    ReadOnlyObjectProperty<@Nullable Stick> newStick() {
        return newStick;
    }

    void close() {
        clear();
        if (room != null) {
            room.close();
        }
    }
}
