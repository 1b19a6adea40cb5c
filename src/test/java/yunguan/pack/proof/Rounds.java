package yunguan.pack.proof;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many runs of the same proof, two at once, and the lines that tell what they found. */
final class Rounds {

    /** {@code ./kiosk test} prints this file at its end. */
    private static final Path REPORT = Program.HOME.resolve("target/proofs.txt");
    private static final int AT_ONCE = 2;

    private Rounds() {
    }

    /** @return the answers, in the order of the runs */
    static <T> List<T> run(List<? extends Callable<T>> runs) throws InterruptedException, ExecutionException {
        try (ExecutorService two = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<T>> all = runs.stream().map(run -> two.submit(run)).toList();
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : all) {
                answers.add(answer.get());
                if (answers.size() % 250 == 0) {
                    System.out.println(answers.size() + " of " + all.size());
                }
            }
            return answers;
        }
    }

    /** All in a full run; else a sample, always the same for a seed. */
    static <T> List<T> sample(List<T> all, int size) {
        if (Reference.FULL || all.size() <= size) {
            return all;
        }
        List<T> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(Reference.SEED));
        return shuffled.subList(0, size);
    }

    /** Says a line of the report. */
    static void report(String line) throws IOException {
        System.out.println(line);
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** What was done of what there is, for the report. */
    static String done(int done, int all) {
        return done == all ? "all done" : done + " of " + all + " done (seed " + Reference.SEED + ")";
    }
}
