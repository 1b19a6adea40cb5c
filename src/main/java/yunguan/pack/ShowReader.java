package yunguan.pack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import yunguan.catalogue.Figure;
import yunguan.catalogue.Kind;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Shot;
import yunguan.catalogue.Spot;

/** Reads of one item what {@link ShowWriter} writes. What others wrote, and what is odd, is reported and left out. */
final class ShowReader {

    private static final int MOST = 500;
    private static final int LARGEST = 999_999_999;

    private final CrateReader crate;
    private final Entry entry;

    ShowReader(CrateReader crate, Entry entry) {
        this.crate = crate;
        this.entry = entry;
    }

    /** Where in two pictures to compare the same things are. @param entity the item */
    void points(JsonNode entity) {
        CrateTerms.POINTS.forEach((fact, property) -> {
            String written = entity.path(property).asText();
            List<Shot.Point> points = Shot.points(written);
            if (points.size() == 2) {
                entry.facts.put(fact, Shot.written(points));
            } else if (!written.isEmpty()) {
                odd(entity, property, written, "0.25,0.40 0.70,0.42");
            }
        });
    }

    /** One part of the item. @return whether it is one of these */
    boolean part(JsonNode part) {
        Set<String> types = CrateReader.types(part);
        if (types.contains(ShowWriter.FIGURE) && ShowSheets.TELLING.contains(entry.kind)) {
            figure(part);
        } else if (types.contains(ShowWriter.SPOT) && (entry.kind == Kind.EXHIBIT || entry.kind == Kind.HALL)) {
            spot(part);
        } else if (types.contains("ImageObject") && !ShowSheets.shots(entry.kind).isEmpty() && part.has("shows")) {
            shot(part);
        } else {
            return false;
        }
        return true;
    }

    private void figure(JsonNode part) {
        LangText name = CrateReader.text(part.path("name"));
        double number = part.path("value").asDouble(-1);
        if (name.isEmpty() || number < 1 || number > LARGEST || entry.figures.size() >= MOST) {
            odd(part, name.isEmpty() ? "name" : "value", part.path("value").asText(), "1, 2, 3, …");
            return;
        }
        entry.figures.add(new Figure(name, CrateReader.text(part.path("unitText")), (int) number, part.path("toCome").asBoolean(), part.path("icon").asText()));
    }

    private void spot(JsonNode part) {
        double x = part.path("atX").asDouble(-1);
        double y = part.path("atY").asDouble(-1);
        LangText title = CrateReader.text(part.path("name"));
        if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1) || title.isEmpty() || entry.spots.size() >= MOST) {
            odd(part, title.isEmpty() ? "name" : "atX, atY", x + ", " + y, "0 … 1");
            return;
        }
        String target = CrateReader.local(CrateReader.ref(part.path("mentions")));
        entry.spots.add(new Spot(x, y, title, CrateReader.text(part.path("text")), PackProperties.id(target) ? target : ""));
    }

    private void shot(JsonNode part) {
        String picture = crate.file(part, "image");
        String date = part.path("temporalCoverage").asText();
        Shot.Kind kind = Stream.of(Shot.Kind.values()).filter(one -> one.name().equals(part.path("shows").asText())).findFirst().orElse(null);
        if (kind == null || !ShowSheets.shots(entry.kind).contains(kind)) {
            odd(part, "shows", part.path("shows").asText(), ShowSheets.shots(entry.kind).toString());
            return;
        }
        List<Shot> shots = entry.shots.computeIfAbsent(kind, none -> new ArrayList<>());
        if (picture.isEmpty() || shots.size() >= MOST || !date.isEmpty() && !Edtf.valid(date)) {
            odd(part, picture.isEmpty() ? "image" : "temporalCoverage", date, "EDTF");
            return;
        }
        shots.add(new Shot(picture, date, CrateReader.text(part.path("name")), Shot.points(part.path("samePoints").asText())));
    }

    private void odd(JsonNode part, String property, String found, String expected) {
        crate.odd(part.path("@id").asText(), property, found, expected);
    }
}
