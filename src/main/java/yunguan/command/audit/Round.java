package yunguan.command.audit;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
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

    private final KioskApp kiosk;
    private final Stroll stroll;
    private final Lettering lettering;
    private final Tongue tongue;
    private final Findings findings;
    private final Easel easel;
    private final Pages pages;
    private final Patience patience;
    private final Finger finger = new Finger();

    private Setting setting;

    Round(KioskApp kiosk, Stroll stroll, Lettering lettering, Tongue tongue, Easel easel, Findings findings) {
        this.kiosk = kiosk;
        this.stroll = stroll;
        this.setting = stroll.opening();
        this.lettering = lettering;
        this.tongue = tongue;
        this.findings = findings;
        this.easel = easel;
        pages = new Pages(kiosk.scene(), easel, findings);
        patience = new Patience(kiosk);
    }

    /** Begins a visit as the stroll is begun. */
    Round begins() {
        Finger.onScreen(() -> {
            kiosk.scene().getProperties().put(InstantSource.class, Auditor.clock(Auditor.noon()));
            kiosk.freshVisit();
            kiosk.visit().language().set(stroll.lang());
            return 0;
        });
        setting = new Setting(stroll.glass(), stroll.lang(), Set.of());
        return turns(stroll.opening());
    }

    /** Has the hall in another manner, as a visitor does with one touch after the other. */
    private Round turns(Setting wanted) {
        Finger.onScreen(() -> {
            for (Mode mode : Mode.values()) {
                if (kiosk.visit().modes().contains(mode) != wanted.is(mode)) {
                    kiosk.visit().toggle(mode);
                }
            }
            return 0;
        });
        setting = wanted;
        return this;
    }

    /** Does something once in every manner: what comes by itself is had in the one that it came upon. */
    Round inEveryManner(Runnable work) {
        for (Setting manner : stroll.manners()) {
            turns(manner);
            work.run();
        }
        return turns(stroll.opening());
    }

    /** Does something in the hall's own manner, where that is measured. */
    Round inItsOwnManner(Runnable work) {
        stroll.plain().ifPresent(plain -> {
            turns(plain);
            work.run();
            turns(stroll.opening());
        });
        return this;
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

    /** Goes to an item that is on the screen, by another way than its own. @param stem that ids of such items begin with here */
    Round goes(String stem, Function<String, Route> route) {
        sees(stem + "*");
        return go(route.apply(Finger.onScreen(() -> found(stem + "*").map(node -> node.getId().substring(stem.length())).orElse(""))));
    }

    /** Whoever stands here leads a group. */
    Round leads() {
        Finger.onScreen(() -> {
            kiosk.visit().leads().set(true);
            return 0;
        });
        return this;
    }

    /** Presses the first of these that comes. @param ids one that ends in {@code *} stands for all that begin so */
    Round press(String... ids) {
        Patience.await("“" + ids[0] + "” should be there", () -> found(ids).filter(node -> !node.isDisabled()).isPresent());
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
            kiosk.settles();
            return 0;
        });
        return sees(id);
    }

    /** Another time is on the wall. */
    Round at(LocalDateTime moment) {
        Finger.onScreen(() -> {
            kiosk.scene().getProperties().put(InstantSource.class, Auditor.clock(moment));
            kiosk.settles();
            return 0;
        });
        return this;
    }

    /** A finger comes down somewhere in the middle, where there is no button. */
    Round touch() {
        finger.taps(Finger.onScreen(() -> kiosk.scene().getRoot().localToScreen(kiosk.scene().getWidth() / 2, kiosk.scene().getHeight() / 3)));
        return this;
    }

    /** Turns a book on, page by page, to its end. */
    Round toTheEnd() {
        while (Finger.onScreen(() -> found("page-next").filter(node -> !node.isDisabled()).map(node -> {
            ((ButtonBase) node).fire();
            return true;
        }).orElse(false))) {
            patience.rests(); // the last page takes the button away, a moment later
        }
        return this;
    }

    Round sees(String... ids) {
        Patience.await("“" + ids[0] + "” should be there", () -> found(ids).isPresent());
        return this;
    }

    /** Until what was asked is answered. */
    Round rests() {
        patience.rests();
        return this;
    }

    boolean has(String id) {
        return Finger.onScreen(() -> found(id).isPresent());
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
        Patience.await("home should lead home", () -> kiosk.navigator().route().get() instanceof Route.Home);
        return this;
    }

    /**
     * Waits until the screen rests, and measures all of it; then switches on it from manner to manner, as a visitor may anywhere, and
     * measures it in each. At last the keys go over it: they move what is there. The next screen is opened in the manner that came last,
     * so that each opens in both.
     */
    Round look(String screen) {
        findings.went(Finger.onScreen(() -> java.util.Objects.requireNonNull(kiosk.navigator().route().get())));
        for (Setting manner : setting.equals(stroll.manners().getLast()) ? stroll.manners().reversed() : stroll.manners()) {
            turns(manner);
            lookOnce(screen);
        }
        lettering.compare(findings::add);
        if (!has("still-there") && !has("attract")) { // there every key says that somebody is there
            if (setting.isOfKeys()) {
                keys(screen);
            } else {
                inItsOwnManner(() -> keys(screen));
            }
        }
        return this;
    }

    /** Measures it as it is now. */
    Round lookOnce(String screen) {
        boolean coloured = findings.keepsPictures() || setting.isColoured();
        patience.rests();
        Seen seen = Finger.onScreen(() -> {
            Seen now = Eye.at(kiosk.scene(), screen, setting, coloured ? easel : null, Set.of());
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
            pages.look(seen); // colours are the same on every glass
        }
        return this;
    }

    /** What no key leads to is looked for once more: meanwhile a voice may have drawn its text along. */
    private void keys(String screen) {
        List<Hit> never = unreached(screen);
        if (!never.isEmpty()) {
            never = unreached(screen);
        }
        never.forEach(findings::add);
    }

    private List<Hit> unreached(String screen) {
        patience.rests();
        return Finger.onScreen(() -> {
            List<Hit> hits = new ArrayList<>();
            Seen seen = Eye.at(kiosk.scene(), screen, setting);
            Access.keys(seen, hits::add);
            seen.lists().forEach(list -> list.setVvalue(0));
            return hits;
        });
    }
}
