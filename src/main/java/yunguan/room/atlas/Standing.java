package yunguan.room.atlas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Where the kiosk stands among the places.
 *
 * @param here {@code null} where it does not know
 * @param far  how far each place is from there, by its id; none where it does not know
 */
record Standing(@Nullable Here here, Map<String, Walking> far) {

    static final Standing UNKNOWN = new Standing(null, Map.of());

    /** Works it out; takes a while where there are many places. @param stands where the kiosk stands, if it knows */
    static Standing among(Atlas atlas, Function<List<Atlas.Pin>, Optional<Here>> stands) {
        Here here = stands.apply(atlas.pins()).orElse(null);
        if (here == null) {
            return UNKNOWN;
        }
        Map<String, Walking> far = new HashMap<>();
        Optional<Roads.Ways> roads = atlas.roads().from(here.position());
        atlas.pins().forEach(pin -> far.put(pin.card().id(),
                Walking.between(roads, here.position(), here.uncertainty(), pin.site().position(), pin.site().uncertainty())));
        return new Standing(here, far);
    }
}
