package yunguan.command.bench;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import yunguan.app.Place;

/** One bench: a subcommand with options of its own that have defaults. To add one, name its class at {@link BenchCommand}. */
abstract class Bench implements Callable<Integer> {

    @ParentCommand
    private @Nullable BenchCommand parent;

    @Spec
    private @Nullable CommandSpec spec;

    /** Measures. @throws BenchException when it cannot be measured here, in plain words */
    abstract Findings measure() throws IOException;

    @Override
    public final Integer call() throws IOException {
        return parent().answer(this);
    }

    final String name() {
        return spec().name();
    }

    final CommandSpec spec() {
        return Objects.requireNonNull(spec, "picocli sets it");
    }

    final void say(String line) {
        parent().say(line);
    }

    final Place place() {
        return parent().place();
    }

    private BenchCommand parent() {
        return Objects.requireNonNull(parent, "picocli sets it");
    }
}
