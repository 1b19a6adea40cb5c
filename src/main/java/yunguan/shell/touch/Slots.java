package yunguan.shell.touch;

import java.util.ArrayList;
import java.util.List;

/** One touchscreen's fingers, slot by slot, as the kernel tells of them: only what has changed, and then that the frame is whole. */
final class Slots {

    private static final int SYN = 0;
    private static final int ABS = 3;
    private static final int SYN_REPORT = 0;
    private static final int SYN_DROPPED = 3;
    static final int MT_SLOT = 0x2f;
    static final int MT_TOUCH_MAJOR = 0x30;
    static final int MT_POSITION_X = 0x35;
    static final int MT_POSITION_Y = 0x36;
    static final int MT_TOOL_TYPE = 0x37;
    static final int MT_TRACKING_ID = 0x39;
    private static final int TOOL_PALM = 2;
    private static final int NOBODY = -1;

    private static final class Slot {
        private int finger = NOBODY;
        private int x;
        private int y;
        private int size;
        private int tool;
    }

    private final Panel panel;
    private final int degrees;
    private final long device;
    private final Slot[] slots;
    private int current;
    private boolean missed;
    private boolean unsure;

    /** @param degrees by which the picture is turned clockwise: 0, 90, 180, 270 @param device makes its fingers' numbers different from those of others */
    Slots(Panel panel, int degrees, int device) {
        this.panel = panel;
        this.degrees = degrees;
        this.device = (long) device << 32;
        slots = new Slot[panel.slots()];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = new Slot();
        }
    }

    /** One event of the kernel. @return whether a frame is whole now */
    boolean heard(int type, int code, int value) {
        if (type == SYN && code == SYN_DROPPED) {
            missed = true; // what follows is half of something, up to the next whole frame
            return false;
        }
        if (missed) {
            if (type == SYN && code == SYN_REPORT) {
                missed = false;
                unsure = true;
                return true;
            }
            return false;
        }
        if (type == ABS) {
            change(code, value);
        }
        return type == SYN && code == SYN_REPORT;
    }

    private void change(int code, int value) {
        if (code == MT_SLOT) {
            current = value;
            return;
        }
        if (current < 0 || current >= slots.length) {
            return; // a slot that it did not announce
        }
        Slot slot = slots[current];
        switch (code) {
            // all else stays as it was for the one before: the kernel says of a slot only what is different from then, also
            // of a new finger, so that the second palm in a row would otherwise be taken for a finger
            case MT_TRACKING_ID -> slot.finger = value < 0 ? NOBODY : value;
            case MT_POSITION_X -> slot.x = value;
            case MT_POSITION_Y -> slot.y = value;
            case MT_TOUCH_MAJOR -> slot.size = value;
            case MT_TOOL_TYPE -> slot.tool = value;
            default -> { }
        }
    }

    /** Whether events were lost, so that the kernel must be asked how things stand. */
    boolean unsure() {
        return unsure;
    }

    /**
     * How things stand, slot by slot. Where nobody can say, no finger lies there: {@link #nobody()}.
     *
     * @param sizes none from a touchscreen that does not tell how broad its fingers are
     * @param tools none from one that does not tell a palm from a finger
     */
    void stand(int slotNow, int[] fingers, int[] xs, int[] ys, int[] sizes, int[] tools) {
        current = slotNow;
        for (int i = 0; i < slots.length; i++) {
            slots[i].finger = fingers[i] < 0 ? NOBODY : fingers[i];
            slots[i].x = xs[i];
            slots[i].y = ys[i];
            slots[i].size = sizes.length == 0 ? 0 : sizes[i];
            slots[i].tool = tools.length == 0 ? 0 : tools[i];
        }
        unsure = false;
    }

    /** All fingers are taken for lifted. */
    void nobody() {
        for (Slot slot : slots) {
            slot.finger = NOBODY;
        }
        unsure = false;
    }

    int count() {
        return slots.length;
    }

    /** What lies on the glass now. */
    List<Contact> contacts() {
        List<Contact> contacts = new ArrayList<>();
        for (Slot slot : slots) {
            if (slot.finger != NOBODY) {
                double x = panel.x(slot.x);
                double y = panel.y(slot.y);
                contacts.add(switch (degrees) {
                    case 90 -> contact(slot, y, 1 - x);
                    case 180 -> contact(slot, 1 - x, 1 - y);
                    case 270 -> contact(slot, 1 - y, x);
                    default -> contact(slot, x, y);
                });
            }
        }
        return contacts;
    }

    private Contact contact(Slot slot, double x, double y) {
        return new Contact(device | slot.finger, x, y, panel.size(slot.size, degrees % 180 != 0), slot.tool == TOOL_PALM);
    }
}
