package yunguan.room.atlas;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import yunguan.catalogue.Datum;
import yunguan.catalogue.Item.Position;

/** A place as words that a phone understands. The kiosk only draws them; it opens no address itself. */
final class PlaceLink {

    private PlaceLink() {
    }

    /** A {@code geo:} address (RFC 5870), WGS-84, with the uncertainty in metres where it is known; every phone's own map opens it. */
    static String geo(Position at, double uncertainty) {
        String where = String.format(Locale.ROOT, "geo:%.6f,%.6f", at.latitude(), at.longitude());
        return uncertainty > 0 ? where + ";u=" + Math.round(uncertainty) : where;
    }

    /** For map apps in China: GCJ-02, in the form of Amap's public URI interface, which WeChat's scanner opens, too. */
    static String chinese(Position at, String name) {
        Position gcj = Datum.GCJ_02.fromWgs84(at.latitude(), at.longitude());
        return String.format(Locale.ROOT, "https://uri.amap.com/marker?position=%.6f,%.6f&name=%s&coordinate=gaode",
                gcj.longitude(), gcj.latitude(), URLEncoder.encode(name, StandardCharsets.UTF_8));
    }
}
