package yunguan.pack.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import yunguan.pack.Consent;
import yunguan.visits.SealedPin;

/** An errand as JSON: {@code {"errand": "install", "pack": "/media/…", …}}. */
final class ErrandForm {

    private ErrandForm() {
    }

    static ObjectNode write(Errand errand) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        switch (errand) {
            case Errand.Install(Path pack, Consent consent) -> json.put("errand", "install").put("pack", pack.toString())
                    .put("unsigned", consent.unsigned()).put("older", consent.older()).put("key", consent.key());
            case Errand.Remove(String id) -> json.put("errand", "remove").put("id", id);
            case Errand.Rollback(String id) -> json.put("errand", "rollback").put("id", id);
            case Errand.Verify(@Nullable Path from) -> json.put("errand", "verify").put("from", from == null ? null : from.toString());
            case Errand.Trust(Path file, String name) -> json.put("errand", "trust").put("file", file.toString()).put("name", name);
            case Errand.Forget(String key) -> json.put("errand", "forget").put("key", key);
            case Errand.SetPin(SealedPin pin) -> json.put("errand", "pin").put("salt", pin.salt()).put("hash", pin.hash()).put("rounds", pin.rounds());
        }
        return json;
    }

    /** @throws IllegalArgumentException where it is none that is known */
    static Errand read(JsonNode json) {
        return switch (JsonFile.text(json, "errand")) {
            case "install" -> new Errand.Install(path(json, "pack"),
                    new Consent(JsonFile.flag(json, "unsigned"), JsonFile.flag(json, "older"), JsonFile.flag(json, "key")));
            case "remove" -> new Errand.Remove(JsonFile.text(json, "id"));
            case "rollback" -> new Errand.Rollback(JsonFile.text(json, "id"));
            case "verify" -> new Errand.Verify(json.path("from").isNull() ? null : path(json, "from"));
            case "trust" -> new Errand.Trust(path(json, "file"), JsonFile.text(json, "name"));
            case "pin" -> new Errand.SetPin(new SealedPin(JsonFile.text(json, "salt"), JsonFile.text(json, "hash"), Math.toIntExact(JsonFile.whole(json, "rounds"))));
            case "forget" -> new Errand.Forget(JsonFile.text(json, "key"));
            default -> throw new IllegalArgumentException("no such errand");
        };
    }

    private static Path path(JsonNode json, String name) {
        Path path = Path.of(JsonFile.text(json, name));
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException(name);
        }
        return path;
    }
}
