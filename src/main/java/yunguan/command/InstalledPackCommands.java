package yunguan.command;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import yunguan.pack.Consent;
import yunguan.pack.Installed;
import yunguan.pack.InstalledObjects;
import yunguan.pack.InstalledPacks;
import yunguan.pack.PackExport;
import yunguan.pack.PackInstaller;
import yunguan.pack.Premises;

/** What staff do with the packs of their kiosk: put them in and take them out, look after them, write them out again. */
final class InstalledPackCommands {

    private InstalledPackCommands() {
    }

    /** A clock that cannot be right is said, whatever else is said. */
    private static void sayClock(PackVoice voice, Premises premises) {
        if (premises.clockDoubted() && !voice.json()) {
            voice.print(voice.texts().say("say.clock", "today", Instant.now().toString().substring(0, 10)));
        }
    }

    @Command(name = "install", description = "Verify a pack and put it into the kiosk.")
    static final class Install implements Callable<Integer> {
        @ParentCommand
        private @Nullable PackCommand pack;
        @Parameters(paramLabel = "FILE|DIR", description = "The pack.")
        private @Nullable Path file;
        @Option(names = "--allow-unsigned", description = "Take a pack that nobody signed.")
        private boolean unsigned;
        @Option(names = "--allow-older", description = "Take a version that is older than the installed one.")
        private boolean older;
        @Option(names = "--approve-key", description = "Let the pack change hands: another key than the one that first installed it.")
        private boolean key;

        @Override
        public Integer call() {
            PackCommand all = Objects.requireNonNull(pack);
            return all.voice().run((voice, progress) -> all.owning(premises -> {
                sayClock(voice, premises);
                Installed installed = new PackInstaller(premises).install(all.found(file), new Consent(unsigned, older, key), progress);
                if (voice.json()) {
                    voice.printJson(Map.of("ok", true, "id", installed.id(), "version", installed.version(),
                            "items", installed.items(), "fresh", installed.fresh(), "clockDoubted", premises.clockDoubted()));
                } else {
                    voice.print(voice.texts().say(installed.fresh() ? "say.installed" : "say.already", "id", installed.id(),
                            "version", Long.toString(installed.version()), "items", Integer.toString(installed.items())));
                }
                return 0;
            }));
        }
    }

    @Command(name = "list", description = "Show the packs that are installed, and who signed them.")
    static final class Listing implements Callable<Integer> {
        @ParentCommand
        private @Nullable PackCommand pack;

        @Override
        public Integer call() {
            PackCommand all = Objects.requireNonNull(pack);
            return all.voice().run((voice, progress) -> all.reading(premises -> {
                List<InstalledPacks.Pack> packs = new InstalledPacks(premises).all();
                if (voice.json()) {
                    voice.printJson(packs.stream().map(Listing::asData).toList());
                    return 0;
                }
                sayClock(voice, premises);
                voice.print(voice.texts().say(packs.isEmpty() ? "say.none" : "say.packs"));
                packs.forEach(one -> {
                    voice.print(one.id() + "\t" + one.version() + "\t" + (one.previous() == 0 ? "—" : one.previous()) + "\t" + one.items()
                            + "\t" + voice.signer(one.signer()) + "\t" + one.title().in(voice.lang()));
                    if (one.expired()) {
                        voice.print(voice.texts().say("say.expired", "id", one.id(), "date", String.valueOf(one.expires())));
                    }
                });
                return 0;
            }));
        }

        private static Map<String, Object> asData(InstalledPacks.Pack one) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", one.id());
            row.put("version", one.version());
            row.put("previous", one.previous() == 0 ? null : one.previous());
            row.put("items", one.items());
            row.put("title", one.title().texts());
            row.putAll(PackVoice.asData(one.signer()));
            row.put("expires", one.expires() == null ? null : one.expires().toString());
            row.put("expired", one.expired());
            return row;
        }
    }

    @Command(name = "remove", description = "Take a pack out of the kiosk; what another pack needs stays.")
    static final class Remove implements Callable<Integer> {
        @ParentCommand
        private @Nullable PackCommand pack;
        @Parameters(paramLabel = "ID", description = "The pack's id, as \"pack list\" shows it.")
        private @Nullable String id;

        @Override
        public Integer call() {
            PackCommand all = Objects.requireNonNull(pack);
            String which = Objects.requireNonNull(id);
            return all.voice().run((voice, progress) -> all.owning(premises -> {
                new PackInstaller(premises).remove(which);
                voice.answer(Map.of("ok", true, "id", which), "say.removed", "id", which);
                return 0;
            }));
        }
    }

    @Command(name = "rollback", description = "Switch a pack back to the version before; nothing is needed for it.")
    static final class Rollback implements Callable<Integer> {
        @ParentCommand
        private @Nullable PackCommand pack;
        @Parameters(paramLabel = "ID", description = "The pack's id, as \"pack list\" shows it.")
        private @Nullable String id;

        @Override
        public Integer call() {
            PackCommand all = Objects.requireNonNull(pack);
            String which = Objects.requireNonNull(id);
            return all.voice().run((voice, progress) -> all.owning(premises -> {
                long version = new PackInstaller(premises).rollback(which);
                voice.answer(Map.of("ok", true, "id", which, "version", version), "say.rolledBack", "id", which, "version", Long.toString(version));
                return 0;
            }));
        }
    }

    @Command(name = "verify", description = "Read every installed file again; with --repair, put right what is damaged.")
    static final class Verify implements Callable<Integer> {
        @ParentCommand
        private @Nullable PackCommand pack;
        @Option(names = "--repair", paramLabel = "FROM", description = "Where the same files can be found: a pack, or a folder or a stick with packs.")
        private @Nullable Path from;

        @Override
        public Integer call() {
            PackCommand all = Objects.requireNonNull(pack);
            return all.voice().run((voice, progress) -> from == null
                    ? all.owningIfFree(premises -> say(voice, new InstalledObjects(premises).verify(progress)))
                    : all.owning(premises -> say(voice, new InstalledObjects(premises).repair(all.found(from), progress))));
        }

        private static int say(PackVoice voice, InstalledObjects.Findings findings) {
            boolean well = findings.faults().isEmpty();
            if (voice.json()) {
                voice.printJson(Map.of("ok", well, "files", findings.files(), "bytes", findings.bytes(), "faults", findings.faults().stream().map(fault ->
                        Map.of("pack", fault.pack(), "version", fault.version(), "path", fault.path(), "harm", fault.harm().name())).toList(),
                        "items", findings.items().stream().map(title -> title.texts()).toList(), "hidden", findings.hidden()));
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

    @Command(name = "export", description = "Write an installed pack out again, as a zip.")
    static final class Export implements Callable<Integer> {
        @ParentCommand
        private @Nullable PackCommand pack;
        @Parameters(paramLabel = "ID", description = "The pack's id, as \"pack list\" shows it.")
        private @Nullable String id;
        @Option(names = "-o", required = true, paramLabel = "FILE", description = "The zip.")
        private @Nullable Path target;

        @Override
        public Integer call() {
            PackCommand all = Objects.requireNonNull(pack);
            String which = Objects.requireNonNull(id);
            Path to = Objects.requireNonNull(target);
            return all.voice().run((voice, progress) -> all.reading(premises -> {
                PackExport.Exported exported = new PackExport(premises).export(which, to, progress);
                voice.answer(Map.of("ok", true, "id", which, "version", exported.version(), "bytes", exported.bytes()), "say.exported", "id", which,
                        "version", Long.toString(exported.version()), "file", to.toString(), "size", PackVoice.size(exported.bytes()));
                return 0;
            }));
        }
    }
}
