package yunguan.room.atlas;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Figure;
import yunguan.catalogue.Heading;
import yunguan.catalogue.Item;
import yunguan.catalogue.Item.Position;
import yunguan.catalogue.Item.Site;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Shot;
import yunguan.catalogue.Span;
import yunguan.catalogue.Story;
import yunguan.catalogue.Voices;
import yunguan.part.years.Years;

/**
 * All that lies upon the map, and the map itself where there is one.
 *
 * @param former base maps of other times, each with its date
 * @param eras   in their order
 * @param told   the dates of what belongs to places and tells of a time
 * @param counted figures of what belongs to a place, by its id
 */
record Atlas(@Nullable Sheet sheet, List<Layer> layers, List<Pin> pins, List<Trail> trails, List<Sheet> former, List<Era> eras, List<String> told, Map<String, List<Counted>> counted) {

    /** A map of one time, without eras. */
    Atlas(@Nullable Sheet sheet, List<Layer> layers, List<Pin> pins, List<Trail> trails) {
        this(sheet, layers, pins, trails, List.of(), List.of(), List.of(), Map.of());
    }

    /** A time with a name. @param date EDTF, from one year to another or on and on */
    record Era(LangText title, String date) { }

    /** Today's roads that are surveyed for walking; may be empty. */
    Roads roads() {
        return sheet == null ? Roads.NONE : sheet.roads();
    }

    /** The base map of a year; {@code null}: today's. */
    @Nullable Sheet sheet(@Nullable Integer year) {
        return year == null ? sheet : former.stream().filter(one -> Years.there(one.card().date(), year)).findFirst().orElse(sheet);
    }

    /** The era of a year: of several the one that began last. */
    Optional<Era> era(int year) {
        return eras.stream().filter(era -> Years.there(era.date(), year)).reduce((earlier, later) -> later);
    }

    /** The years of all that comes and goes or tells of a time, and of the eras; nothing where there is none. */
    Optional<Years> years() {
        return Years.of(Stream.of(pins.stream().map(pin -> pin.card().date()), trails.stream().map(trail -> trail.card().date()),
                former.stream().map(map -> map.card().date()), Stream.ofNullable(sheet).flatMap(today -> today.names().stream()).map(MapName::date),
                told.stream()).flatMap(dates -> dates).toList(), eras.stream().map(Era::date).toList());
    }

    /**
     * The base map: its pyramid, and what must be said at its edge.
     *
     * @param contrast the pyramid for eyes that need strong contrast; {@code null}: there is none
     * @param names    what is written on it, the most important first
     * @param approval (審圖號) may be empty
     * @param roads    that somebody has surveyed for walking; may be empty
     */
    record Sheet(Card card, Path file, @Nullable Path contrast, List<MapName> names, LangText attribution, String approval, Roads roads) {
        /** A map without surveyed roads. */
        Sheet(Card card, Path file, @Nullable Path contrast, List<MapName> names, LangText attribution, String approval) {
            this(card, file, contrast, names, attribution, approval, Roads.NONE);
        }

        /** The pyramid for a visitor. */
        Path file(boolean strong) {
            return strong && contrast != null ? contrast : file;
        }
    }

    /** The shape of a layer's signs; a layer that is not here has the first. */
    Outline outline(String layer) {
        for (int i = 0; i < layers.size(); i++) {
            if (layers.get(i).id().equals(layer)) {
                return Outline.of(i);
            }
        }
        return Outline.CIRCLE;
    }

    /** The heading of a layer; one without a name where there is none. */
    Heading heading(String layer) {
        return layers.stream().map(Layer::heading).filter(heading -> heading.id().equals(layer)).findFirst()
                .orElseGet(() -> new Heading("", LangText.EMPTY, LangText.EMPTY, "", ""));
    }

    /** What is switched on and off together. {@code told}: at least one of its places has a story. */
    record Layer(Heading heading, int count, boolean told) {
        String id() {
            return heading.id();
        }

        boolean holds(Pin pin) {
            return heading.equals(TEACHING) ? pin.teaching : pin.layer.equals(id());
        }
    }

    /** Across all other layers: the schools, points and sites where people learn. The room has a word for it; packs have other ids. */
    static final Heading TEACHING = new Heading("teaching", LangText.EMPTY, LangText.EMPTY, "mdi2h-human-male-board", "#4F6B2F");

    /** A place, with the id of its own layer. @param teaching whether people learn there, by what its pack says */
    record Pin(Card card, Site site, String layer, boolean teaching) {
        /** A place that is no teaching point. */
        Pin(Card card, Site site, String layer) {
            this(card, site, layer, false);
        }

        /** Of its id alone: places are looked up by the thousand. */
        @Override
        public int hashCode() {
            return card.id().hashCode();
        }
    }

    /** A walk. {@code line} is empty where none was drawn; {@code minutes} 0 where nothing is stated; {@code questions} for whoever has walked it. */
    record Trail(Card card, List<Pin> stops, List<Position> line, int minutes, List<Item.Question> questions) {

        /** One without questions. */
        Trail(Card card, List<Pin> stops, List<Position> line, int minutes) {
            this(card, stops, line, minutes, List.of());
        }

        /** The way as it is drawn: its line, or the stops joined. */
        List<Position> way() {
            return line.isEmpty() ? stops.stream().map(stop -> stop.site().position()).toList() : line;
        }

        /** The way in pieces, with every stretch between two stops once, though a walk may come back along it: dashes upon dashes would be a whole line. */
        List<List<Position>> pieces() {
            if (!line.isEmpty()) {
                return List.of(line);
            }
            List<List<Position>> pieces = new ArrayList<>();
            Set<Set<Position>> walked = new HashSet<>();
            List<Position> way = way();
            boolean goesOn = false;
            for (int i = 1; i < way.size(); i++) {
                boolean fresh = walked.add(Set.copyOf(way.subList(i - 1, i + 1)));
                if (fresh && !goesOn) {
                    pieces.add(new ArrayList<>(way.subList(i - 1, i)));
                }
                if (fresh) {
                    pieces.getLast().add(way.get(i));
                }
                goesOn = fresh;
            }
            return pieces;
        }

        /** Which stops a place is, from 1 on: several where the walk comes back to it, none where it does not lead there. */
        List<Integer> numbers(Pin place) {
            return IntStream.rangeClosed(1, stops.size()).filter(number -> stops.get(number - 1).equals(place)).boxed().toList();
        }

        /** The length of the drawn line in metres; 0 where there is none, because nobody walks as the crow flies. */
        double metres() {
            double metres = 0;
            for (int i = 1; i < line.size(); i++) {
                metres += metres(line.get(i - 1), line.get(i));
            }
            return metres;
        }

        private static double metres(Position from, Position to) {
            double perPixel = Mercator.metresPerPixel((from.latitude() + to.latitude()) / 2, 0) * Mercator.TILE;
            return perPixel * Math.hypot(Mercator.x(to.longitude()) - Mercator.x(from.longitude()),
                    Mercator.y(to.latitude()) - Mercator.y(from.latitude()));
        }
    }

    /**
     * What is told of a place or a trail when it is opened.
     *
     * @param point     of a place that is a teaching point: what kind of one
     * @param offers    what can be learned there; may be empty
     * @param questions of a trail
     * @param shown     of a place
     */
    record Telling(Story story, List<Card> linked, Item.@Nullable Point point, LangText offers, List<Item.Question> questions, Shown shown) {
        /** A story and what belongs to it. */
        Telling(Story story, List<Card> linked) {
            this(story, linked, null, LangText.EMPTY, List.of(), Shown.NOTHING);
        }

        /** What belongs to it and has a date: how it developed. */
        List<Card> dated() {
            return linked.stream().filter(card -> Span.of(card.date()).isPresent()).toList();
        }
    }

    /** Figures, and the entry that tells of them. */
    record Counted(Card card, List<Figure> figures) { }

    /**
     * What can be seen and heard of a place beside its picture and story.
     *
     * @param voice  that tells of it
     * @param pair   as it was and as it is; empty where there are not both
     * @param times  as it was at several times, the oldest first; may be empty
     */
    record Shown(Voices voice, List<Shot> pair, List<Shot> times) {

        static final Shown NOTHING = new Shown(Voices.NONE, List.of(), List.of());

        /** Whether there is something to compare. */
        boolean compares() {
            return !pair.isEmpty() || times.size() > 1;
        }
    }
}
