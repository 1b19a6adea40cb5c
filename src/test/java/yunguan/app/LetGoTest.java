package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.Fx;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Kind;
import yunguan.shell.Route;
import yunguan.shell.Screen;

/** A visit may be a long one: what it has left for home is held by nothing that lasts as long as the visit. */
class LetGoTest {

    private static final int MOST_LOOKS = 40;

    @TempDir
    private Path folder;

    private static List<Route> routes(Catalogue catalogue) {
        List<Route> all = new ArrayList<>(List.of(new Route.Lectures(), new Route.Archive(), new Route.Atlas(), new Route.Gallery(),
                new Route.Contest(), new Route.Listening(), new Route.SearchFor("上下杭"), new Route.SearchFor(""), new Route.Help(), new Route.Sorry()));
        for (Kind kind : Kind.values()) {
            catalogue.cards(kind).stream().findFirst().map(Route::to).filter(route -> !all.contains(route)).ifPresent(all::add);
        }
        return all;
    }

    @Test
    void everyScreenThatWasLeft() throws Exception {
        try (KeypadHand hand = new KeypadHand(folder, true)) {
            Map<Route, WeakReference<Screen>> left = new LinkedHashMap<>();
            for (Route route : routes(hand.catalogue())) {
                Fx.run(() -> hand.wiring.navigator().go(route));
                hand.settled();
                left.put(route, Fx.on(() -> new WeakReference<>(hand.wiring.navigator().screen().get())));
                Fx.run(() -> hand.wiring.navigator().home());
            }
            Fx.run(() -> hand.wiring.navigator().go(new Route.Help())); // the keypad remembers where it was last
            hand.settled();
            for (int look = 0; look < MOST_LOOKS && left.values().stream().anyMatch(screen -> screen.get() != null); look++) {
                System.gc();
                hand.settled();
            }
            assertEquals(List.of(), left.entrySet().stream().filter(one -> one.getValue().get() != null).map(Map.Entry::getKey).toList(), "what is held though it was left");
        }
    }
}
