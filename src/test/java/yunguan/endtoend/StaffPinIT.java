package yunguan.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody sets the PIN at a terminal, and nobody beside them reads it. */
class StaffPinIT {

    @TempDir
    Path folder;

    private final StringBuilder said = new StringBuilder();

    /** Types only when it is asked for: what is typed before the terminal is told to be silent would be shown. */
    private void answers(Process terminal, String question, int times, String typed) throws Exception {
        InputStream screen = terminal.getInputStream();
        byte[] some = new byte[4096];
        while (said.toString().split(question, -1).length <= times) {
            int read = screen.read(some);
            if (read < 0) {
                throw new AssertionError("it asks nothing: " + said);
            }
            said.append(new String(some, 0, read, StandardCharsets.UTF_8));
        }
        OutputStream keyboard = terminal.getOutputStream();
        keyboard.write((typed + "\n").getBytes(StandardCharsets.US_ASCII));
        keyboard.flush();
    }

    @Test
    void atATerminalItAsksTwiceAndShowsNothing() throws Exception {
        String data = folder.resolve("data").toString();
        ProcessBuilder script = new ProcessBuilder("script", "-qec",
                "'" + KioskProcess.HOME.resolve("kiosk") + "' --data '" + data + "' staff pin --lang en", "/dev/null").redirectErrorStream(true);
        script.environment().put("KIOSK_AS_BUILT", "1");
        Process terminal = script.start();
        answers(terminal, "New staff PIN", 1, "1234");
        answers(terminal, "New staff PIN", 2, "471193");
        answers(terminal, "The same again", 1, "471194");
        answers(terminal, "New staff PIN", 3, "471193");
        answers(terminal, "The same again", 2, "471193");
        said.append(new String(terminal.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertEquals(0, terminal.waitFor(), said::toString);
        assertTrue(said.toString().contains("Too easy to guess") && said.toString().contains("were not the same") && said.toString().contains("The staff PIN is set."), said::toString);
        assertFalse(said.toString().contains("4711"), said::toString);

        ProcessBuilder doctor = new ProcessBuilder(KioskProcess.HOME.resolve("kiosk").toString(), "--data", data, "doctor");
        doctor.environment().put("KIOSK_AS_BUILT", "1");
        try (KioskProcess doctoring = KioskProcess.start(doctor)) {
            doctoring.ends();
            assertTrue(doctoring.said().contains("Staff PIN  set"), doctoring::said);
        }
    }
}
