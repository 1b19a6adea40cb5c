package yunguan.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import yunguan.pack.Progress;
import yunguan.pack.inbox.Errand;
import yunguan.visits.SealedPin;
import yunguan.visits.StaffPin;

/** {@code ./kiosk staff …}: what whoever keeps the machine does for the desk. */
@Command(name = "staff", mixinStandardHelpOptions = true, description = "The staff desk's PIN.", subcommands = StaffCommand.Pin.class)
public final class StaffCommand implements Callable<Integer> {

    private final PackCommand packs;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "TAG",
            description = "Language of the answers: zh-Hans, zh-Hant or en. Without it, that of the system.")
    private @Nullable String lang;

    /** @param packs knows who owns the data folder, and hands errands to it */
    public StaffCommand(PackCommand packs) {
        this.packs = packs;
    }

    /** Alone it is a wrong call. */
    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec, "picocli sets it").commandLine();
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    @Command(name = "pin", mixinStandardHelpOptions = true, description = {"Set the PIN of the staff desk, or another one in place of a forgotten one.",
            "On a terminal it asks twice and shows no digit; otherwise it reads one line from standard input. It also works while the kiosk runs."})
    static final class Pin implements Callable<Integer> {

        /** So often a PIN that will not do is asked for again. */
        private static final int MOST_ATTEMPTS = 3;

        @ParentCommand
        private @Nullable StaffCommand staff;
        @Spec
        private @Nullable CommandSpec spec;

        @Override
        public Integer call() {
            StaffCommand all = Objects.requireNonNull(staff);
            PackVoice speaking = PackVoice.of(Objects.requireNonNull(spec).commandLine(), all.lang, false);
            return speaking.run((voice, progress) -> {
                Optional<String> digits = System.console() instanceof Console console && console.isTerminal() ? asked(voice, console) : read(voice);
                return digits.map(typed -> new ErrandVoice(voice).say(all.packs.outcome(new Errand.SetPin(SealedPin.of(typed)), Progress.SILENT))).orElse(1);
            });
        }

        private static Optional<String> read(PackVoice voice) {
            try {
                String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
                return good(voice, line == null ? "" : line.strip());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }

        private static Optional<String> asked(PackVoice voice, Console console) {
            for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
                char[] once = console.readPassword("%s", voice.texts().say("say.pin.ask"));
                if (once == null) {
                    return Optional.empty(); // Ctrl-D
                }
                Optional<String> typed = good(voice, new String(once).strip());
                if (typed.isEmpty()) {
                    continue;
                }
                char[] again = console.readPassword("%s", voice.texts().say("say.pin.again"));
                if (again != null && typed.get().equals(new String(again).strip())) {
                    return typed;
                }
                complain(voice, "say.pin.differs");
            }
            return Optional.empty();
        }

        private static Optional<String> good(PackVoice voice, String typed) {
            Optional<StaffPin.Fault> fault = StaffPin.fault(typed);
            fault.ifPresent(why -> complain(voice, "say.pin.fault." + why));
            return fault.isPresent() ? Optional.empty() : Optional.of(typed);
        }

        private static void complain(PackVoice voice, String key) {
            voice.err().println(voice.texts().say(key));
            voice.err().flush();
        }
    }
}
