package yunguan.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yunguan.catalogue.Figure;
import yunguan.catalogue.Shot;
import yunguan.catalogue.Spot;

/** Writes of one item what is shown of it beside texts and pictures: figures, spots, and further pictures of it. */
final class ShowWriter extends PartWriter {

    static final String FIGURE = "QuantitativeValue";
    static final String SPOT = "WebPageElement";

    ShowWriter(CrateWriter writer, Entry entry) {
        super(writer, entry);
    }

    @Override
    List<Object> parts() {
        List<Object> parts = new ArrayList<>();
        for (int at = 1; at <= entry.figures.size(); at++) {
            parts.add(CrateWriter.ref(id + "/figure/" + at));
        }
        for (int at = 1; at <= entry.spots.size(); at++) {
            parts.add(CrateWriter.ref(id + "/spot/" + at));
        }
        entry.shots.forEach((kind, shots) -> {
            for (int at = 1; at <= shots.size(); at++) {
                parts.add(CrateWriter.ref(shotId(kind, at)));
            }
        });
        return parts;
    }

    private String shotId(Shot.Kind kind, int at) {
        return id + "/" + kind.name().toLowerCase(java.util.Locale.ROOT) + "/" + at;
    }

    /** What is read aloud, in each language. @param entity the item */
    private void voices(Map<String, Object> entity, FilesWriter files) {
        List<Object> voices = new ArrayList<>();
        entry.voices().forEach((tag, voice) -> {
            files.language(voice.path(), tag);
            voices.add(CrateWriter.ref(CrateTerms.fileId(voice.path())));
        });
        CrateWriter.putAll(entity, "audio", voices);
    }

    @Override
    void write(Map<String, Object> entity, FilesWriter files) {
        voices(entity, files);
        for (Entry.Page page : entry.pages) {
            Map<String, Object> leaf = writer.entity(id + "/page/" + page.number(), "CreativeWork");
            leaf.put("position", page.number());
            CrateWriter.putRef(leaf, "image", page.picture().isEmpty() ? null : CrateTerms.fileId(page.picture()));
            CrateWriter.put(leaf, "text", page.text());
            page.sounds().forEach((language, sound) -> {
                files.medium(sound);
                files.language(sound.path(), language);
            });
            CrateWriter.putAll(leaf, "audio", page.sounds().values().stream().<Object>map(sound -> CrateWriter.ref(CrateTerms.fileId(sound.path()))).toList());
            if (!Double.isNaN(page.start())) {
                leaf.put("startOffset", CrateWriter.number(page.start()));
            }
            CrateWriter.putRef(leaf, "deep", entry.media.containsKey("leaf-" + page.number()) ? CrateTerms.fileId(entry.media.get("leaf-" + page.number()).path()) : null);
            leaf.put("isPartOf", CrateWriter.ref(id));
        }
        write();
    }

    private void write() {
        for (int at = 0; at < entry.figures.size(); at++) {
            Figure figure = entry.figures.get(at);
            Map<String, Object> entity = writer.entity(id + "/figure/" + (at + 1), FIGURE);
            CrateWriter.put(entity, "name", figure.of());
            entity.put("value", figure.number());
            CrateWriter.put(entity, "unitText", figure.unit());
            CrateWriter.put(entity, "icon", figure.icon());
            if (figure.toCome()) {
                entity.put("toCome", true);
            }
        }
        for (int at = 0; at < entry.spots.size(); at++) {
            Spot spot = entry.spots.get(at);
            Map<String, Object> entity = writer.entity(id + "/spot/" + (at + 1), SPOT);
            CrateWriter.put(entity, "name", spot.title());
            CrateWriter.put(entity, "text", spot.text());
            entity.put("atX", spot.x());
            entity.put("atY", spot.y());
            CrateWriter.putRef(entity, "mentions", spot.target().isEmpty() ? null : "#" + spot.target());
            entity.put("isPartOf", CrateWriter.ref(id));
        }
        entry.shots.forEach((kind, shots) -> {
            for (int at = 0; at < shots.size(); at++) {
                Shot shot = shots.get(at);
                Map<String, Object> entity = writer.entity(shotId(kind, at + 1), "ImageObject");
                entity.put("shows", kind.name());
                CrateWriter.putRef(entity, "image", CrateTerms.fileId(shot.picture()));
                CrateWriter.put(entity, "name", shot.title());
                CrateWriter.put(entity, "temporalCoverage", shot.date());
                CrateWriter.put(entity, "samePoints", shot.written());
                entity.put("isPartOf", CrateWriter.ref(id));
            }
        });
    }
}
