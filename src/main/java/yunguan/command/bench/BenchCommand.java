package yunguan.command.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import yunguan.app.Place;

/** {@code ./kiosk bench [NAME]}: one bench, or all there are. */
@Command(name = "bench", mixinStandardHelpOptions = true, subcommands = {PacksBench.class, SearchBench.class, MapBench.class, TimelineBench.class, PanoramaBench.class,
        DeepZoomBench.class, TouchBench.class, AttractBench.class, ContestBench.class, PlayerBench.class, SoakBench.class},
        description = {"Measure how fast this machine is at what the kiosk promises. With no NAME, all benches run, one after the other.",
                "Exit code 1 where a promise is not kept: each that is not is named at the end."})
public final class BenchCommand implements Callable<Integer> {

    private final Supplier<Place> place;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--list", description = "say which benches there are")
    private boolean list;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "answer as JSON: an object with one member a bench")
    private boolean json;

    /** @param place where the kiosk is that is measured */
    public BenchCommand(Supplier<Place> place) {
        this.place = place;
    }

    @Override
    public Integer call() throws IOException {
        List<Bench> all = new ArrayList<>();
        for (CommandLine one : spec().subcommands().values()) {
            one.parseArgs(); // their options take what they are without being asked
            all.add((Bench) one.getCommand());
        }
        if (list) {
            spec().subcommands().forEach((name, one) ->
                    out().println("%-10s %s".formatted(name, String.join(" ", one.getCommandSpec().usageMessage().description()))));
            out().flush();
            return 0;
        }
        return answer(all);
    }

    /** Runs benches and prints what they found. @return the exit code */
    int answer(List<Bench> benches) throws IOException {
        Map<String, Object> data = new LinkedHashMap<>();
        List<String> broken = new ArrayList<>();
        for (Bench bench : benches) {
            Findings findings = bench.measure();
            Map<String, Object> found = new LinkedHashMap<>(findings.data());
            found.put("broken", findings.broken());
            data.put(bench.name(), found);
            findings.broken().forEach(one -> broken.add(bench.name() + ": " + one));
            if (!json) {
                findings.lines().forEach(out()::println);
                out().flush();
            }
        }
        if (json) {
            out().println(written(data));
            out().flush();
        }
        broken.forEach(one -> say("not as promised: " + one));
        return broken.isEmpty() ? 0 : 1;
    }

    private static String written(Map<String, Object> data) throws JsonProcessingException {
        return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(data);
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
