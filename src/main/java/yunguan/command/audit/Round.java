package yunguan.command.audit;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import yunguan.app.KioskApp;
import yunguan.command.tour.Finger;
import yunguan.command.tour.Unexpected;
import yunguan.shell.Mode;
import yunguan.shell.Route;
import yunguan.ui.SceneClock;

/** Once through the screens, in one setting: opens each, waits until it rests, and measures it; lists are drawn along to their ends. */
final class Round {

    private static final int PATIENCE_MILLIS = 12_000;
    private static final int LOOK_MILLIS = 30;
    /** A film never rests. */
    private static final int RESTS_WITHIN_MILLIS = 1_000;
    private static final int RESTED_MILLIS = 120;
    /** Pictures are read beside the screen. */
    private static final int PICTURES_MILLIS = 250;
    private static final int PAGE_MILLIS = 400;
    /** Further down a long list looks as it does above. */
    private static final int MOST_PAGES = 8;

    private final KioskApp kiosk;
    private final Setting setting;
    private final Lettering lettering;
    private final Tongue tongue;
    private final Findings findings;
    private final Finger finger = new Finger();

    Round(KioskApp kiosk, Setting setting, Lettering lettering, Tongue tongue, Findings findings) {
        this.kiosk = kiosk;
        this.setting = setting;
        this.lettering = lettering;
        this.tongue = tongue;
        this.findings = findings;
    }

    Setting setting() {
        return setting;
    }

    /** A part of the round; where it fails, that is a hit, and the round goes on at home. */
    void part(String name, Runnable part) {
        try {
            part.run();
        } catch (Unexpected unexpected) {
            findings.add(new Hit(name, setting, Measure.SHOWN, "(screen)", unexpected.getMessage(), "the screen"));
        }
    }

    /** Somebody is there: a button that presses itself is no finger, and the hall would take itself for left alone. */
    Round here() {
        Finger.onScreen(() -> {
            Event.fireEvent(kiosk.scene(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.SHIFT, true, false, false, false));
            Event.fireEvent(kiosk.scene(), new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.SHIFT, false, false, false, false));
            return 0;
        });
        return this;
    }

    Round go(Route route) {
        here();
        Finger.onScreen(() -> {
            kiosk.navigator().go(route);
            return 0;
        });
        return this;
    }

    /** Presses the first of these that comes. @param ids one that ends in {@code *} stands for all that begin so */
    Round press(String... ids) {
        await("“" + ids[0] + "” should be there", () -> found(ids).filter(node -> !node.isDisabled()).isPresent());
        Finger.onScreen(() -> {
            if (found(ids).orElse(null) instanceof ButtonBase button) {
                button.fire();
            }
            return 0;
        });
        return this;
    }

    /** Starts a film that does not run by itself. */
    Round plays() {
        return has("play") ? press("play") : this;
    }

    /** Nobody touches anything for a while, until something comes. */
    Round later(int seconds, String id) {
        Finger.onScreen(() -> {
            long ahead = SceneClock.nanos(kiosk.scene()) - System.nanoTime() + seconds * 1_000_000_000L;
            kiosk.scene().getProperties().put(LongSupplier.class, (LongSupplier) () -> System.nanoTime() + ahead);
            return 0;
        });
        return sees(id);
    }

    /** Another time is on the wall. */
    Round at(LocalDateTime moment) {
        Finger.onScreen(() -> kiosk.scene().getProperties().put(InstantSource.class, InstantSource.fixed(moment.atZone(ZoneId.systemDefault()).toInstant())));
        return this;
    }

    /** A finger comes down somewhere in the middle, where there is no button. */
    Round touch() {
        finger.taps(Finger.onScreen(() -> kiosk.scene().getRoot().localToScreen(kiosk.scene().getWidth() / 2, kiosk.scene().getHeight() / 3)));
        return this;
    }

    /** Waits until a page has turned. */
    Round turns() {
        Finger.rest(PAGE_MILLIS);
        return this;
    }

    Round sees(String... ids) {
        await("“" + ids[0] + "” should be there", () -> found(ids).isPresent());
        return this;
    }

    boolean has(String id) {
        return Finger.onScreen(() -> found(id).isPresent());
    }

    boolean disabled(String id) {
        return Finger.onScreen(() -> found(id).map(Node::isDisabled).orElse(true));
    }

    private Optional<Node> found(String... ids) {
        for (String id : ids) {
            Optional<Node> node = Eye.node(kiosk.scene().getRoot(), id);
            if (node.isPresent()) {
                return node;
            }
        }
        return Optional.empty();
    }

    /** Back by the button, to where the visitor was before. */
    Round back(String screen) {
        Route here = Finger.onScreen(() -> kiosk.navigator().route().get());
        press("back");
        if (here != null && here.equals(Finger.onScreen(() -> kiosk.navigator().route().get()))) {
            findings.add(new Hit(screen, setting, Measure.WAY, "#back", "leads nowhere", "one step back"));
        }
        return this;
    }

    Round home() {
        press("home");
        await("home should lead home", () -> kiosk.navigator().route().get() instanceof Route.Home);
        return this;
    }

    /** Waits until the screen rests, and measures all of it. */
    Round look(String screen) {
        boolean coloured = findings.keepsPictures() || setting.isColoured();
        rests(coloured ? PICTURES_MILLIS : RESTED_MILLIS);
        Seen seen = Finger.onScreen(() -> {
            Seen now = Eye.at(kiosk.scene(), screen, setting, coloured);
            Touching.look(now, findings::add);
            lettering.look(now, findings::add);
            Contrasts.look(now, findings::add);
            Wholeness.look(now, findings::add);
            tongue.look(now, findings::add);
            Access.look(now, findings::add);
            Ways.look(now, findings::add);
            return now;
        });
        findings.looked(seen);
        if (coloured && setting.glass().equals(Setting.GLASSES.getFirst())) {
            seen.lists().forEach(list -> pages(screen, list)); // colours are the same on every glass
        }
        if (setting.modes().isEmpty() && !has("still-there") && !has("attract")) { // there every key says that somebody is there
            Finger.onScreen(() -> {
                Access.keys(seen, findings::add);
                seen.lists().forEach(list -> list.setVvalue(0));
                return 0;
            });
        }
        return this;
    }

    private void pages(String screen, ScrollPane list) {
        double step = Finger.onScreen(() -> Ways.hidden(list) <= 2 ? 0 : list.getViewportBounds().getHeight() * 0.9 / Ways.hidden(list));
        double before = Finger.onScreen(list::getVvalue);
        for (int page = 1; step > 0 && page <= MOST_PAGES && (page - 1) * step < 1; page++) {
            double to = Math.min(1, page * step);
            Finger.onScreen(() -> {
                list.setVvalue(to);
                return 0;
            });
            Finger.rest(LOOK_MILLIS);
            Finger.onScreen(() -> {
                Contrasts.look(Eye.at(kiosk.scene(), screen, setting, true), findings::add);
                return 0;
            });
        }
        Finger.onScreen(() -> {
            list.setVvalue(before);
            return 0;
        });
    }

    /** Waits until nothing is drawn any more. */
    private void rests(int millis) {
        long end = System.nanoTime() + RESTS_WITHIN_MILLIS * 1_000_000L;
        AtomicLong drawn = new AtomicLong(System.nanoTime());
        Runnable pulse = () -> drawn.set(System.nanoTime());
        Finger.onScreen(() -> {
            kiosk.scene().addPostLayoutPulseListener(pulse);
            return 0;
        });
        while (System.nanoTime() < end && System.nanoTime() - drawn.get() < millis * 1_000_000L) {
            Finger.rest(LOOK_MILLIS);
        }
        Finger.onScreen(() -> {
            kiosk.scene().removePostLayoutPulseListener(pulse);
            return 0;
        });
        await("the screen should come to rest", () -> !Eye.arriving(kiosk.scene()));
    }

    private static void await(String expected, BooleanSupplier there) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (!Finger.onScreen(there::getAsBoolean)) {
            if (System.nanoTime() > end) {
                throw new Unexpected(expected);
            }
            Finger.rest(LOOK_MILLIS);
        }
    }
}
