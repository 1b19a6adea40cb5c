package yunguan.command.contest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import yunguan.app.Place;
import yunguan.catalogue.Lang;
import yunguan.store.Database;
import yunguan.ui.Texts;

/** {@code ./kiosk contest …}. Alone it is a wrong call. */
@Command(name = "contest", mixinStandardHelpOptions = true, description = "The song contest's votes: taken away, counted, and slips to vote with.",
        subcommands = {ExportCommand.class, TallyCommand.class, SlipsCommand.class, SlipKeyCommand.class, RoundCommands.Close.class, RoundCommands.Open.class})
public final class ContestCommand implements Callable<Integer> {

    private final Supplier<Place> place;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "TAG",
            description = "Language of answers and papers: zh-Hans, zh-Hant or en. Without it, that of the system.")
    private @Nullable String lang;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "the answer as data")
    private boolean json;

    public ContestCommand(Supplier<Place> place) {
        this.place = place;
    }

    @Override
    public Integer call() {
        CommandLine line = Objects.requireNonNull(spec, "picocli sets it").commandLine();
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    Place place() {
        return place.get();
    }

    boolean json() {
        return json;
    }

    PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }

    PrintWriter err() {
        return Objects.requireNonNull(spec).commandLine().getErr();
    }

    CommandLine line() {
        return Objects.requireNonNull(spec).commandLine();
    }

    Texts texts() {
        String wanted = lang == null ? fromSystem(System.getenv()) : lang;
        Lang found = Lang.OWN.stream().filter(known -> known.tag().equals(wanted)).findFirst().orElseThrow(() ->
                new CommandLine.ParameterException(line(), "--lang takes zh-Hans, zh-Hant or en, not \"" + wanted + "\"."));
        return new Texts(new SimpleObjectProperty<>(found));
    }

    private static String fromSystem(Map<String, String> environment) {
        for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return !value.startsWith("zh") ? "en" : value.matches("zh_(TW|HK|MO).*") ? "zh-Hant" : "zh-Hans";
            }
        }
        return "en";
    }

    /** Work with what this kiosk has: its store is read, its votes may be written beside a kiosk that runs. */
    interface Work {
        int with(Database store, Database visits) throws IOException;
    }

    int work(Work work) throws IOException {
        Place here = place();
        if (!Files.exists(here.data().visits()) || !Files.exists(here.data().store())) {
            err().println(texts().now("count.say.none", here.data().root()));
            return 1;
        }
        try (Database store = Database.openForReading(here.data().store()); Database visits = Database.open(here.data().visits(), "visits")) {
            if (!visits.writable()) {
                err().println(texts().now("count.say.read-only", here.data().visits()));
                return 1;
            }
            return work.with(store, visits);
        }
    }

    /** What a file could not be written for, in words. */
    int notWritten(Object file, IOException failure) {
        err().println(texts().now("count.say.not-written", file, failure instanceof java.nio.file.NoSuchFileException
                ? texts().now("count.say.no-folder") : String.valueOf(failure.getMessage())));
        return 1;
    }
}
