package yunguan.room.atlas;

import java.util.List;
import java.util.Optional;
import yunguan.catalogue.Item.Position;
import yunguan.settings.Key;
import yunguan.settings.Settings;

/**
 * Where the kiosk stands, as its settings say: a position, or a place of the map.
 *
 * @param uncertainty how far off that may be, in metres; not a number where nobody has said of the place, 0 where the settings give the position itself
 * @param facing      whither one looks who stands before it, in degrees clockwise from north; not a number where that is not known
 */
record Here(Position position, double uncertainty, double facing) {

    static Optional<Here> of(Settings settings, List<Atlas.Pin> pins) {
        double facing = number(settings.text(Key.HERE_FACING));
        double latitude = number(settings.text(Key.HERE_LATITUDE));
        double longitude = number(settings.text(Key.HERE_LONGITUDE));
        if (!Double.isNaN(latitude) && !Double.isNaN(longitude)) {
            return Optional.of(new Here(new Position(latitude, longitude), 0, facing));
        }
        String named = settings.text(Key.HERE_PLACE);
        String place = named.isEmpty() ? settings.text(Key.HALL_POINT) : named; // the teaching point that this hall is
        return pins.stream().filter(pin -> pin.card().id().equals(place)).findFirst()
                .map(pin -> new Here(pin.site().position(), pin.site().uncertainty(), facing));
    }

    private static double number(String text) {
        return text.isEmpty() ? Double.NaN : Double.parseDouble(text); // the settings have looked at it
    }
}
