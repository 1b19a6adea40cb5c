package yunguan.room.staff.care;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import yunguan.catalogue.Item;
import yunguan.pack.InstalledMaps;
import yunguan.pack.Premises;
import yunguan.room.staff.care.Finding.About;
import yunguan.settings.Key;
import yunguan.settings.Settings;

/** Looks over where the settings say that the kiosk stands: what cannot be followed is shown nowhere, and nobody would know why. */
final class Whereabouts {

    private final Premises premises;
    private final Settings settings;
    private final List<Finding> odd = new ArrayList<>();

    private Whereabouts(Premises premises, Settings settings) {
        this.premises = premises;
        this.settings = settings;
    }

    /** What cannot be followed. @throws yunguan.store.StoreException where the store cannot be read */
    static List<Finding> odd(Premises premises, Settings settings) {
        Whereabouts all = new Whereabouts(premises, settings);
        all.look();
        return List.copyOf(all.odd);
    }

    private void look() {
        String point = settings.text(Key.HALL_POINT);
        if (!point.isEmpty() && premises.store().one("SELECT id FROM item JOIN fact ON fact.item = item.key AND fact.name = 'point' WHERE item.id = ?", row -> point, point).isEmpty()) {
            note("settings.point", Key.HALL_POINT, point);
        }
        Key said = settings.text(Key.HERE_PLACE).isEmpty() ? Key.HALL_POINT : Key.HERE_PLACE;
        Optional<Item.Position> place = place(settings.text(said));
        if (said == Key.HERE_PLACE && place.isEmpty()) {
            note("settings.here.place", Key.HERE_PLACE, settings.text(Key.HERE_PLACE));
        }
        String latitude = settings.text(Key.HERE_LATITUDE);
        String longitude = settings.text(Key.HERE_LONGITUDE);
        if (latitude.isEmpty() != longitude.isEmpty()) {
            half(latitude.isEmpty() ? Key.HERE_LONGITUDE : Key.HERE_LATITUDE, latitude.isEmpty() ? Key.HERE_LATITUDE : Key.HERE_LONGITUDE);
        }
        if (!latitude.isEmpty() && !longitude.isEmpty()) {
            onMap(Key.HERE_LATITUDE.key() + ", " + Key.HERE_LONGITUDE.key(), latitude + ", " + longitude,
                    new Item.Position(Double.parseDouble(latitude), Double.parseDouble(longitude)));
        } else {
            place.ifPresent(at -> onMap(said.key(), settings.text(said), at));
        }
    }

    /** A place that visitors see. */
    private Optional<Item.Position> place(String id) {
        return id.isEmpty() ? Optional.empty() : premises.store().one("SELECT latitude, longitude FROM live JOIN site ON site.item = live.key WHERE live.kind = 'PLACE' AND live.id = ?",
                row -> new Item.Position(row.real("latitude"), row.real("longitude")), id);
    }

    /** Of a position one half is there; where the other was written and not understood, that is said already. */
    private void half(Key there, Key missing) {
        if (settings.complaints().stream().noneMatch(complaint -> complaint.key().equals(missing.key()))) {
            note("settings.here.half", there, missing.key());
        }
    }

    private void onMap(String keys, String said, Item.Position at) {
        if (new InstalledMaps(premises).outside(at)) {
            odd.add(Finding.note(About.SETTINGS, "settings.here.off", keys, "", said));
        }
    }

    private void note(String sentence, Key key, String said) {
        odd.add(Finding.note(About.SETTINGS, sentence, key.key(), "", said));
    }
}
