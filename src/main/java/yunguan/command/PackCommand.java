package yunguan.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import yunguan.catalogue.SearchIndex;
import yunguan.pack.BuildOptions;
import yunguan.pack.BuildReport;
import yunguan.pack.MeasuredMedium;
import yunguan.pack.PackBuilder;
import yunguan.pack.PackCheck;
import yunguan.pack.PackException;
import yunguan.pack.PackInstaller;
import yunguan.pack.Premises;
import yunguan.pack.Progress;
import yunguan.pack.Refusal;
import yunguan.pack.StoreSweep;
import yunguan.pack.Volumes;
import yunguan.pack.inbox.Errand;
import yunguan.pack.inbox.Messenger;
import yunguan.pack.inbox.Outcome;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.store.StoreException;

/** {@code ./kiosk pack …}: makes packs, checks them, and puts them into the kiosk. */
@Command(name = "pack", description = "Build, check, sign, install and look after packs.",
        subcommands = {NewPackCommand.class, PackCommand.Build.class, PackCommand.Check.class, InstalledPackCommands.Install.class,
            InstalledPackCommands.Listing.class, InstalledPackCommands.Remove.class, InstalledPackCommands.Rollback.class,
            InstalledPackCommands.Verify.class, InstalledPackCommands.Export.class,
            KeyCommands.Keygen.class, KeyCommands.Sign.class, KeyCommands.Trust.class})
public final class PackCommand implements Callable<Integer> {

    private final Supplier<DataFolder> data;
    private final Supplier<Path> home;
    private final Supplier<String> venue;

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
        this(data, home, () -> "");
    }

    /** The same for a venue that has a name: {@code venue.id}. */
    public PackCommand(Supplier<DataFolder> data, Supplier<Path> home, Supplier<String> venue) {
        this.data = data;
        this.home = home;
        this.venue = venue;
    }

    /** Alone it is a wrong call. */
    @Override
    public Integer call() {
        CommandLine line = spec().commandLine();
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    CommandLine line() {
        return spec().commandLine();
    }

    private CommandSpec spec() {
        return java.util.Objects.requireNonNull(spec, "picocli sets it");
    }

    PackVoice voice() {
        return PackVoice.of(spec().commandLine(), lang, json);
    }

    /** What a word on the command line names: in the caller's folder, or else beside the program. */
    Path found(@Nullable Path word) {
        Path path = java.util.Objects.requireNonNull(word, "picocli asks for it");
        Path beside = home.get().resolve(path);
        return !Volumes.there(path) && Volumes.there(beside) ? beside : path;
    }

    /** Does an errand as the owner of the data folder, or has it done by the kiosk that owns it, and says what came of it. */
    int errand(Supplier<Errand> errand) {
        return voice().run((voice, progress) -> new ErrandVoice(voice).say(outcome(errand.get(), progress)));
    }

    /** What comes of an errand, whoever does it. */
    Outcome outcome(Errand errand, Progress progress) {
        if (readsAlone(errand) && !Files.exists(data.get().store())) {
            return reading(premises -> errand.perform(new PackInstaller(premises), premises, progress)); // nothing is kept: nothing is made
        }
        try {
            return owning(premises -> errand.perform(new PackInstaller(premises), premises, progress));
        } catch (PackException refused) {
            Messenger messenger = new Messenger(data.get());
            if (refused.refusal() == Refusal.IN_USE && messenger.open()) {
                return messenger.send(errand, progress);
            }
            if ((refused.refusal() == Refusal.READ_ONLY || refused.refusal() == Refusal.IN_USE) && readsAlone(errand)) {
                return reading(premises -> errand.perform(new PackInstaller(premises), premises, progress));
            }
            throw refused;
        }
    }

    /** Opens what is kept here for writing, as the owner of the data folder. */
    private <T> T owning(Function<Premises, T> work) {
        DataFolder folder = data.get();
        try (DataFolder.Owner _ = folder.own(); Database store = Database.open(folder.store(), "store");
                Database visits = Database.open(folder.visits(), "visits")) {
            new StoreSweep(store, folder).clearStaging(); // what a process that was killed left
            if (store.writable()) {
                SearchIndex.tryToCarryOver(store);
            }
            return work.apply(new Premises(folder, store, visits, venue.get(), InstantSource.system()));
        } catch (StoreException failure) {
            throw refusal(failure, folder);
        }
    }

    /** Verifying hides what is damaged where it may; it is worth having where it may not. */
    private static boolean readsAlone(Errand errand) {
        return errand instanceof Errand.Verify(Path from) && from == null;
    }

    /** Opens what is kept here for reading, beside a kiosk that runs. Where nothing is kept yet, nothing is made. */
    <T> T reading(Function<Premises, T> work) {
        DataFolder folder = data.get();
        bringUpToDate(folder);
        try (Database store = existing(folder.store(), "store"); Database visits = existing(folder.visits(), "visits")) {
            return work.apply(new Premises(folder, store, visits, venue.get(), InstantSource.system()));
        } catch (StoreException failure) {
            throw refusal(failure, folder);
        }
    }

    /** What an older program left is brought to the newest migration first; a kiosk that runs has done so already. */
    private static void bringUpToDate(DataFolder folder) {
        if (!Files.exists(folder.store()) && !Files.exists(folder.visits())) {
            return;
        }
        try (DataFolder.Owner _ = folder.own()) {
            if (Files.exists(folder.store())) {
                try (Database store = Database.open(folder.store(), "store")) {
                    SearchIndex.tryToCarryOver(store);
                }
            }
            if (Files.exists(folder.visits())) {
                Database.open(folder.visits(), "visits").close();
            }
        } catch (StoreException asItIs) {
            // it is read as it lies
        }
    }

    private static Database existing(Path file, String migrations) {
        return Files.exists(file) ? Database.openForReading(file) : Database.absent(migrations);
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
        @Mixin
        private final VolumeOption volume = new VolumeOption();
        @Option(names = "--convert", description = "Convert what the kiosk does not play or show, with ffmpeg and vips where they are installed.")
        private boolean convert;
        @Option(names = "--remember", description = "Write what was measured, and the small pictures of films, into the folder's own folder measured/:"
                + " the next build need not measure again, nor a machine without ffmpeg.")
        private boolean remember;

        @Override
        public Integer call() {
            PackCommand all = java.util.Objects.requireNonNull(pack);
            Path from = all.found(folder);
            Path to = volume.target(all.line(), java.util.Objects.requireNonNull(target));
            return all.voice().run((voice, progress) -> {
                BuildReport report = new PackBuilder().build(from, to, volume.bytes(), BuildOptions.ofThisMachine(convert, remember), progress);
                if (voice.json()) {
                    Map<String, Object> answer = new LinkedHashMap<>();
                    answer.put("ok", report.built());
                    answer.put("items", report.items());
                    answer.put("bytes", report.bytes());
                    answer.put("converted", report.converted());
                    answer.put("media", report.media().stream().map(MeasuredMedium::asData).toList());
                    answer.put("problems", report.problems().stream().map(voice::asData).toList());
                    answer.put("warnings", report.warnings().stream().map(voice::asData).toList());
                    voice.printJson(answer);
                    return report.built() ? 0 : 1;
                }
                report.warnings().forEach(warning -> voice.print(warning.inWords(voice.lang())));
                if (!report.converted().isEmpty()) {
                    voice.print(voice.texts().say("say.converted", "count", Integer.toString(report.converted().size()), "files", String.join(", ", report.converted())));
                }
                report.problems().forEach(problem -> voice.print(problem.inWords(voice.lang())));
                voice.print(report.built()
                        ? voice.texts().say("say.built", "file", to.toString(), "items", Integer.toString(report.items()), "size", PackVoice.size(report.bytes()))
                        : voice.texts().say("say.notBuilt", "count", Integer.toString(report.problems().size())));
                if (report.built()) {
                    volume.say(voice, to, report.bytes());
                }
                return report.built() ? 0 : 1;
            });
        }
    }

    @Command(name = "check", description = "Verify a pack to its last byte, and tell whether this kiosk would take it.")
    static final class Check implements Callable<Integer> {
        @ParentCommand
        private @Nullable PackCommand pack;
        @Parameters(paramLabel = "FILE|DIR", description = "The pack.")
        private @Nullable Path file;

        @Override
        public Integer call() {
            PackCommand all = java.util.Objects.requireNonNull(pack);
            return all.voice().run((voice, progress) -> all.reading(premises -> {
                PackCheck.Sound sound = new PackCheck().check(all.found(file), premises, progress);
                java.util.Optional<PackException> objection = sound.objection();
                if (voice.json()) {
                    Map<String, Object> answer = new LinkedHashMap<>();
                    answer.put("ok", true);
                    answer.put("id", sound.id());
                    answer.put("version", sound.version());
                    answer.put("title", sound.title().texts());
                    answer.put("items", sound.items());
                    answer.put("files", sound.files());
                    answer.put("bytes", sound.bytes());
                    answer.putAll(PackVoice.asData(sound.signer()));
                    answer.put("taken", objection.isEmpty());
                    answer.put("refusal", objection.map(why -> why.refusal().name()).orElse(null));
                    answer.put("message", objection.map(why -> why.inWords(voice.lang())).orElse(null));
                    voice.printJson(answer);
                } else {
                    voice.print(voice.texts().say("say.sound", "id", sound.id(), "version", Long.toString(sound.version()),
                            "title", sound.title().in(voice.lang()), "items", Integer.toString(sound.items()),
                            "files", Integer.toString(sound.files()), "size", PackVoice.size(sound.bytes())));
                    voice.print(objection.map(why -> voice.texts().say("say.notTaken", "why", why.inWords(voice.lang())))
                            .orElseGet(() -> voice.texts().say("say.signature." + sound.signer().state(), "who", voice.signer(sound.signer()))
                                    + " " + voice.texts().say("say.taken")));
                }
                return 0;
            }));
        }
    }
}
