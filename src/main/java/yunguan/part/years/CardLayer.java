package yunguan.part.years;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;
import yunguan.shell.Surroundings;
import yunguan.ui.Painted;

/** The cards that are in view. While the line is drawn along, this alone moves; a card that has left is used for the next that comes. */
final class CardLayer extends Pane {

    private final Surroundings around;
    private final double em;
    private final Deque<YearCard> spare = new ArrayDeque<>();
    private final Map<Dated, YearCard> shown = new HashMap<>();
    /** The day at which the layer's own pixels begin, and the scale for which the cards lie as they do. */
    private double origin;
    private double placedAt = -1;
    /** Where it is on the screen, or was: who takes away what it stands in, tells it only then. */
    private @Nullable Scene scene;

    CardLayer(Surroundings around, double em) {
        this.around = around;
        this.em = em;
        sceneProperty().addListener((in, before, now) -> scene = now == null ? before : now);
    }

    /** What has a card in view. */
    Collection<Dated> shown() {
        return shown.keySet();
    }

    void readPictures() {
        shown.values().forEach(YearCard::readPicture);
    }

    /** Keys go from lane to lane, and within one from left to right. */
    void inOrder() {
        List<Node> ordered = new ArrayList<>(getChildren());
        ordered.sort(Comparator.comparing((Node card) -> !card.isVisible()).thenComparing(Node::getLayoutY).thenComparing(Node::getLayoutX));
        if (!ordered.equals(getChildren())) {
            ordered.forEach(Node::toFront); // none of them leaves the screen for that, and what keys stand on keeps them
        }
    }

    /** Whether a card lies at a pixel of what this lies upon. */
    boolean isCard(double x, double y) {
        return shown.values().stream().anyMatch(card -> card.getBoundsInParent().contains(x - getTranslateX(), y));
    }

    /** Frees all cards: lanes or things are others. */
    void clear() {
        shown.values().forEach(this::free);
        shown.clear();
        placedAt = -1;
    }

    /** Takes all cards away: the line is left. */
    void end() {
        clear();
        spare.clear();
        Painted.over(scene, List.copyOf(getChildren()));
        getChildren().clear();
    }

    void draw(Axis axis, List<Band> bands, Function<Dated, Color> colours) {
        if (placedAt != axis.perDay()) {
            placedAt = axis.perDay();
            origin = axis.left();
            shown.forEach((thing, card) -> card.setLayoutX(x(thing)));
        }
        setTranslateX(Math.rint(axis.x(origin)));
        Set<Dated> wanted = new HashSet<>();
        for (Band band : bands) {
            if (!band.levels.isEmpty()) {
                draw(axis, band, colours, wanted);
            }
        }
        shown.entrySet().removeIf(one -> {
            boolean gone = !wanted.contains(one.getKey());
            if (gone) {
                free(one.getValue());
            }
            return gone;
        });
    }

    private void draw(Axis axis, Band band, Function<Dated, Color> colours, Set<Dated> wanted) {
        List<Sieve.Place> places = band.levels.get(Math.min(axis.level(), band.levels.size() - 1));
        int first = band.lane.from(axis.left() - band.widest / axis.perDay());
        for (int at = at(places, first); at < places.size(); at++) {
            Sieve.Place place = places.get(at);
            Dated thing = band.lane.things().get(place.thing());
            if (thing.span().from() > axis.right()) {
                return;
            }
            wanted.add(thing);
            YearCard card = shown.get(thing);
            if (card == null) {
                card = spare.isEmpty() ? made() : spare.pop();
                card.show(thing, colours.apply(thing), band.widths[place.thing()], band.room);
                card.setLayoutX(x(thing));
                shown.put(thing, card);
            }
            card.setLayoutY(band.top + place.row() * band.pitch);
        }
    }

    private double x(Dated thing) {
        return Math.rint((thing.span().from() - origin) * placedAt);
    }

    private static int at(List<Sieve.Place> places, int thing) {
        int low = 0;
        int high = places.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (places.get(middle).thing() < thing) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void free(YearCard card) {
        card.free();
        spare.push(card);
    }

    private YearCard made() {
        // it is drawn along far more often than it changes
        YearCard card = Painted.once(new YearCard(around.texts(), around.pictures(), em, around::open));
        getChildren().add(card);
        return card;
    }
}
