package yunguan.command.audit;

import java.util.HashSet;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import yunguan.command.tour.Finger;

/** The colours of what a list hides for now: it is drawn along to its end, and every text is measured once, when it has come whole into view. */
final class Pages {

    /** Further down a long list looks as it does above. */
    private static final int MOST = 8;
    private static final double STEP = 0.9;

    private final Scene scene;
    private final Easel easel;
    private final Findings findings;

    Pages(Scene scene, Easel easel, Findings findings) {
        this.scene = scene;
        this.easel = easel;
        this.findings = findings;
    }

    /** Leaves every list where it was. @param first what is in view as the screen opens */
    void look(Seen first) {
        Set<Node> read = new HashSet<>();
        reads(first, read);
        first.lists().forEach(list -> look(first, list, read));
    }

    private static void reads(Seen seen, Set<Node> read) {
        seen.words().stream().filter(words -> words.seen().equals(words.ink())).forEach(words -> read.add(words.node()));
    }

    private void look(Seen first, ScrollPane list, Set<Node> read) {
        double step = Finger.onScreen(() -> Ways.hidden(list) <= 2 ? 0 : list.getViewportBounds().getHeight() * STEP / Ways.hidden(list));
        double before = Finger.onScreen(list::getVvalue);
        for (int page = 1; step > 0 && page <= MOST && (page - 1) * step < 1; page++) {
            draw(list, Math.min(1, page * step));
            Finger.rest(Patience.LOOK_MILLIS);
            Finger.onScreen(() -> {
                Seen further = Eye.at(scene, first.screen(), first.setting(), easel, read);
                Contrasts.look(further, read, findings::add);
                reads(further, read);
                return 0;
            });
        }
        draw(list, before);
    }

    private static void draw(ScrollPane list, double to) {
        Finger.onScreen(() -> {
            list.setVvalue(to);
            return 0;
        });
    }
}
