package yunguan.command.tour;

import yunguan.app.KioskApp;
import yunguan.shell.Mode;

/** Opens the kiosk, walks a visitor through it, and closes it again. */
final class Guide {

    private final Asked asked;
    private final Album album;

    Guide(Asked asked, Album album) {
        this.asked = asked;
        this.album = album;
    }

    /** Walks; what was wrong stands in the album. Comes back when the kiosk is closed. */
    void leads(TourData data) {
        new Opened(data.place(), asked.size()).with(kiosk -> walk(kiosk, data.sticks()), album::isWrong);
    }

    private void walk(KioskApp kiosk, TourSticks sticks) {
        album.alsoLooks(page -> {
            Finger.onScreen(() -> Lines.bad(kiosk.scene().getRoot())).forEach(line -> album.isWrong(page + ": " + line));
            Finger.onScreen(() -> OneFinger.cannot(kiosk.scene().getRoot())).forEach(line -> album.isWrong(page + ": " + line));
        });
        Visitor visitor = new Visitor(kiosk.scene(), new Repose(kiosk.scene(), kiosk::moves), album, asked.lang(), sticks);
        visitor.setsThePin();
        for (var part : Walk.PARTS.entrySet()) {
            if (asked.parts().isEmpty() || asked.parts().contains(part.getKey())) {
                walksThrough(part.getKey(), () -> {
                    prepares(kiosk, visitor);
                    part.getValue().accept(visitor);
                }, visitor);
            }
        }
    }

    /** One part; where it fails, the walk goes on at home with the next one. */
    private void walksThrough(String name, Runnable part, Visitor visitor) {
        try {
            part.run();
        } catch (Unexpected unexpected) {
            album.isWrong(name + ": " + unexpected.getMessage());
            visitor.photographs(name + "-stopped-here");
            visitor.leavesForHome();
        }
    }

    /** Language and modes, as a visitor chooses them; also where the part before has ended the visit, as somebody does who has voted. */
    private void prepares(KioskApp kiosk, Visitor visitor) {
        visitor.sees("language-*");
        if (Finger.onScreen(() -> kiosk.visit().language().get().equals(asked.lang()) && kiosk.visit().modes().containsAll(asked.modes()))) {
            return;
        }
        for (Mode mode : asked.modes()) {
            if (!Finger.onScreen(() -> kiosk.visit().modes().contains(mode))) {
                visitor.touches("mode-" + mode.word());
            }
        }
        visitor.touches("language-" + asked.lang().tag());
    }
}
