package yunguan.pack.proof;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A process that runs one command after another over the disk of the tests, as the kiosk does that is never switched off. */
final class Resident implements AutoCloseable {

    private static final int PATIENCE_MINUTES = 2;
    private static final List<String> ORDER = List.of("DISK_DATA", "DISK_STICK", "DISK_TRACE", "DISK_READS", "DISK_AT", "DISK_DOES", "DISK_ERROR");

    private final Process process;
    private final DataOutputStream orders;
    private final DataInputStream answers;

    /**
     * What came of a command.
     *
     * @param code 0, 1 or 2; -1 where the process died or never ended with it, and is of no more use
     * @param open what it still has open of the data folder
     */
    record Answer(int code, String said, String complained, String open) { }

    private Resident(Process process) {
        this.process = process;
        orders = new DataOutputStream(process.getOutputStream());
        answers = new DataInputStream(process.getInputStream());
    }

    static Resident of(Program program, Disk disk, Path complains) throws IOException {
        return new Resident(program.withTests().resident(Map.of("LD_PRELOAD", disk.library().toString()), complains,
                ResidentProgram.class.getName(), disk.library().toString()));
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Runs {@code ./kiosk WORDS} over a disk that does as it is told. */
    Answer run(Disk.Order order, String... words) throws InterruptedException {
        try {
            send(ORDER.stream().map(name -> order.environment().getOrDefault(name, "")).toList());
            send(List.of(words));
            orders.flush();
            return CompletableFuture.supplyAsync(this::answer).get(PATIENCE_MINUTES, TimeUnit.MINUTES);
        } catch (IOException | ExecutionException | TimeoutException gone) {
            close();
            return new Answer(-1, "", gone.toString(), "");
        }
    }

    private void send(List<String> words) throws IOException {
        orders.writeInt(words.size());
        for (String word : words) {
            orders.writeUTF(word);
        }
    }

    private Answer answer() {
        try {
            return new Answer(answers.readInt(), text(), text(), text());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private String text() throws IOException {
        return new String(answers.readNBytes(answers.readInt()), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
