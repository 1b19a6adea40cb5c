package yunguan.pack.convert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A foreign program never holds up the build, never outlives it, and is heard while it works. */
class ForeignToolTest {

    @TempDir
    Path work;

    private static List<String> shell(String script) {
        return List.of("sh", "-c", script);
    }

    @Test
    void itsProgressIsHeard() throws Exception {
        List<Double> heard = new ArrayList<>();
        ForeignTool.Answer answer = new ForeignTool(work).run(shell("echo out_time_us=500000; sleep 0.3; echo out_time_us=1500000; sleep 0.3; echo no >&2; exit 3"),
                Duration.ofSeconds(20), heard::add);
        assertEquals(3, answer.code());
        assertEquals("no\n", answer.err());
        assertEquals(1.5, heard.getLast());
        assertEquals(0, Files.list(work).count(), "nothing is left");
    }

    @Test
    void itIsKilledWhenItsTimeIsOverOrItTalksWithoutEnd() throws Exception {
        Path id = work.resolve("id");
        ForeignTool.Answer answer = new ForeignTool(work).run(shell("echo $$ >" + id + "; exec sleep 600"), Duration.ofMillis(300));
        assertTrue(answer.late() && !answer.good());
        assertFalse(ProcessHandle.of(Long.parseLong(Files.readString(id).strip())).filter(ProcessHandle::isAlive).isPresent());
        assertTrue(new ForeignTool(work).run(shell("exec cat /dev/zero"), Duration.ofMinutes(10)).late());
    }

    @Test
    void itIsKilledWhenTheBuildIsInterrupted() throws Exception {
        Path id = work.resolve("id");
        Thread.currentThread().interrupt();
        assertThrows(InterruptedIOException.class, () -> new ForeignTool(work).run(shell("echo $$ >" + id + "; exec sleep 600"), Duration.ofMinutes(10)));
        assertTrue(Thread.interrupted(), "whoever interrupted is told");
        assertFalse(ProcessHandle.current().children().anyMatch(child -> child.info().arguments().map(words -> List.of(words).contains("600")).orElse(false)));
    }

    @Test
    void nothingOfTheEnvironmentIsHandedOnButWhatIsNeeded() throws Exception {
        String environment = new ForeignTool(work).run(List.of("env"), Duration.ofSeconds(20)).out();
        assertTrue(environment.contains("VIPS_BLOCK_UNTRUSTED=1") && environment.contains("LC_ALL=C"), environment);
        assertFalse(environment.contains("DISPLAY"), environment);
    }

    @Test
    void programsAreLookedForWhereTheSystemKeepsThem() throws Exception {
        assertEquals(Toolbox.NONE, Toolbox.in(work + ":relative"));
        Path program = Files.writeString(work.resolve("vips"), "#!/bin/sh\n");
        assertFalse(Toolbox.in(work.toString()).pictures(), "what cannot be run is no program");
        assertTrue(program.toFile().setExecutable(true));
        assertTrue(Toolbox.in("/nowhere:" + work).pictures());
    }

    @Test
    void frameRatesAreThoseThatFilmsHave() {
        assertEquals("30000/1001", Transcoding.rate(29.93));
        assertEquals("60", Transcoding.rate(240));
        assertEquals("25", Transcoding.rate(0));
    }
}
