package yunguan.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import yunguan.catalogue.LangText;
import yunguan.pack.BuildReport;
import yunguan.pack.Installed;
import yunguan.pack.PackBuilder;
import yunguan.pack.PackCheck;
import yunguan.pack.PackException;
import yunguan.pack.PackInstaller;
import yunguan.pack.Refusal;
import yunguan.pack.StoreSweep;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.store.ObjectStore;
import yunguan.store.StoreException;

/** {@code ./kiosk pack …}: makes packs, checks them, and puts them into the kiosk. */
@Command(name = "pack", description = "Build, check, install and remove packs.",
        subcommands = {PackCommand.Build.class, PackCommand.Check.class, PackCommand.Install.class,
            PackCommand.Listing.class, PackCommand.Remove.class})
public final class PackCommand implements Callable<Integer> {

    private final Supplier<DataFolder> data;
    private final Supplier<Path> home;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "TAG",
            description = "Language of the answers: zh-Hans, zh-Hant or en. Without it, that of the system.")
    private @Nullable String lang;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "Answer as JSON.")
    private boolean json;

    /**
     * The command.
     *
     * @param data where the store lies
     * @param home where the program lies; a path that is not in the caller's folder is looked for there
     */
    public PackCommand(Supplier<DataFolder> data, Supplier<Path> home) {
        this.data = data;
        this.home = home;
    }

    /** Alone it is a wrong call. */
    @Override
    public Integer call() {
        CommandLine line = spec().commandLine();
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    private CommandSpec spec() {
        return java.util.Objects.requireNonNull(spec, "picocli sets it");
    }

    private PackVoice voice() {
        return PackVoice.of(spec().commandLine(), lang, json);
    }

    /** What a word on the command line names: in the caller's folder, or else beside the program. */
    private Path found(@Nullable Path word) {
        Path path = java.util.Objects.requireNonNull(word, "picocli asks for it");
        Path beside = home.get().resolve(path);
        return !Files.exists(path) && Files.exists(beside) ? beside : path;
    }

    /** Opens the store for writing, as the owner of the data folder. */
    private int owning(Function<PackInstaller, Integer> work) {
        DataFolder folder = data.get();
        try (DataFolder.Owner _ = folder.own(); Database store = Database.open(folder.store(), "store")) {
            new StoreSweep(store, folder).clearStaging(); // what a process that was killed left
            return work.apply(new PackInstaller(store, new ObjectStore(store, folder.objects()), folder));
        } catch (StoreException failure) {
            throw refusal(failure, folder);
        }
    }

    private static PackException refusal(StoreException failure, DataFolder folder) {
        Refusal why = switch (failure.trouble()) {
            case IN_USE -> Refusal.IN_USE;
            case READ_ONLY -> Refusal.READ_ONLY;
            case FULL -> Refusal.DISK_FULL;
            case DAMAGED -> Refusal.STORE_DAMAGED;
            case MISSING, OTHER -> Refusal.STORE_FAILED;
        };
        return new PackException(why, folder.root().toString(), "");
    }

    @Command(name = "build", description = "Make a pack of an author's folder; says everything that is wrong with it.")
    static final class Build implements Callable<Integer> {
        @ParentCommand
        private @Nullable PackCommand pack;
        @Parameters(paramLabel = "DIR", description = "The author's folder.")
        private @Nullable Path folder;
        @Option(names = "-o", required = true, paramLabel = "FILE", description = "The pack: a .zip, or else a folder.")
        private @Nullable Path target;

        @Override
        public Integer call() {
            PackCommand all = java.util.Objects.requireNonNull(pack);
            Path from = all.found(folder);
            Path to = java.util.Objects.requireNonNull(target);
            return all.voice().run((voice, progress) -> {
                BuildReport report = new PackBuilder().build(from, to, progress);
                if (voice.json()) {
                    Map<String, Object> answer = new LinkedHashMap<>();
                    answer.put("ok", report.built());
                    answer.put("items", report.items());
                    answer.put("bytes", report.bytes());
                    answer.put("problems", report.problems().stream().map(voice::asData).toList());
                    answer.put("warnings", report.warnings().stream().map(voice::asData).toList());
                    voice.printJson(answer);
                    return report.built() ? 0 : 1;
                }
                report.warnings().forEach(warning -> voice.print(warning.inWords(voice.lang())));
                report.problems().forEach(problem -> voice.print(problem.inWords(voice.lang())));
                voice.print(report.built()
                        ? voice.texts().say("say.built", "file", to.toString(), "items", Integer.toString(report.items()), "size", PackVoice.size(report.bytes()))
                        : voice.texts().say("say.notBuilt", "count", Integer.toString(report.problems().size())));
                return report.built() ? 0 : 1;
            });
        }
    }

    @Command(name = "check", description = "Verify a pack to its last byte without installing it.")
    static final class Check implements Callable<Integer> {
        @ParentCommand
        private @Nullable PackCommand pack;
        @Parameters(paramLabel = "FILE|DIR", description = "The pack.")
        private @Nullable Path file;

        @Override
        public Integer call() {
            PackCommand all = java.util.Objects.requireNonNull(pack);
            return all.voice().run((voice, progress) -> {
                PackCheck.Sound sound = new PackCheck().check(all.found(file), progress);
                if (voice.json()) {
                    voice.printJson(Map.of("ok", true, "id", sound.id(), "version", sound.version(), "title", sound.title().texts(),
                            "items", sound.items(), "files", sound.files(), "bytes", sound.bytes()));
                } else {
                    voice.print(voice.texts().say("say.sound", "id", sound.id(), "version", Long.toString(sound.version()),
                            "title", sound.title().in(voice.lang()), "items", Integer.toString(sound.items()),
                            "files", Integer.toString(sound.files()), "size", PackVoice.size(sound.bytes())));
                }
                return 0;
            });
        }
    }

    @Command(name = "install", description = "Verify a pack and put it into the kiosk.")
    static final class Install implements Callable<Integer> {
        @ParentCommand
        private @Nullable PackCommand pack;
        @Parameters(paramLabel = "FILE|DIR", description = "The pack.")
        private @Nullable Path file;

        @Override
        public Integer call() {
            PackCommand all = java.util.Objects.requireNonNull(pack);
            return all.voice().run((voice, progress) -> all.owning(installer -> {
                Installed installed = installer.install(all.found(file), progress);
                if (voice.json()) {
                    voice.printJson(Map.of("ok", true, "id", installed.id(), "version", installed.version(),
                            "items", installed.items(), "fresh", installed.fresh()));
                } else {
                    voice.print(voice.texts().say(installed.fresh() ? "say.installed" : "say.already", "id", installed.id(),
                            "version", Long.toString(installed.version()), "items", Integer.toString(installed.items())));
                }
                return 0;
            }));
        }
    }

    @Command(name = "list", description = "Show the packs that are installed.")
    static final class Listing implements Callable<Integer> {
        @ParentCommand
        private @Nullable PackCommand pack;

        private record Row(String id, long version, LangText title, long items) { }

        @Override
        public Integer call() {
            PackCommand all = java.util.Objects.requireNonNull(pack);
            return all.voice().run((voice, progress) -> {
                List<Row> rows = rows(all.data.get());
                if (voice.json()) {
                    voice.printJson(rows.stream().map(row -> Map.of("id", row.id, "version", row.version, "items", row.items,
                            "title", row.title.texts())).toList());
                } else if (rows.isEmpty()) {
                    voice.print(voice.texts().say("say.none"));
                } else {
                    voice.print(voice.texts().say("say.packs"));
                    rows.forEach(row -> voice.print(row.id + "\t" + row.version + "\t" + row.items + "\t" + row.title.in(voice.lang())));
                }
                return 0;
            });
        }

        private static List<Row> rows(DataFolder folder) {
            if (!Files.exists(folder.store())) {
                return List.of();
            }
            try (Database store = Database.openForReading(folder.store())) {
                return new ArrayList<>(store.query("""
                        SELECT pack.id, pack.version, pack.title, count(live.key) AS items
                        FROM pack LEFT JOIN live ON live.pack = pack.id GROUP BY pack.id ORDER BY pack.id""",
                        row -> new Row(row.textOrEmpty("id"), row.whole("version"), LangText.read(row.text("title")), row.whole("items"))));
            } catch (StoreException failure) {
                throw refusal(failure, folder);
            }
        }
    }

    @Command(name = "remove", description = "Take a pack out of the kiosk.")
    static final class Remove implements Callable<Integer> {
        @ParentCommand
        private @Nullable PackCommand pack;
        @Parameters(paramLabel = "ID", description = "The pack's id, as \"pack list\" shows it.")
        private @Nullable String id;

        @Override
        public Integer call() {
            PackCommand all = java.util.Objects.requireNonNull(pack);
            String which = java.util.Objects.requireNonNull(id);
            return all.voice().run((voice, progress) -> all.owning(installer -> {
                installer.remove(which);
                if (voice.json()) {
                    voice.printJson(Map.of("ok", true, "id", which));
                } else {
                    voice.print(voice.texts().say("say.removed", "id", which));
                }
                return 0;
            }));
        }
    }
}
