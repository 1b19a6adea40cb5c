package yunguan.shell.touch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yunguan.ui.Stroke;

/**
 * Which of all the fingers on the glass mean something. One leads, as a mouse would; a second one beside it draws apart what can
 * be drawn apart, about the place of the first, so that both points stay under their fingers. Palms, sleeves and further fingers
 * mean nothing, and take nothing from the one that leads.
 */
public final class Fingers {

    /** What is broader than this, in millimetres, is a palm. */
    private static final double PALM = 30;
    /** A finger that has rested this long gives way to a new one. */
    private static final long RESTED_NANOS = 1_000_000_000L;
    /** Within this, in millimetres, a finger rests. */
    private static final double REST = 3;
    /** Two fingers count as this far apart at the least, in millimetres: nearer, a shiver would be a leap. */
    private static final double APART = 15;
    /** Two fingers begin to draw apart when their distance has changed by this much, in millimetres. */
    private static final double PINCHED = 3;

    private static final class Finger {
        private final long id;
        private final double startX;
        private final double startY;
        private final long began;
        private double x;
        private double y;
        private double farthest;

        Finger(long id, double x, double y, long began) {
            this.id = id;
            this.startX = x;
            this.startY = y;
            this.x = x;
            this.y = y;
            this.began = began;
        }

        void goes(double toX, double toY) {
            x = toX;
            y = toY;
            farthest = Math.max(farthest, Math.hypot(x - startX, y - startY));
        }
    }

    private final Glass glass;
    private final Set<Long> meaningless = new HashSet<>();
    private @Nullable Finger first;
    private @Nullable Finger second;
    private double apart;
    private boolean zooming;

    public Fingers(Glass glass) {
        this.glass = glass;
    }

    /** All that lies on the glass at a moment. */
    public void frame(List<Contact> contacts, long nanos) {
        glass.felt(nanos, () -> tell(contacts, nanos));
    }

    private void tell(List<Contact> contacts, long nanos) {
        Map<Long, Contact> now = new HashMap<>();
        contacts.forEach(contact -> now.put(contact.id(), contact));
        meaningless.retainAll(now.keySet());
        for (Contact contact : contacts) {
            if (isPalm(contact) && meaningless.add(contact.id())) {
                drop(contact.id());
            }
        }
        lift(now, nanos);
        move(now);
        for (Contact contact : contacts) {
            if (!meaningless.contains(contact.id()) && !leads(contact.id())) {
                arrive(contact, nanos);
            }
        }
    }

    private boolean isPalm(Contact contact) {
        return contact.palm() || contact.size() * glass.width() > PALM * glass.mm();
    }

    private boolean leads(long id) {
        return first != null && first.id == id || second != null && second.id == id;
    }

    /** A palm: what it began as a finger is taken back. */
    private void drop(long id) {
        if (second != null && second.id == id) {
            endZoom();
            second = null;
        } else if (first != null && first.id == id) {
            endZoom();
            first = null;
            second = null;
            glass.cancelled();
        }
    }

    private void lift(Map<Long, Contact> now, long nanos) {
        Finger other = second;
        if (other != null && !now.containsKey(other.id)) {
            endZoom();
            second = null;
        }
        Finger one = first;
        if (one == null || now.containsKey(one.id)) {
            return;
        }
        first = null;
        boolean zoomed = zooming;
        endZoom();
        if (atEdge(one) && rests(one) && nanos - one.began > Stroke.SLEEVE_NANOS) {
            glass.cancelled();
        } else {
            glass.lifted(one.x, one.y);
        }
        Finger left = second;
        second = null;
        if (left != null) {
            if (zoomed) {
                first = left; // it goes on dragging what both have drawn apart
                glass.down(left.x, left.y, false);
            } else {
                meaningless.add(left.id);
            }
        }
    }

    private void move(Map<Long, Contact> now) {
        Finger one = first;
        if (one == null) {
            return;
        }
        boolean moved = moved(one, now);
        Finger other = second;
        boolean otherMoved = other != null && moved(other, now);
        if (moved) {
            glass.moved(one.x, one.y);
        }
        if (other != null && (moved || otherMoved)) {
            zoom(one, other);
        }
    }

    private boolean moved(Finger finger, Map<Long, Contact> now) {
        Contact contact = now.get(finger.id);
        if (contact == null || finger.x == contact.x() * glass.width() && finger.y == contact.y() * glass.height()) {
            return false;
        }
        finger.goes(contact.x() * glass.width(), contact.y() * glass.height());
        return true;
    }

    private void zoom(Finger one, Finger other) {
        double distance = distance(one, other);
        if (!zooming) {
            if (Math.abs(distance - apart) < PINCHED * glass.mm()) {
                return;
            }
            zooming = true;
            glass.zoomStarted(one.x, one.y);
        }
        if (distance != apart) {
            glass.zoomed(distance / apart, one.x, one.y);
            apart = distance;
        }
    }

    private double distance(Finger one, Finger other) {
        return Math.max(APART * glass.mm(), Math.hypot(one.x - other.x, one.y - other.y));
    }

    private void endZoom() {
        if (zooming) {
            zooming = false;
            Finger one = first != null ? first : second;
            glass.zoomEnded(one == null ? 0 : one.x, one == null ? 0 : one.y);
        }
    }

    private void arrive(Contact contact, long nanos) {
        Finger finger = new Finger(contact.id(), contact.x() * glass.width(), contact.y() * glass.height(), nanos);
        Finger one = first;
        if (one == null) {
            lead(finger);
        } else if (second == null && rests(one) && atEdge(one)) {
            instead(one, finger);
        } else if (second == null && glass.takesTwo() && !atEdge(finger)) {
            second = finger; // also beside one that has rested for long: whoever pinches slowly puts one finger down and then the other
            apart = distance(one, finger);
        } else if (second == null && rests(one) && nanos - one.began > RESTED_NANOS && !atEdge(finger)) {
            instead(one, finger);
        } else {
            meaningless.add(finger.id);
        }
    }

    private void instead(Finger one, Finger finger) {
        glass.cancelled();
        meaningless.add(one.id);
        lead(finger);
    }

    private boolean rests(Finger finger) {
        return finger.farthest <= REST * glass.mm();
    }

    private void lead(Finger finger) {
        first = finger;
        glass.down(finger.x, finger.y, true);
    }

    private boolean atEdge(Finger finger) {
        double edge = Stroke.EDGE * glass.mm();
        return finger.startX < edge || finger.startY < edge || finger.startX > glass.width() - edge || finger.startY > glass.height() - edge;
    }
}
