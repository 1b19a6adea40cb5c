package yunguan.room.atlas;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item.Position;
import yunguan.catalogue.Kind;
import yunguan.part.years.Years;
import yunguan.task.Background;

/** Which layers are on, and which place or trail is open. A place that was opened from a trail closes back onto it. */
final class AtlasModel {

    private final Background background;
    private final Callable<Atlas> read;
    private final Function<Card, Atlas.Telling> tell;
    private final Function<List<Atlas.Pin>, Optional<Here>> stands;
    private final QuarterModel quarter;
    private final ReadOnlyObjectWrapper<@Nullable Atlas> atlas = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Atlas.@Nullable Pin> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Atlas.@Nullable Trail> trail = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Atlas.@Nullable Telling> telling = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Integer> year = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Over> over = new ReadOnlyObjectWrapper<>(Over.NOTHING);
    private final ReadOnlyObjectWrapper<@Nullable MapArea> covered = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();
    private final ObservableSet<String> layersOn = FXCollections.observableSet();
    private final ObservableSet<String> layersOnSeen = FXCollections.unmodifiableObservableSet(layersOn);

    private Standing standing = Standing.UNKNOWN;
    /** Which stop of the trail the open place is; a walk may come back to a place. */
    private int stop;

    /** What lies over the map for a while: nothing, the open place then and now, or how it developed, on a line of years. */
    enum Over { NOTHING, TIMES, YEARS }

    /** Of a kiosk that does not know where it stands. */
    AtlasModel(Background background, Callable<Atlas> read, Function<Card, Atlas.Telling> tell) {
        this(background, read, tell, pins -> Optional.empty(), InstantSource.system());
    }

    /** @param stands where the kiosk stands, if it knows @param clock says which year is today's */
    AtlasModel(Background background, Callable<Atlas> read, Function<Card, Atlas.Telling> tell, Function<List<Atlas.Pin>, Optional<Here>> stands, InstantSource clock) {
        this.background = background;
        this.read = read;
        this.tell = tell;
        this.stands = stands;
        quarter = new QuarterModel(background, clock);
    }

    /** All there is; {@code null} until it has been read. */
    ReadOnlyObjectProperty<@Nullable Atlas> atlas() {
        return atlas.getReadOnlyProperty();
    }

    /** Every place there is, whichever layers are on. */
    List<Atlas.Pin> pins() {
        Atlas all = atlas.get();
        return all == null ? List.of() : all.pins();
    }

    /** The place that is open, if one is. */
    ReadOnlyObjectProperty<Atlas.@Nullable Pin> place() {
        return place.getReadOnlyProperty();
    }

    /** The trail that is drawn, if one is. */
    ReadOnlyObjectProperty<Atlas.@Nullable Trail> trail() {
        return trail.getReadOnlyProperty();
    }

    /** What is told of the open place, or else of the trail; {@code null} while it is being read. */
    ReadOnlyObjectProperty<Atlas.@Nullable Telling> telling() {
        return telling.getReadOnlyProperty();
    }

    /** Whether what was asked for at the beginning is not there. */
    ReadOnlyBooleanProperty missing() {
        return missing.getReadOnlyProperty();
    }

    /** What the map covers; {@code null} until there is one. */
    ReadOnlyObjectProperty<@Nullable MapArea> covered() {
        return covered.getReadOnlyProperty();
    }

    /** A map has come onto the screen. @param area what it covers */
    void covers(MapArea area) {
        covered.set(area);
    }

    /** The ids of the layers that are on. */
    ObservableSet<String> layersOn() {
        return layersOnSeen;
    }

    /** Reads the atlas and opens what was asked for. @param focusKind PLACE, TRAIL or {@code null} for nothing */
    void load(@Nullable Kind focusKind, String focusId) {
        background.run(this::readAll, all -> {
            Atlas loaded = all.atlas();
            standing = all.standing();
            for (Atlas.Layer layer : loaded.layers()) {
                // a layer without any story only repeats names that the base map shows: metro stations, subdistricts
                if (layer.told() || loaded.layers().stream().noneMatch(Atlas.Layer::told)) {
                    layersOn.add(layer.id());
                }
            }
            atlas.set(loaded);
            if (focusKind == Kind.PLACE) {
                loaded.pins().stream().filter(pin -> pin.card().id().equals(focusId)).findFirst()
                        .ifPresentOrElse(this::open, () -> missing.set(true));
            } else if (focusKind == Kind.TRAIL) {
                loaded.trails().stream().filter(found -> found.card().id().equals(focusId)).findFirst()
                        .ifPresentOrElse(this::open, () -> missing.set(true));
            }
        });
    }

    /** What has been read and worked out off the screen. */
    private record Loaded(Atlas atlas, Standing standing) { }

    private Loaded readAll() throws Exception {
        Atlas all = read.call();
        return new Loaded(all, Standing.among(all, stands));
    }

    /** Where the kiosk stands, if it knows. */
    Optional<Here> here() {
        return Optional.ofNullable(standing.here());
    }

    /** How far a place is from here; nothing where the kiosk does not know where it stands. */
    Optional<Walking> far(Atlas.Pin pin) {
        return Optional.ofNullable(standing.far().get(pin.card().id()));
    }

    /** Switches a layer on or off. */
    void toggle(Atlas.Layer layer) {
        if (!layersOn.remove(layer.id())) {
            layersOn.add(layer.id());
        }
    }

    /** Opens a place; a trail that is drawn stays. */
    void open(Atlas.Pin pin) {
        if (!pin.equals(place.get())) {
            Atlas.Trail drawn = trail.get();
            open(pin, drawn == null ? 0 : drawn.stops().indexOf(pin) + 1);
        }
    }

    private void open(Atlas.Pin pin, int number) {
        forget();
        stop = number;
        place.set(pin);
        tell(pin.card());
    }

    /** Opens a stop of the trail that is drawn, from 1 on. @return whether there is one */
    boolean openStop(int number) {
        Atlas.Trail drawn = trail.get();
        if (drawn == null || number < 1 || number > drawn.stops().size()) {
            return false;
        }
        open(drawn.stops().get(number - 1), number);
        return true;
    }

    /** Draws a trail and tells of it. */
    void open(Atlas.Trail opened) {
        forget();
        place.set(null);
        trail.set(opened);
        tell(opened.card());
    }

    /** Which stop of the trail that is drawn the open place is, from 1 on; 0: it is none. */
    int stop() {
        return trail.get() == null || place.get() == null ? 0 : stop;
    }

    /** Goes on along the trail by so many stops, or back. @return whether there was one */
    boolean walk(int stops) {
        return openStop(stop() + stops);
    }

    /** The year that is shown; {@code null}: every one. */
    ReadOnlyObjectProperty<@Nullable Integer> year() {
        return year.getReadOnlyProperty();
    }

    /** Shows what was there in a year; {@code null}: whatever there is. */
    void show(@Nullable Integer wanted) {
        year.set(wanted);
    }

    /** Whether something with a date (EDTF) is there in the year that is shown. */
    boolean there(String date) {
        Integer shown = year.get();
        return shown == null || Years.there(date, shown);
    }

    /** How many places of a layer are there in the year that is shown. */
    int count(Atlas.Layer layer) {
        return year.get() == null ? layer.count() : (int) pins().stream().filter(pin -> layer.holds(pin) && there(pin.card().date())).count();
    }

    /** The quarter of an hour that is drawn around the open place, if one is. */
    ReadOnlyObjectProperty<@Nullable Reach> circle() {
        return quarter.circle();
    }

    /** Draws what lies within a quarter of an hour of the open place, as soon as that is known, or takes it away. */
    void switchCircle() {
        quarter.switches(atlas.get(), place::get);
    }

    /** Whether the quarter of an hour is drawn, or will be as soon as it is known. */
    boolean circling() {
        return quarter.wanted();
    }

    /** Of the quarter of an hour, the places that are there in the year that is shown, or today. @param sure those that surely lie within, or those that may */
    List<Reach.Near> within(Reach reach, boolean sure) {
        return quarter.within(reach, sure, year.get());
    }

    /** What lies over the map. */
    ReadOnlyObjectProperty<Over> over() {
        return over.getReadOnlyProperty();
    }

    /** Lays something over the map, or uncovers it. */
    void lay(Over wanted) {
        over.set(wanted);
    }

    /** What was told of the last place, and was drawn around it, is no more. */
    private void forget() {
        telling.set(null);
        quarter.forget();
        over.set(Over.NOTHING);
    }

    /** Closes the place; where none is open, the trail. */
    void close() {
        Atlas.Trail drawn = trail.get();
        forget();
        if (place.get() == null) {
            trail.set(null);
        } else {
            place.set(null);
            if (drawn != null) {
                tell(drawn.card());
            }
        }
    }

    /** The item that is open: the place, or else the trail. */
    Optional<Card> opened() {
        Atlas.Pin pin = place.get();
        Atlas.Trail drawn = trail.get();
        return pin != null ? Optional.of(pin.card()) : Optional.ofNullable(drawn).map(Atlas.Trail::card);
    }

    /** The pins that are seen, the most important first: the open place, the trail's stops, then layer by layer. */
    List<Atlas.Pin> seen() {
        Atlas all = atlas.get();
        if (all == null) {
            return List.of();
        }
        Atlas.Pin open = place.get();
        Atlas.Trail drawn = trail.get();
        java.util.SequencedSet<Atlas.Pin> seen = new java.util.LinkedHashSet<>();
        if (open != null) {
            seen.add(open);
        }
        if (drawn != null) {
            seen.addAll(drawn.stops());
        }
        for (Atlas.Layer layer : all.layers()) {
            if (layersOn.contains(layer.id())) {
                all.pins().stream().filter(pin -> layer.holds(pin) && there(pin.card().date())).forEach(seen::add);
            }
        }
        return List.copyOf(seen);
    }

    /** How many of {@link #seen()}, from the first on, must be drawn whole: what is open, and its trail's stops. */
    int sure() {
        Atlas.Pin open = place.get();
        Atlas.Trail drawn = trail.get();
        int stops = drawn == null ? 0 : (int) drawn.stops().stream().distinct().count();
        return stops + (open != null && (drawn == null || !drawn.stops().contains(open)) ? 1 : 0);
    }

    private void tell(Card card) {
        background.latest("atlas", () -> new Told(card, tell.apply(card)), told -> {
            if (opened().filter(told.card()::equals).isPresent()) {
                telling.set(told.telling());
            }
        });
    }

    private record Told(Card card, Atlas.Telling telling) {
    }
}
