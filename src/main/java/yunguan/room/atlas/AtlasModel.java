package yunguan.room.atlas;

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
import yunguan.catalogue.Kind;
import yunguan.task.Background;

/** Which layers are on, and which place or trail is open. A place that was opened from a trail closes back onto it. */
final class AtlasModel {

    private final Background background;
    private final Callable<Atlas> read;
    private final Function<Card, Atlas.Telling> tell;
    private final ReadOnlyObjectWrapper<@Nullable Atlas> atlas = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Atlas.@Nullable Pin> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Atlas.@Nullable Trail> trail = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Atlas.@Nullable Telling> telling = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper missing = new ReadOnlyBooleanWrapper();
    private final ObservableSet<String> layersOn = FXCollections.observableSet();
    private final ObservableSet<String> layersOnSeen = FXCollections.unmodifiableObservableSet(layersOn);

    AtlasModel(Background background, Callable<Atlas> read, Function<Card, Atlas.Telling> tell) {
        this.background = background;
        this.read = read;
        this.tell = tell;
    }

    /** All there is; {@code null} until it has been read. */
    ReadOnlyObjectProperty<@Nullable Atlas> atlas() {
        return atlas.getReadOnlyProperty();
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

    /** The ids of the layers that are on. */
    ObservableSet<String> layersOn() {
        return layersOnSeen;
    }

    /** Reads the atlas and opens what was asked for. @param focusKind PLACE, TRAIL or {@code null} for nothing */
    void load(@Nullable Kind focusKind, String focusId) {
        background.run(read, loaded -> {
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

    /** Switches a layer on or off. */
    void toggle(Atlas.Layer layer) {
        if (!layersOn.remove(layer.id())) {
            layersOn.add(layer.id());
        }
    }

    /** Opens a place; a trail that is drawn stays. */
    void open(Atlas.Pin pin) {
        if (!pin.equals(place.get())) {
            telling.set(null);
            place.set(pin);
            tell(pin.card());
        }
    }

    /** Draws a trail and tells of it. */
    void open(Atlas.Trail opened) {
        telling.set(null);
        place.set(null);
        trail.set(opened);
        tell(opened.card());
    }

    /** Closes the place; where none is open, the trail. */
    void close() {
        Atlas.Trail drawn = trail.get();
        telling.set(null);
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
                all.pins().stream().filter(pin -> pin.layer().equals(layer.id())).forEach(seen::add);
            }
        }
        return List.copyOf(seen);
    }

    /** How many of {@link #seen()}, from the first on, must be drawn whole: what is open, and its trail's stops. */
    int sure() {
        Atlas.Pin open = place.get();
        Atlas.Trail drawn = trail.get();
        int stops = drawn == null ? 0 : drawn.stops().size();
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
