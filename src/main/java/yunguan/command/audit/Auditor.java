package yunguan.command.audit;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import yunguan.app.KioskApp;
import yunguan.command.tour.Finger;
import yunguan.command.tour.TourSticks;
import yunguan.command.tour.Visitor;
import yunguan.ui.Languages;

/** Goes through all screens in all settings that are asked for, in one kiosk. */
final class Auditor {

    /** Of a hall that closes at night. */
    static final String HOURS = "Mo-Su 09:00-17:00";
    private static final Setting.Glass LEAST = new Setting.Glass(1920, 1080, 21.5);

    private final KioskApp kiosk;
    private final TourSticks sticks;
    private final Findings findings;
    private final Consumer<String> say;
    private final Lettering lettering;
    private final Tongue tongue = new Tongue();
    private final Easel easel = new Easel();

    /** @param languages that are spoken in the hall @param say told what it is doing */
    Auditor(KioskApp kiosk, TourSticks sticks, Findings findings, Languages languages, Consumer<String> say) {
        lettering = new Lettering(languages);
        this.kiosk = kiosk;
        this.sticks = sticks;
        this.findings = findings;
        this.say = say;
    }

    /** By day, so that the hall is open; and tomorrow, because a clock that goes back is doubted. */
    static LocalDateTime noon() {
        return LocalDate.now().plusDays(1).atTime(12, 0);
    }

    /** @param parts home, desk, packs …; all where none is named */
    void goes(List<Setting> settings, List<String> parts) {
        Glyphs.look(findings::add, settings);
        before(settings.stream().map(Setting::glass).distinct().toList());
        Setting.Glass laid = null;
        for (Stroll stroll : Stroll.through(settings)) {
            if (!stroll.glass().equals(laid)) {
                laid = stroll.glass();
                lay(laid);
            }
            timed(stroll.toString(), () -> Rooms.all(round(stroll).begins(), parts));
            stroll.manners().stream().filter(Setting::isOfTheDesk).sorted(Comparator.comparing(setting -> setting.modes().size())).forEach(setting -> desk(setting, parts));
        }
        if (parts.isEmpty()) {
            findings.never().forEach(route -> findings.add(new Hit("(rooms)", settings.getFirst(), Measure.SHOWN, route, "no screen of this kind was measured", "a line in Rooms")));
        }
        // sticks are written to and packs stay: that happens once, at the end, on the glass that has the least height
        settings.stream().filter(setting -> setting.glass().equals(LEAST) && setting.modes().isEmpty()).findFirst().ifPresent(setting -> {
            lay(LEAST);
            staff("packs", setting, parts, Staff::packs);
        });
    }

    private Round round(Stroll stroll) {
        return new Round(kiosk, stroll, lettering, tongue, easel, findings);
    }

    private void timed(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        say.accept("%s: %.0f s".formatted(what, (System.nanoTime() - start) / 1e9));
    }

    /** A clock on the wall that stands still. */
    static InstantSource clock(LocalDateTime moment) {
        return InstantSource.fixed(moment.atZone(ZoneId.systemDefault()).toInstant());
    }

    private void lay(Setting.Glass glass) {
        Finger.onScreen(() -> {
            kiosk.scene().getProperties().put(InstantSource.class, clock(noon()));
            kiosk.fits(glass.width(), glass.height(), glass.inches());
            return 0;
        });
        Finger.rest(200); // until the windowing system has followed
    }

    /** What asks for a PIN before the hall opens. */
    private void before(List<Setting.Glass> glasses) {
        Visitor clerk = Visitor.swift(kiosk.scene(), yunguan.catalogue.Lang.HANS, screen -> { }, sticks);
        if (!clerk.hasBeforeEyes("first-pin")) {
            return;
        }
        for (Setting.Glass glass : glasses) {
            lay(glass);
            Round round = round(Stroll.only(new Setting(glass, yunguan.catalogue.Lang.HANS, java.util.Set.of())));
            round.part("first-pin", () -> round.sees("first-pin").lookOnce("first-pin"));
        }
        clerk.setsThePin();
    }

    private void desk(Setting setting, List<String> parts) {
        staff("desk", setting, parts, Staff::desk);
    }

    /** The desk has the manner of the visit that it was called from. */
    private void staff(String part, Setting setting, List<String> parts, Consumer<Visitor> work) {
        if (parts.isEmpty() || parts.contains(part)) {
            Round round = round(Stroll.only(setting));
            Visitor clerk = Visitor.swift(kiosk.scene(), setting.lang(), screen -> round.here().look(screen), sticks);
            timed(setting + ", " + part, () -> round.part(part, () -> {
                round.begins();
                work.accept(clerk);
            }));
        }
    }
}
