package yunguan.part.years;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import yunguan.catalogue.Card;
import yunguan.catalogue.Heading;
import yunguan.shell.Mode;
import yunguan.shell.Surroundings;
import yunguan.ui.HallColour;

/** The line itself: years above, below them lanes with cards. It draws what is in view, at most once a pulse. */
final class Field extends Region {

    /** In em. */
    private static final double GAP = 0.62;
    private static final double LARGE_GAP = 0.42;
    private static final double AXIS = 1.8;
    private static final double LARGE_AXIS = 1.3;
    private static final double THICK = 0.2;
    /** Where each strand would have less than a row, all stand in one lane. */
    private static final int MOST_ROWS = 12;

    private final Surroundings around;
    private final YearsModel model;
    private final double em;
    private final Pane surface = new Pane();
    private final Pane lanesGround = new Pane();
    private final TickRow ticks;
    private final CardLayer cards;
    private final LaneNames names;
    private final List<Band> bands = new ArrayList<>();
    /** By the strand's id. */
    private final Map<String, Color> colours = new HashMap<>();
    private int laidOut = -1;
    private double laidWidth = -1;
    private double laidHeight = -1;
    private int generation;
    private final Runnable changed;
    private final boolean large;
    /** Between two cards, in em; and how high the years above them are. */
    private final double gap;
    private final double axis;

    /** @param em of running text, in pixels @param changed told when other cards have come without the line having moved */
    Field(Surroundings around, YearsModel model, double em, Runnable changed) {
        this.changed = changed;
        this.around = around;
        this.model = model;
        this.em = em;
        large = around.visit().modes().contains(Mode.LARGE); // in which an em is more on the glass than a finger needs
        gap = large ? LARGE_GAP : GAP;
        axis = large ? LARGE_AXIS : AXIS;
        ticks = new TickRow(around.texts(), em, px(axis));
        cards = new CardLayer(around, em);
        names = new LaneNames(around.texts(), em);
        getStyleClass().add("years-field");
        surface.getStyleClass().add("years-surface");
        surface.setId("years-surface");
        for (Pane part : List.of(lanesGround, ticks, cards)) {
            part.setManaged(false);
            part.setPickOnBounds(false);
            surface.getChildren().add(part);
        }
        lanesGround.setMouseTransparent(true);
        ticks.setMouseTransparent(true);
        yunguan.ui.Give.within(this);
        getChildren().addAll(surface, names);
        setMinSize(0, 0);
    }

    Pane surface() {
        return surface;
    }

    private double px(double ems) {
        return Math.rint(ems * em);
    }

    /** From one row of cards to the next, in pixels. What there is in a lane is drawn into the gap below it. */
    private double pitch(int lines) {
        return px(CardRoom.height(lines, large)) + px(gap);
    }

    /** Where it is lower than this, not even one row of cards is whole. In pixels. */
    double least() {
        return px(axis) + pitch(1);
    }

    /** What is seen has changed: it is drawn with the next pulse. */
    void dirty() {
        requestLayout();
    }

    /** Forgets all cards: the language has changed, or the things have. */
    void renew() {
        laidOut = -1;
        requestLayout();
    }

    /** The line is at rest: pictures of the cards in view are read, and keys go through them in the order of reading. */
    void rested() {
        cards.readPictures();
        cards.inOrder();
    }

    /** How much of a lane begins at about a pixel, where no card lies there; the whole width of a finger counts. */
    int countAt(double x, double y) {
        double finger = px(1.4);
        return bands.stream().filter(band -> y >= band.top && y < band.top + band.height() + px(gap))
                .mapToInt(band -> band.lane.count(model.axis().day(x - finger), model.axis().day(x + finger))).sum();
    }

    /** The things of a lane that begin at about a pixel. */
    List<Card> at(double x, double y) {
        double finger = px(1.4);
        List<Card> found = new ArrayList<>();
        for (Band band : bands) {
            if (y >= band.top && y < band.top + band.height() + px(gap)) {
                int from = band.lane.from(model.axis().day(x - finger));
                int to = band.lane.from(model.axis().day(x + finger));
                band.lane.things().subList(from, to).forEach(one -> found.add(one.card()));
            }
        }
        return found;
    }

    /** Whether a card lies at a pixel of the surface. */
    boolean isCard(double x, double y) {
        return cards.isCard(x, y);
    }

    @Override
    protected void layoutChildren() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (width < 1 || height < 1 || getScene() == null) {
            return;
        }
        if (laidOut != model.contents().get() || laidWidth != width || laidHeight != height) {
            laidOut = model.contents().get();
            laidWidth = width;
            laidHeight = height;
            layLanes(width, height);
        }
        ticks.draw(model.axis(), surface.getWidth(), height);
        cards.draw(model.axis(), bands, this::colour);
        cards.inOrder();
        for (Band band : bands) {
            List<Dated> seen = cards.shown().stream().filter(band.lane::holds).toList();
            band.strip.draw(model.axis(), band.lane, band.colour, seen, this::colour, px(THICK));
        }
    }

    private Color colour(Heading heading) {
        boolean contrast = around.visit().modes().contains(Mode.CONTRAST);
        return heading.colour().matches("#[0-9A-Fa-f]{6}") ? HallColour.of(heading.colour(), contrast) : around.hall();
    }

    private Color colour(Dated thing) {
        return colours.getOrDefault(thing.card().heading(), around.hall());
    }

    /** Divides the height among the lanes; where each would have less than one row, all stand in one. */
    private void layLanes(double width, double height) {
        bands.clear();
        cards.clear();
        names.clear();
        lanesGround.getChildren().clear();
        double top = px(axis);
        List<Lane> lanes = model.lanes();
        lanes.forEach(lane -> {
            if (lane.heading() != null) {
                colours.put(lane.heading().id(), colour(lane.heading()));
            }
        });
        boolean tight = lanes.size() * pitch(2) > height - top && lanes.size() * pitch(1) <= height - top;
        int lines = tight || pitch(2) > height - top ? 1 : 2; // rather fewer words than half a card
        double pitch = pitch(lines);
        double left = lanes.size() > 1 && lanes.size() * pitch <= height - top ? names.width(lanes, pitch - 2, width) : 0;
        boolean apart = left > 0; // strands whose names cannot be read stand together as well
        int rows = apart ? 1 : (int) Math.clamp((height - top) / pitch, 1, MOST_ROWS);
        List<Lane> laid = apart ? lanes : List.of(model.all());
        names.resizeRelocate(0, 0, left, height);
        CardRoom room = CardRoom.of(lines, (width - left) / em, large);
        double free = height - top - laid.size() * rows * pitch;
        for (Lane lane : laid) {
            int more = apart ? moreRows(lane, laid, free, pitch) : 0;
            Heading heading = lane.heading();
            Band band = new Band(lane, heading == null ? around.hall() : colour(heading), top, rows + more, pitch, room);
            free -= more * pitch;
            band.strip.setWidth(width - left);
            band.strip.setHeight(band.height() - 2);
            band.strip.setLayoutY(top);
            Region line = new Region();
            line.getStyleClass().add("years-lane");
            line.setManaged(false);
            line.resizeRelocate(0, Math.rint(top + band.height()) - 1, width, 1);
            lanesGround.getChildren().addAll(band.strip, line);
            if (apart) {
                names.add(band);
            }
            bands.add(band);
            top += band.height();
        }
        surface.resizeRelocate(left, 0, width - left, height);
        surface.setClip(new Rectangle(width - left, height)); // what is drawn along goes away at the names, and not below them
        for (Pane part : List.of(lanesGround, ticks)) {
            part.resize(width - left, height);
        }
        measure(width - left);
    }

    /** What is left over goes to the lanes that have most to show. */
    private int moreRows(Lane lane, List<Lane> all, double free, double pitch) {
        int most = all.stream().mapToInt(one -> one.things().size()).sum();
        int share = (int) Math.round(Math.floor(free / pitch) * lane.things().size() / Math.max(1, most));
        return (int) Math.clamp(share, 0, Math.max(0, Math.floor(free / pitch)));
    }

    /** Works out off the screen what can be shown at each scale. Until the first of it is there, bars alone are seen. */
    private void measure(double width) {
        double widest = 0;
        for (Band band : bands) {
            for (int i = 0; i < band.widths.length; i++) {
                Dated thing = band.lane.things().get(i);
                band.widths[i] = YearCard.width(thing, around.texts().now(thing.card().title()), em, band.room);
                band.widest = Math.max(band.widest, band.widths[i]);
            }
            widest = Math.max(widest, band.widest);
        }
        model.resize(width, px(TickRow.DAY), px(gap), widest + px(gap));
        int asked = ++generation;
        double apart = px(gap);
        int levels = model.axis().levels();
        double[] scales = new double[levels];
        for (int level = 0; level < levels; level++) {
            scales[level] = model.axis().perDayAt(level);
        }
        for (Band band : List.copyOf(bands)) {
            around.background().run(() -> {
                List<List<Sieve.Place>> chosen = new ArrayList<>();
                for (double scale : scales) {
                    chosen.add(asked == generation ? Sieve.choose(band.lane.things(), band.widths, apart, band.rows, scale) : List.of());
                }
                return chosen;
            }, chosen -> {
                if (asked == generation) {
                    band.levels = chosen;
                    dirty();
                    changed.run();
                }
            });
        }
    }

    /** Nothing is worked out any more. */
    void forget() {
        generation++;
        laidOut = -1;
        cards.end();
    }
}
