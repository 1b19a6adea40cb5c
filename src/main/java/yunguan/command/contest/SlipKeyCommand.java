package yunguan.command.contest;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import yunguan.ui.Texts;
import yunguan.visits.Deed;
import yunguan.visits.StaffLog;
import yunguan.visits.count.SafeFile;
import yunguan.visits.slips.SlipKey;

/** The venue's key for slips on its way to another kiosk. */
@Command(name = "key", mixinStandardHelpOptions = true, description = "Carry the key of the voting slips to another kiosk, encrypted under a passphrase.",
        subcommands = {SlipKeyCommand.Save.class, SlipKeyCommand.Load.class})
final class SlipKeyCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable ContestCommand contest;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    /** On a terminal it asks and shows nothing; otherwise it reads one line from standard input. */
    private static Optional<String> passphrase(ContestCommand all, boolean twice) throws IOException {
        Texts texts = all.texts();
        String typed;
        if (System.console() instanceof Console console && console.isTerminal()) {
            char[] once = console.readPassword("%s", texts.now("count.say.passphrase"));
            char[] again = once == null || !twice ? once : console.readPassword("%s", texts.now("count.say.passphrase.again"));
            if (once == null || again == null || !new String(once).equals(new String(again))) {
                all.err().println(texts.now("count.say.passphrase.differs"));
                return Optional.empty();
            }
            typed = new String(once);
        } else {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            typed = line == null ? "" : line;
        }
        if (typed.strip().length() < SlipKey.LEAST_PASSPHRASE) {
            all.err().println(texts.now("count.say.passphrase.short", SlipKey.LEAST_PASSPHRASE));
            return Optional.empty();
        }
        return Optional.of(typed.strip());
    }

    @Command(name = "save", mixinStandardHelpOptions = true, description = "Write the key to a file, encrypted. It asks for a passphrase, or reads one line from standard input.")
    static final class Save implements Callable<Integer> {

        @ParentCommand
        private @Nullable SlipKeyCommand key;

        @Parameters(paramLabel = "FILE", description = "such as /media/stick/hall.slipkey")
        private @Nullable Path file;

        @Override
        public Integer call() throws IOException {
            ContestCommand all = Objects.requireNonNull(Objects.requireNonNull(key).contest);
            Path target = Objects.requireNonNull(file);
            return all.work((store, visits) -> {
                SlipKey here = new SlipKey(visits);
                if (here.about().isEmpty()) {
                    all.err().println(all.texts().now("count.say.key.none"));
                    return 1;
                }
                Optional<String> passphrase = passphrase(all, true);
                if (passphrase.isEmpty()) {
                    return 1;
                }
                try {
                    SafeFile.write(target, here.sealed(passphrase.get()).orElseThrow().getBytes(StandardCharsets.UTF_8));
                } catch (IOException failure) {
                    return all.notWritten(target, failure);
                }
                new StaffLog(visits, InstantSource.system()).write(Deed.SLIP_KEY, here.about().orElseThrow().name(), 0, Deed.Result.DONE);
                all.out().println(all.texts().now("count.say.key.saved", target, here.about().orElseThrow().name()));
                return 0;
            });
        }
    }

    @Command(name = "load", mixinStandardHelpOptions = true, description = "Take the key of a file that another kiosk saved.")
    static final class Load implements Callable<Integer> {

        private static final long MOST_BYTES = 10_000;

        @ParentCommand
        private @Nullable SlipKeyCommand key;

        @Parameters(paramLabel = "FILE")
        private @Nullable Path file;

        @Option(names = "--replace", description = "give up the key with which slips were made at this kiosk: they are worth nothing here any more")
        private boolean replace;

        @Override
        public Integer call() throws IOException {
            ContestCommand all = Objects.requireNonNull(Objects.requireNonNull(key).contest);
            Path source = Objects.requireNonNull(file);
            return all.work((store, visits) -> {
                String sealed = Files.isRegularFile(source) && Files.size(source) < MOST_BYTES ? Files.readString(source, StandardCharsets.ISO_8859_1) : "";
                Optional<String> passphrase = sealed.isEmpty() ? Optional.of("") : passphrase(all, false);
                if (passphrase.isEmpty()) {
                    return 1;
                }
                SlipKey here = new SlipKey(visits);
                SlipKey.Taken taken = here.take(sealed, passphrase.get(), replace);
                boolean done = taken == SlipKey.Taken.TAKEN || taken == SlipKey.Taken.SAME;
                (done ? all.out() : all.err()).println(all.texts().now("count.say.key." + taken, source, here.about().map(SlipKey.About::name).orElse("")));
                if (taken == SlipKey.Taken.TAKEN) {
                    new StaffLog(visits, InstantSource.system()).write(Deed.SLIP_KEY, here.about().orElseThrow().name(), 0, Deed.Result.DONE);
                }
                return done ? 0 : 1;
            });
        }
    }
}
