package yunguan.command;

import java.time.Instant;
import java.util.Map;
import yunguan.catalogue.LangText;
import yunguan.pack.Installed;
import yunguan.pack.InstalledObjects.Findings;
import yunguan.pack.PackException;
import yunguan.pack.inbox.Outcome;

/** Says what came of an errand, whoever did it. */
record ErrandVoice(PackVoice voice) {

    /** @return the exit code. @throws PackException what the errand was refused for */
    int say(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Put(Installed installed, boolean clockDoubted) -> put(installed, clockDoubted);
            case Outcome.Removed(String id) -> done(Map.of("ok", true, "id", id), "say.removed", "id", id);
            case Outcome.RolledBack(String id, long version) -> done(Map.of("ok", true, "id", id, "version", version),
                    "say.rolledBack", "id", id, "version", Long.toString(version));
            case Outcome.Verified(Findings findings) -> verified(findings);
            case Outcome.Trusted(String name, String key, String fingerprint) -> done(Map.of("ok", true, "name", name, "key", key, "fingerprint", fingerprint),
                    "say.trusted", "name", name, "key", key, "fingerprint", fingerprint);
            case Outcome.Forgotten(String name, String key) -> done(Map.of("ok", true, "name", name, "key", key), "say.forgotten", "name", name, "key", key);
            case Outcome.PinSet() -> done(Map.of("ok", true), "say.pin.set");
            case Outcome.Refused(PackException why) -> throw why;
        };
    }

    private int done(Map<String, Object> data, String key, String... arguments) {
        voice.answer(data, key, arguments);
        return 0;
    }

    /** A clock that cannot be right is said, whatever else is said. */
    void clock() {
        if (!voice.json()) {
            voice.print(voice.texts().say("say.clock", "today", Instant.now().toString().substring(0, 10)));
        }
    }

    private int put(Installed installed, boolean clockDoubted) {
        if (clockDoubted) {
            clock();
        }
        return done(Map.of("ok", true, "id", installed.id(), "version", installed.version(), "items", installed.items(), "fresh", installed.fresh(),
                "clockDoubted", clockDoubted), installed.fresh() ? "say.installed" : "say.already", "id", installed.id(),
                "version", Long.toString(installed.version()), "items", Integer.toString(installed.items()));
    }

    private int verified(Findings findings) {
        boolean well = findings.faults().isEmpty();
        if (voice.json()) {
            voice.printJson(Map.of("ok", well, "files", findings.files(), "bytes", findings.bytes(), "faults", findings.faults().stream().map(fault ->
                    Map.of("pack", fault.pack(), "version", fault.version(), "path", fault.path(), "harm", fault.harm().name())).toList(),
                    "items", findings.items().stream().map(LangText::texts).toList(), "hidden", findings.hidden()));
            return well ? 0 : 1;
        }
        findings.faults().forEach(fault -> voice.print(voice.texts().say("say.fault." + fault.harm(),
                "pack", fault.pack(), "version", Long.toString(fault.version()), "path", fault.path())));
        findings.items().forEach(title -> voice.print(voice.texts().say(findings.hidden() ? "say.item.hidden" : "say.item.damaged",
                "title", title.in(voice.lang()))));
        voice.print(voice.texts().say(well ? "say.whole" : "say.notWhole", "files", Integer.toString(findings.files()),
                "size", PackVoice.size(findings.bytes()), "count", Integer.toString(findings.faults().size())));
        return well ? 0 : 1;
    }
}
