package yunguan.command.audit;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import yunguan.app.KioskApp;
import yunguan.command.tour.Finger;
import yunguan.command.tour.TourSticks;
import yunguan.command.tour.Visitor;

/** Goes through all screens in all settings that are asked for, in one kiosk. */
final class Auditor {

    /** Of a hall that closes at night. */
    static final String HOURS = "Mo-Su 09:00-17:00";
    private static final Setting.Glass LEAST = new Setting.Glass(1920, 1080, 21.5);

    private final KioskApp kiosk;
    private final TourSticks sticks;
    private final Findings findings;
    private final Consumer<String> say;
    private final Lettering lettering = new Lettering();
    private final Tongue tongue = new Tongue();

    /** @param say told what it is doing */
    Auditor(KioskApp kiosk, TourSticks sticks, Findings findings, Consumer<String> say) {
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
        List<Setting.Glass> glasses = settings.stream().map(Setting::glass).distinct().toList();
        before(glasses);
        for (Setting.Glass glass : glasses) {
            lay(glass);
            List<Setting> here = settings.stream().filter(setting -> setting.glass().equals(glass)).toList();
            for (Setting setting : here) {
                timed(setting.toString(), () -> rooms(setting, parts));
            }
        }
        for (Setting.Glass glass : glasses) {
            lay(glass);
            List<Setting> here = settings.stream().filter(setting -> setting.glass().equals(glass)).toList();
            List<Setting> plain = new ArrayList<>(here.stream().filter(setting -> setting.modes().isEmpty()).toList());
            plain.removeIf(setting -> !setting.lang().equals(here.getFirst().lang()));
            for (Setting setting : plain) {
                desk(setting, parts);
            }
        }
    }

    private void timed(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        say.accept("%s: %.0f s".formatted(what, (System.nanoTime() - start) / 1e9));
    }

    /** On the wall. */
    private void at(LocalDateTime moment) {
        kiosk.scene().getProperties().put(InstantSource.class, InstantSource.fixed(moment.atZone(ZoneId.systemDefault()).toInstant()));
    }

    private void lay(Setting.Glass glass) {
        Finger.onScreen(() -> {
            at(noon());
            kiosk.fits(glass.width(), glass.height(), glass.inches());
            return 0;
        });
        Finger.rest(200); // until the windowing system has followed
    }

    /** What asks for a PIN before the hall opens. */
    private void before(List<Setting.Glass> glasses) {
        Visitor clerk = Visitor.swift(kiosk.scene(), screen -> { }, sticks);
        if (!clerk.hasBeforeEyes("first-pin")) {
            return;
        }
        for (Setting.Glass glass : glasses) {
            lay(glass);
            Round round = new Round(kiosk, new Setting(glass, yunguan.catalogue.Lang.HANS, java.util.Set.of()), lettering, tongue, findings);
            round.part("first-pin", () -> round.sees("first-pin").look("first-pin"));
        }
        clerk.setsThePin();
    }

    private void rooms(Setting setting, List<String> parts) {
        Finger.onScreen(() -> {
            at(noon());
            kiosk.freshVisit();
            kiosk.visit().language().set(setting.lang());
            setting.modes().forEach(mode -> kiosk.visit().toggle(mode));
            return 0;
        });
        Rooms.all(new Round(kiosk, setting, lettering, tongue, findings), parts);
    }

    private void desk(Setting setting, List<String> parts) {
        Round round = new Round(kiosk, setting, lettering, tongue, findings);
        Visitor clerk = Visitor.swift(kiosk.scene(), screen -> round.here().look(screen), sticks);
        staff("desk", setting, parts, round, () -> Staff.desk(clerk));
        // sticks are written to and packs stay: that happens once, on the glass that has the least height
        if (setting.glass().equals(LEAST)) {
            staff("packs", setting, parts, round, () -> Staff.packs(clerk));
        }
    }

    private void staff(String part, Setting setting, List<String> parts, Round round, Runnable work) {
        if (parts.isEmpty() || parts.contains(part)) {
            timed(setting + ", " + part, () -> {
                Finger.onScreen(() -> {
                    kiosk.freshVisit();
                    return 0;
                });
                round.part(part, work);
            });
        }
    }
}
