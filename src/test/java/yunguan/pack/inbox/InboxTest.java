package yunguan.pack.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.LangText;
import yunguan.pack.Consent;
import yunguan.pack.Installed;
import yunguan.pack.InstalledObjects;
import yunguan.pack.PackException;
import yunguan.pack.Problem;
import yunguan.pack.ProblemKind;
import yunguan.pack.Progress;
import yunguan.pack.Refusal;
import yunguan.store.DataFolder;
import yunguan.visits.SealedPin;

/** Errands go in and answers come out, whole; nothing is done that nobody waits for. */
class InboxTest {

    @TempDir
    Path work;

    private DataFolder data() {
        return new DataFolder(work);
    }

    private Path file(String name) {
        return work.resolve("inbox").resolve(name);
    }

    /** As a command leaves it; as long as the channel is open the command lives. */
    private FileChannel request(String id, String json) throws Exception {
        Files.createDirectories(work.resolve("inbox"));
        FileChannel held = FileChannel.open(file(id + Inbox.REQUEST), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        held.lock();
        held.write(java.nio.ByteBuffer.wrap(json.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        return held;
    }

    private Set<String> names() throws Exception {
        try (Stream<Path> all = Files.list(work.resolve("inbox"))) {
            return new TreeSet<>(all.map(path -> path.getFileName().toString()).toList());
        }
    }

    @Test
    void everyErrandAndEveryOutcomeComesBackAsItWas() throws Exception {
        List<Errand> errands = List.of(new Errand.Install(Path.of("/media/杭/a b.zip"), new Consent(true, false, true)), new Errand.Remove("a"),
                new Errand.Rollback("b"), new Errand.Verify(null), new Errand.Verify(Path.of("/media/x")), new Errand.Trust(Path.of("/a.pub"), "街道办"), new Errand.Forget("K"),
                new Errand.SetPin(SealedPin.of("471193")));
        for (Errand errand : errands) {
            assertEquals(errand, ErrandForm.read(new ObjectMapper().readTree(ErrandForm.write(errand).toString())));
        }
        List<Outcome> outcomes = List.of(new Outcome.Put(new Installed("a", 7, 12, true), true), new Outcome.Removed("a"), new Outcome.RolledBack("a", 3),
                new Outcome.Verified(new InstalledObjects.Findings(3, 1L << 40, List.of(new InstalledObjects.Fault("a", 1, "data/片.mp4", "ab", InstalledObjects.Harm.DAMAGED)),
                        List.of(new LangText(java.util.Map.of("zh-Hans", "片"))), true)),
                new Outcome.Trusted("街", "K", "f"), new Outcome.Forgotten("街", "K"), new Outcome.PinSet());
        for (Outcome outcome : outcomes) {
            assertEquals(outcome, OutcomeForm.read(new ObjectMapper().readTree(OutcomeForm.write(outcome).toString())));
        }
        Problem problem = new Problem(ProblemKind.BAD_DATE, "a.csv", 3, "date", "x", "y");
        PackException why = PackException.told(Refusal.BROKEN_CATALOGUE, "data/a", "1", List.of(problem));
        Outcome.Refused refused = (Outcome.Refused) OutcomeForm.read(new ObjectMapper().readTree(OutcomeForm.write(new Outcome.Refused(why)).toString()));
        assertEquals(why.refusal(), refused.why().refusal());
        assertEquals(why.arguments(), refused.why().arguments());
        assertEquals(why.problems(), refused.why().problems());
        assertEquals(why.inWords(yunguan.catalogue.Lang.HANS), refused.why().inWords(yunguan.catalogue.Lang.HANS));
    }

    /** What lies in the inbox, if only for a moment, is not the PIN. */
    @Test
    void aPinTravelsWithoutItsDigits() {
        Errand.SetPin errand = new Errand.SetPin(SealedPin.of("907415"));
        assertFalse(ErrandForm.write(errand).toString().contains("907415"));
        assertFalse(errand.toString().contains(errand.pin().hash()), "nor is it written to a log");
    }

    @Test
    void aRequestWhoseCommandIsGoneIsNeverDone() throws Exception {
        request("1", "{\"errand\":\"remove\",\"id\":\"a\"}").close();
        Files.writeString(file("0.taken"), "{}");
        Files.writeString(file("0.answer"), "{}");
        Files.writeString(file("2.request.part"), "{}");
        try (FileChannel alive = request("3", "{\"errand\":\"remove\",\"id\":\"b\"}"); Inbox inbox = Inbox.open(data())) {
            assertEquals(Set.of("open", "3.request"), names(), "swept when the kiosk starts");
            request("2", "{\"errand\":\"remove\",\"id\":\"a\"}").close();
            assertEquals(new Errand.Remove("b"), inbox.next().orElseThrow().errand());
            assertTrue(inbox.next().isEmpty());
            assertEquals(Set.of("open", "3.taken"), names());
            assertTrue(alive.isOpen());
        }
    }

    @Test
    void whatIsNoErrandIsTakenAway() throws Exception {
        List<FileChannel> alive = new ArrayList<>();
        try (Inbox inbox = Inbox.open(data())) {
            for (String json : List.of("", "no", "[]", "{}", "{\"errand\":\"format\"}", "{\"errand\":\"remove\"}", "{\"errand\":\"install\",\"pack\":\"../a.zip\"}",
                    "{\"errand\":\"install\",\"pack\":\"/a.zip\",\"unsigned\":\"yes\",\"older\":false,\"key\":false}", "{\"errand\":\"remove\",\"id\":7}",
                    "{\"errand\":\"pin\",\"salt\":\"00\",\"hash\":\"00\",\"rounds\":1}",
                    "{\"errand\":\"pin\",\"salt\":\"" + "0".repeat(32) + "\",\"hash\":\"" + "0".repeat(64) + "\",\"rounds\":2000000000}",
                    "{\"errand\":\"pin\",\"salt\":\"" + "0".repeat(32) + "\",\"hash\":\"" + "z".repeat(64) + "\",\"rounds\":600000}")) {
                alive.add(request("m" + alive.size(), json));
            }
            Files.createSymbolicLink(file("link.request"), Files.writeString(work.resolve("elsewhere"), "{\"errand\":\"remove\",\"id\":\"a\"}"));
            assertTrue(inbox.next().isEmpty());
            assertTrue(names().stream().noneMatch(name -> name.endsWith(".request")), () -> "left over");
            assertEquals(alive.size(), names().stream().filter(name -> name.endsWith(".answer")).count(), "their commands hear of it");
            assertTrue(Files.exists(work.resolve("elsewhere")));
        } finally {
            for (FileChannel one : alive) {
                one.close();
            }
        }
    }

    @Test
    void anotherUsersRequestIsNotFollowed() throws Exception {
        try (Inbox inbox = Inbox.open(data()); FileChannel _ = request("1", "{\"errand\":\"remove\",\"id\":\"a\"}")) {
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(work.resolve("inbox"))));
            boolean given = false;
            try {
                Files.setAttribute(file("1.request"), "unix:uid", 65534);
                given = true;
            } catch (java.io.IOException notRoot) {
                // only root can give a file away
            }
            Assumptions.assumeTrue(given, "this machine does not let the test give a file away");
            assertTrue(inbox.next().isEmpty());
            assertEquals(Set.of("open"), names());
        }
    }

    @Test
    void anErrandEndsWithItsCommandButNotInTheMiddleOfTheSwitch() throws Exception {
        try (Inbox inbox = Inbox.open(data())) {
            FileChannel alive = request("1", "{\"errand\":\"remove\",\"id\":\"a\"}");
            Inbox.Request taken = inbox.next().orElseThrow();
            taken.at(Progress.Phase.VERIFY, 1, 2);
            assertTrue(Files.readString(file("1.progress")).contains("VERIFY"));
            alive.close();
            assertEquals(Refusal.CANCELLED, assertThrows(PackException.class, () -> taken.at(Progress.Phase.COPY, 1, 2)).refusal());
            taken.at(Progress.Phase.SWITCH, 0, 1);
            taken.at(Progress.Phase.SWITCH, 1, 1);
            taken.answer(new Outcome.Removed("a"));
            assertEquals(Set.of("open"), names(), "nobody reads the answer");
        }
    }

    @Test
    void aCommandHearsThatTheKioskIsGone() throws Exception {
        Messenger messenger = new Messenger(data());
        assertFalse(messenger.open());
        Inbox inbox = Inbox.open(data());
        assertTrue(messenger.open());
        List<String> heard = new ArrayList<>();
        Thread kiosk = new Thread(() -> {
            try {
                for (var request = inbox.next(); ; request = inbox.next()) {
                    if (request.isPresent()) {
                        request.get().at(Progress.Phase.COPY, 5, 10);
                        Thread.sleep(400);
                        inbox.close();
                        return;
                    }
                    Thread.sleep(10);
                }
            } catch (Exception failure) {
                heard.add("failed " + failure);
            }
        });
        kiosk.start();
        PackException gone = assertThrows(PackException.class, () -> messenger.send(new Errand.Remove("a"), (phase, done, total) -> heard.add(phase + " " + done)));
        kiosk.join();
        assertEquals(Refusal.KIOSK_GONE, gone.refusal());
        assertTrue(heard.contains("COPY 5"), heard::toString);
        assertEquals(Set.of("open"), names(), "the command takes away what it brought");
        assertFalse(messenger.open());
        try (Inbox again = Inbox.open(data())) {
            assertTrue(again.next().isEmpty());
        }
    }
}
