package yunguan.pack.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import yunguan.catalogue.LangText;
import yunguan.pack.Installed;
import yunguan.pack.InstalledObjects.Fault;
import yunguan.pack.InstalledObjects.Findings;
import yunguan.pack.InstalledObjects.Harm;
import yunguan.pack.PackException;
import yunguan.pack.Problem;
import yunguan.pack.ProblemKind;
import yunguan.pack.Refusal;

/** An outcome as JSON, with everything that the command needs to say it in its own language. */
final class OutcomeForm {

    private OutcomeForm() {
    }

    static ObjectNode write(Outcome outcome) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        switch (outcome) {
            case Outcome.Put(Installed installed, boolean clock) -> json.put("outcome", "put").put("id", installed.id()).put("version", installed.version())
                    .put("items", installed.items()).put("fresh", installed.fresh()).put("clockDoubted", clock);
            case Outcome.Removed(String id) -> json.put("outcome", "removed").put("id", id);
            case Outcome.RolledBack(String id, long version) -> json.put("outcome", "rolledBack").put("id", id).put("version", version);
            case Outcome.Verified(Findings findings) -> findings(json, findings);
            case Outcome.Trusted(String name, String key, String fingerprint) ->
                    json.put("outcome", "trusted").put("name", name).put("key", key).put("fingerprint", fingerprint);
            case Outcome.Forgotten(String name, String key) -> json.put("outcome", "forgotten").put("name", name).put("key", key);
            case Outcome.PinSet() -> json.put("outcome", "pinSet");
            case Outcome.Refused(PackException why) -> refused(json, why);
        }
        return json;
    }

    private static void findings(ObjectNode json, Findings findings) {
        json.put("outcome", "verified").put("files", findings.files()).put("bytes", findings.bytes());
        ArrayNode faults = json.putArray("faults");
        findings.faults().forEach(fault -> faults.addObject().put("pack", fault.pack()).put("version", fault.version())
                .put("path", fault.path()).put("sha256", fault.sha256()).put("harm", fault.harm().name()));
        ArrayNode items = json.put("hidden", findings.hidden()).putArray("items");
        findings.items().forEach(title -> items.add(title.json()));
    }

    private static void refused(ObjectNode json, PackException why) {
        json.put("outcome", "refused").put("refusal", why.refusal().name())
                .put("subject", why.arguments().get(0)).put("detail", why.arguments().get(1));
        ArrayNode problems = json.putArray("problems");
        why.problems().forEach(problem -> problems.addObject().put("kind", problem.kind().name()).put("file", problem.file()).put("row", problem.row())
                .put("column", problem.column()).put("found", problem.found()).put("expected", problem.expected()));
    }

    /** @throws IllegalArgumentException where it is none that is known */
    static Outcome read(JsonNode json) {
        return switch (JsonFile.text(json, "outcome")) {
            case "put" -> new Outcome.Put(new Installed(JsonFile.text(json, "id"), JsonFile.whole(json, "version"), (int) JsonFile.whole(json, "items"),
                    JsonFile.flag(json, "fresh")), JsonFile.flag(json, "clockDoubted"));
            case "removed" -> new Outcome.Removed(JsonFile.text(json, "id"));
            case "rolledBack" -> new Outcome.RolledBack(JsonFile.text(json, "id"), JsonFile.whole(json, "version"));
            case "verified" -> {
                List<Fault> faults = new ArrayList<>();
                json.path("faults").forEach(one -> faults.add(new Fault(JsonFile.text(one, "pack"), JsonFile.whole(one, "version"), JsonFile.text(one, "path"),
                        JsonFile.text(one, "sha256"), Harm.valueOf(JsonFile.text(one, "harm")))));
                List<LangText> items = new ArrayList<>();
                json.path("items").forEach(one -> items.add(LangText.read(one.asText())));
                yield new Outcome.Verified(new Findings((int) JsonFile.whole(json, "files"), JsonFile.whole(json, "bytes"), List.copyOf(faults), List.copyOf(items),
                        JsonFile.flag(json, "hidden")));
            }
            case "trusted" -> new Outcome.Trusted(JsonFile.text(json, "name"), JsonFile.text(json, "key"), JsonFile.text(json, "fingerprint"));
            case "forgotten" -> new Outcome.Forgotten(JsonFile.text(json, "name"), JsonFile.text(json, "key"));
            case "pinSet" -> new Outcome.PinSet();
            case "refused" -> {
                List<Problem> problems = new ArrayList<>();
                json.path("problems").forEach(one -> problems.add(new Problem(ProblemKind.valueOf(JsonFile.text(one, "kind")), JsonFile.text(one, "file"),
                        (int) JsonFile.whole(one, "row"), JsonFile.text(one, "column"), JsonFile.text(one, "found"), JsonFile.text(one, "expected"))));
                yield new Outcome.Refused(PackException.told(Refusal.valueOf(JsonFile.text(json, "refusal")), JsonFile.text(json, "subject"),
                        JsonFile.text(json, "detail"), problems));
            }
            default -> throw new IllegalArgumentException("no such outcome");
        };
    }
}
