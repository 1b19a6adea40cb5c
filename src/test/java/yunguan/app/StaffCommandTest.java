package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import yunguan.command.PackCommand;
import yunguan.command.StaffCommand;
import yunguan.pack.PackInstaller;
import yunguan.pack.Premises;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.task.Background;
import yunguan.visits.StaffLog;
import yunguan.visits.StaffPin;

/** {@code ./kiosk staff pin} with no terminal, beside a kiosk that runs and without one. */
class StaffCommandTest {

    @TempDir
    Path work;

    private String staff(DataFolder data, String typed, String... words) {
        StringWriter said = new StringWriter();
        CommandLine line = new CommandLine(new StaffCommand(new PackCommand(() -> data, () -> work)));
        line.setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        try {
            return line.execute(words) + " " + said;
        } finally {
            System.setIn(before);
        }
    }

    private static StaffPin.Answer check(Database visits, String digits) {
        return new StaffPin(visits, new StaffLog(visits, InstantSource.system()), System::nanoTime).check(digits);
    }

    @Test
    void itSetsThePinAndReplacesAForgottenOne() throws Exception {
        DataFolder data = new DataFolder(Files.createDirectories(work.resolve("data")));
        assertTrue(staff(data, "471193\n", "pin", "--lang", "en").startsWith("0 The staff PIN is set."));
        try (Database visits = Database.open(data.visits(), "visits")) {
            for (int tries = 0; tries < 5; tries++) {
                check(visits, "82465");
            }
            assertInstanceOf(StaffPin.Answer.Wait.class, check(visits, "471193"));
        }
        assertTrue(staff(data, "60519", "pin", "--lang", "zh-Hans").startsWith("0 工作人员密码已设好"));
        try (Database visits = Database.open(data.visits(), "visits")) {
            assertInstanceOf(StaffPin.Answer.Right.class, check(visits, "60519"), "the pad waits no more");
        }
    }

    @Test
    void whatWillNotDoIsSaidInTheCallersLanguage() {
        DataFolder data = new DataFolder(work.resolve("data"));
        assertTrue(staff(data, "12\n", "pin", "--lang", "en").startsWith("1 Too short"));
        assertTrue(staff(data, "1234567890123\n", "pin", "--lang", "zh-Hans").startsWith("1 太长"));
        assertTrue(staff(data, "1234\n", "pin", "--lang", "zh-Hant").startsWith("1 太容易猜到"));
        assertTrue(staff(data, "secret\n", "pin", "--lang", "en").startsWith("1 A PIN has digits only"));
        assertTrue(staff(data, "", "pin", "--lang", "en").startsWith("1 Too short"));
        assertEquals('2', staff(data, "", "pin", "471193").charAt(0), "digits on a command line would lie in its history");
        assertEquals('2', staff(data, "").charAt(0));
        assertTrue(Files.notExists(data.visits()), "nothing is made");
    }

    @Test
    void aKioskThatRunsTakesItThroughItsInbox() throws Exception {
        DataFolder data = new DataFolder(Files.createDirectories(work.resolve("data")));
        try (DataFolder.Owner _ = data.own(); Database store = Database.open(data.store(), "store"); Database visits = Database.open(data.visits(), "visits")) {
            Premises premises = new Premises(data, store, visits, "", InstantSource.system());
            Porter porter = new Porter(Background.direct(), premises, new PackInstaller(premises), () -> { });
            Thread kiosk = new Thread(() -> {
                while (!Thread.currentThread().isInterrupted()) {
                    porter.look();
                    try {
                        Thread.sleep(10);
                    } catch (InterruptedException closing) {
                        return;
                    }
                }
            });
            kiosk.start();
            String said = staff(data, "471193\n", "pin", "--lang", "en");
            kiosk.interrupt();
            kiosk.join();
            porter.close();
            assertTrue(said.startsWith("0 The staff PIN is set."), said);
            assertInstanceOf(StaffPin.Answer.Right.class, check(visits, "471193"));
            assertTrue(staff(data, "60519\n", "pin", "--lang", "en").startsWith("1 "), "a program that takes no errands is not disturbed");
        }
    }
}
