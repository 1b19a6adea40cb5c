package yunguan.command.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import yunguan.app.Place;

/** {@code ./kiosk bench [NAME]}: one bench, or all there are. */
@Command(name = "bench", mixinStandardHelpOptions = true, subcommands = {PacksBench.class, SearchBench.class, MapBench.class, TimelineBench.class, PanoramaBench.class,
        DeepZoomBench.class, TouchBench.class, AttractBench.class, ContestBench.class, PlayerBench.class, SoakBench.class},
        description = {"Measure how fast this machine is at what the kiosk promises. With no NAME, all benches run, one after the other, each in a process of its own.",
                "Exit code 1 where a promise is not kept or could not be measured: each that is not is named at the end."})
public final class BenchCommand implements Callable<Integer> {

    /** What is said of a bench that gave no answer. */
    private static final String UNMEASURED = "it could not be measured";

    /** How one of several benches is run. */
    @FunctionalInterface
    interface Alone {

        /** @return what {@code bench NAME --json} answers of it; nothing where it could not measure */
        Optional<JsonNode> run(String bench) throws IOException;
    }

    private final Supplier<Place> place;
    private final Alone alone;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--list", description = "say which benches there are")
    private boolean list;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "answer as JSON: an object with one member a bench; its lines are what is read without this")
    private boolean json;

    /** @param place where the kiosk is that is measured */
    public BenchCommand(Supplier<Place> place) {
        this.place = place;
        this.alone = bench -> BenchProcess.run(bench, place.get(), spec().root().commandLine().getParseResult().originalArgs().size());
    }

    BenchCommand(Supplier<Place> place, Alone alone) {
        this.place = place;
        this.alone = alone;
    }

    @Override
    public Integer call() throws IOException {
        if (list) {
            spec().subcommands().forEach((name, one) ->
                    out().println("%-10s %s".formatted(name, String.join(" ", one.getCommandSpec().usageMessage().description()))));
            out().flush();
            return 0;
        }
        return all();
    }

    /** One after the other: what each found as soon as it has, and at the end a table of what was kept. */
    private int all() throws IOException {
        Map<String, Object> data = new LinkedHashMap<>();
        Map<String, List<String>> broken = new LinkedHashMap<>();
        for (String bench : spec().subcommands().keySet()) {
            say("---- " + bench);
            Optional<JsonNode> found = alone.run(bench);
            List<String> wrong = new ArrayList<>();
            found.ifPresentOrElse(one -> one.path("broken").forEach(each -> wrong.add(each.asText())), () -> wrong.add(UNMEASURED));
            broken.put(bench, wrong);
            data.put(bench, found.<Object>map(one -> one).orElse(Map.of("lines", List.of(), "broken", wrong)));
            if (!json) {
                out().println("---- " + bench);
                found.ifPresent(one -> one.path("lines").forEach(line -> out().println(line.asText())));
                out().flush();
            }
        }
        if (!json) {
            out().println("---- all");
            broken.forEach((bench, wrong) -> out().println("%-10s %s".formatted(bench, wrong.isEmpty() ? "as promised" : "NOT as promised: " + String.join("; ", wrong))));
        }
        return ends(data, broken);
    }

    /** Runs a bench and prints what it found. @return the exit code */
    int answer(Bench bench) throws IOException {
        Findings findings = bench.measure();
        Map<String, Object> found = new LinkedHashMap<>(findings.data());
        found.put("lines", findings.lines());
        found.put("broken", findings.broken());
        if (!json) {
            findings.lines().forEach(out()::println);
        }
        return ends(Map.of(bench.name(), found), Map.of(bench.name(), findings.broken()));
    }

    private int ends(Map<String, Object> data, Map<String, List<String>> broken) throws JsonProcessingException {
        if (json) {
            out().println(new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(data));
        }
        out().flush();
        broken.forEach((bench, wrong) -> wrong.forEach(one -> say("not as promised: " + bench + ": " + one)));
        return broken.values().stream().allMatch(List::isEmpty) ? 0 : 1;
    }

    /** Says what goes on, where nobody takes it for an answer. */
    void say(String line) {
        PrintWriter err = spec().commandLine().getErr();
        err.println(line);
        err.flush();
    }

    Place place() {
        return place.get();
    }

    private PrintWriter out() {
        return spec().commandLine().getOut();
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(spec, "picocli sets it");
    }
}
