package yunguan.room.atlas;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import yunguan.catalogue.Item.Position;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;

/**
 * A whole trail as a short text for a phone: its name, and a line for each stop with the stop's {@code geo:} address (WGS-84). Every
 * phone shows a text that it scans, without a network and without an app; most make the addresses ways into their map.
 *
 * @param text  at most {@link #MOST} bytes in UTF-8
 * @param stops so many of the trail's stops, from the first on; of a walk without stops, so many positions
 */
record TrailWords(String text, int stops) {

    /** A code of so many bytes is still read from arm's length off a screen. */
    static final int MOST = 620;
    /** Of a walk without stops, so many positions along its line. */
    private static final int LOOKS = 12;
    /** A hundred-thousandth of a degree is a metre. */
    private static final String STOP = "\n%d %sgeo:%.5f,%.5f";

    /** All stops, with their names as long as there is room for all of them; names grow shorter before stops are left out. */
    static TrailWords of(LangText title, List<Atlas.Pin> stops, Lang lang) {
        List<String> names = stops.stream().map(stop -> stop.card().title().in(lang)).toList();
        for (int letters = names.stream().mapToInt(name -> name.codePointCount(0, name.length())).max().orElse(0); letters >= 0; letters--) {
            TrailWords words = of(title.in(lang), stops, names, letters);
            if (words.stops == stops.size() || letters == 0) {
                return words;
            }
        }
        return new TrailWords(title.in(lang), 0);
    }

    /** @param letters so many of a name's */
    private static TrailWords of(String title, List<Atlas.Pin> stops, List<String> names, int letters) {
        StringBuilder text = new StringBuilder(title);
        int fit = 0;
        for (Atlas.Pin stop : stops) {
            String name = names.get(fit);
            String shown = name.codePointCount(0, name.length()) <= letters ? name : letters == 0 ? "" : name.substring(0, name.offsetByCodePoints(0, letters)) + "…";
            String line = line(fit + 1, shown.isEmpty() ? "" : shown + " ", stop.site().position());
            if (bytes(text.toString()) + bytes(line) > MOST) {
                break;
            }
            text.append(line);
            fit++;
        }
        return new TrailWords(text.toString(), fit);
    }

    /** A walk without stops: positions along its line, at equal distances, from its beginning to its end. */
    static TrailWords along(LangText title, List<Position> line, Lang lang) {
        StringBuilder text = new StringBuilder(title.in(lang));
        for (int look = 0; look < LOOKS; look++) {
            text.append(line(look + 1, "", TrailFlight.at(line, (double) look / (LOOKS - 1))));
        }
        return new TrailWords(text.toString(), LOOKS);
    }

    private static String line(int number, String name, Position at) {
        return String.format(Locale.ROOT, STOP, number, name, at.latitude(), at.longitude());
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
