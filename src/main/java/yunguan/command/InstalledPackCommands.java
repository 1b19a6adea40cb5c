package yunguan.command;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import yunguan.pack.Consent;
import yunguan.pack.InstalledPacks;
import yunguan.pack.MapExport;
import yunguan.pack.PackExport;
import yunguan.pack.RecordExport;
import yunguan.pack.inbox.Errand;

/** What staff do with the packs of their kiosk: put them in and take them out, look after them, write them out again. */
final class InstalledPackCommands {

    private InstalledPackCommands() {
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
            return all.errand(() -> new Errand.Install(all.found(file), new Consent(unsigned, older, key)));
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
                if (premises.clockDoubted()) {
                    new ErrandVoice(voice).clock();
                }
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
            return all.errand(() -> new Errand.Remove(which));
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
            return all.errand(() -> new Errand.Rollback(which));
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
            return all.errand(() -> new Errand.Verify(from == null ? null : all.found(from)));
        }
    }

    @Command(name = "export", description = {"Write an installed pack out again, as a zip; or what its archive holds, as Dublin Core or as its RO-Crate.",
            "Where FILE ends in .gpx or .geojson, its places and trails alone, in WGS-84."})
    static final class Export implements Callable<Integer> {
        private static final List<String> FORMS = List.of("zip", "dublin-core", "ro-crate");

        @ParentCommand
        private @Nullable PackCommand pack;
        @Parameters(paramLabel = "ID", description = "The pack's id, as \"pack list\" shows it.")
        private @Nullable String id;
        @Option(names = "-o", required = true, paramLabel = "FILE", description = "The file to write.")
        private @Nullable Path target;
        @Option(names = "--as", paramLabel = "FORM", defaultValue = "zip", description = "zip (the whole pack), dublin-core (a record for each archive entry, XML) or ro-crate (the catalogue, JSON-LD); default: ${DEFAULT-VALUE}.")
        private String form = "zip";
        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            PackCommand all = Objects.requireNonNull(pack);
            String which = Objects.requireNonNull(id);
            Path to = Objects.requireNonNull(target);
            if (!FORMS.contains(form)) {
                throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "--as takes " + String.join(", ", FORMS) + ", not \"" + form + "\".");
            }
            return all.voice().run((voice, progress) -> all.reading(premises -> {
                if (MapExport.means(to)) {
                    int written = new MapExport(premises).export(which, to);
                    voice.answer(Map.of("ok", true, "id", which, "items", written), "say.exported.map", "id", which, "items", Integer.toString(written), "file", to.toString());
                    return 0;
                }
                PackExport.Exported exported = form.equals("zip") ? new PackExport(premises).export(which, to, progress)
                        : new RecordExport(premises).export(which, to, form.equals("ro-crate") ? RecordExport.Form.RO_CRATE : RecordExport.Form.DUBLIN_CORE);
                voice.answer(Map.of("ok", true, "id", which, "version", exported.version(), "bytes", exported.bytes()), "say.exported", "id", which,
                        "version", Long.toString(exported.version()), "file", to.toString(), "size", PackVoice.size(exported.bytes()));
                return 0;
            }));
        }
    }
}
