package yunguan.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.pack.inbox.Messenger;
import yunguan.store.DataFolder;
import yunguan.store.Database;

/** A kiosk that runs takes what commands bring, and stays open for its visitors. */
class InboxIT {

    @TempDir
    Path folder;

    /** Runs a command beside whatever else runs. @return its exit code and what it said */
    private String kiosk(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of(KioskProcess.HOME.resolve("kiosk").toString()));
        command.addAll(List.of(words));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("KIOSK_AS_BUILT", "1");
        try (KioskProcess one = KioskProcess.start(process)) {
            int code = one.ends();
            assertFalse(one.said().contains("Exception"), one::said);
            return code + " " + one.said();
        }
    }

    private String pack(String word, String... more) throws Exception {
        List<String> words = new ArrayList<>(List.of("--data", data().toString(), "pack", word, "--lang", "en"));
        words.addAll(List.of(more));
        return kiosk(words.toArray(String[]::new));
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** By its lock: the file is there also after a kiosk that was killed. */
    private void inboxOpens(KioskProcess kiosk) throws Exception {
        Messenger messenger = new Messenger(new DataFolder(data()));
        for (int looks = 0; looks < 3000; looks++) {
            if (messenger.open()) {
                return;
            }
            assertTrue(kiosk.runs(), kiosk::said);
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new AssertionError("the kiosk takes no errands: " + kiosk.said());
    }

    /** A command that waits for the kiosk; it runs on. */
    private KioskProcess brings(Path pack) throws Exception {
        ProcessBuilder process = new ProcessBuilder(KioskProcess.HOME.resolve("kiosk").toString(), "--data", data().toString(), "pack", "install",
                pack.toString(), "--allow-unsigned", "--lang", "en");
        process.environment().put("KIOSK_AS_BUILT", "1");
        return KioskProcess.start(process);
    }

    /**
     * Has an errand brought, and does something while it is being done: the store takes no writing from anybody else until that is over,
     * so that the errand cannot be.
     */
    private void inTheMiddleOf(KioskProcess command, Callable<Void> happens) {
        try (Database store = Database.open(data().resolve("store.db"), "store")) {
            store.inTransaction(transaction -> {
                try {
                    transaction.update("UPDATE pack SET title = title");
                    errandBegins(command);
                    return happens.call();
                } catch (Exception failure) {
                    throw new AssertionError(failure);
                }
            });
        }
    }

    private void errandBegins(KioskProcess command) throws Exception {
        for (int looks = 0; looks < 3000; looks++) {
            if (inbox().stream().anyMatch(name -> name.endsWith(".progress"))) {
                return;
            }
            assertTrue(command.runs(), command::said);
            TimeUnit.MILLISECONDS.sleep(10);
        }
        throw new AssertionError("the errand does not begin: " + command.said());
    }

    private List<String> inbox() throws Exception {
        try (var all = Files.list(data().resolve("inbox"))) {
            return all.map(file -> file.getFileName().toString()).toList();
        }
    }

    private void inboxIsClean() throws Exception {
        for (int looks = 0; looks < 300 && !inbox().equals(List.of("open")); looks++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertEquals(List.of("open"), inbox());
    }

    @Test
    void aKilledKioskOrCommandLeavesTheOldStateAndTheNextAttemptGoesThrough() throws Exception {
        Path author = folder.resolve("author");
        Path first = folder.resolve("1.zip");
        Path second = folder.resolve("2.zip");
        assertTrue(kiosk("pack", "new", author.toString()).startsWith("0"));
        assertTrue(pack("build", author.toString(), "-o", first.toString()).startsWith("0"));
        Path properties = author.resolve("pack.properties");
        Files.writeString(properties, Files.readString(properties).replaceFirst("version = 1", "version = 2"));
        assertTrue(pack("build", author.toString(), "-o", second.toString()).startsWith("0"));
        assertTrue(pack("install", first.toString(), "--allow-unsigned").startsWith("0"));
        try (VirtualScreen screen = new VirtualScreen("1920x1080")) {
            try (KioskProcess visitors = KioskProcess.start(screen, "--data", data().toString())) {
                inboxOpens(visitors);
                try (KioskProcess command = brings(second)) {
                    inTheMiddleOf(command, () -> {
                        visitors.isKilled();
                        return null;
                    });
                    assertEquals(1, command.ends(), command::said);
                    assertTrue(command.said().contains("closed before"), command::said);
                    assertFalse(command.said().contains("Exception"), command::said);
                }
            }
            assertTrue(pack("list", "--json").contains("\"version\" : 1"), "the old state");
            try (KioskProcess visitors = KioskProcess.start(screen, "--data", data().toString())) {
                inboxOpens(visitors);
                inboxIsClean();
                assertTrue(pack("list", "--json").contains("\"version\" : 1"), "nothing is done by surprise");
                try (KioskProcess command = brings(second)) {
                    inTheMiddleOf(command, () -> {
                        command.isKilled();
                        return null;
                    });
                }
                inboxIsClean();
                assertTrue(visitors.runs(), visitors::said);
                assertTrue(pack("list", "--json").contains("\"version\" : 1"), "what nobody waits for is not done");
                assertTrue(pack("install", second.toString(), "--allow-unsigned").startsWith("0"));
                assertTrue(pack("list", "--json").contains("\"version\" : 2"));
                assertTrue(pack("verify").startsWith("0"));
                inboxIsClean();
            }
        }
    }

    @Test
    void installRollBackAndRemoveBesideVisitors() throws Exception {
        Path author = folder.resolve("author");
        Path first = folder.resolve("1.zip");
        Path second = folder.resolve("2.zip");
        assertTrue(kiosk("pack", "new", author.toString()).startsWith("0"));
        assertTrue(pack("build", author.toString(), "-o", first.toString()).startsWith("0"));
        Path properties = author.resolve("pack.properties");
        Files.writeString(properties, Files.readString(properties).replaceFirst("version = 1", "version = 2"));
        assertTrue(pack("build", author.toString(), "-o", second.toString()).startsWith("0"));
        assertTrue(pack("install", first.toString(), "--allow-unsigned").startsWith("0"));
        try (VirtualScreen screen = new VirtualScreen("1920x1080"); KioskProcess visitors = KioskProcess.start(screen, "--data", data().toString())) {
            inboxOpens(visitors);
            String window = screen.window();
            assertFalse(window.isEmpty(), "visitors have a screen");
            assertTrue(pack("install", second.toString()).startsWith("1 nobody signed this pack"));
            assertTrue(pack("install", second.toString(), "--allow-unsigned").startsWith("0"));
            assertTrue(pack("list", "--json").contains("\"version\" : 2"));
            assertTrue(pack("verify").startsWith("0"));
            assertTrue(pack("rollback", "my-pack").contains("version 1"));
            assertTrue(pack("list", "--json").contains("\"version\" : 1"));
            assertTrue(pack("remove", "my-pack").startsWith("0"));
            assertFalse(pack("list", "--json").contains("my-pack"));
            assertTrue(visitors.runs(), visitors::said);
            assertEquals(window, screen.window(), "visitors go on");
            try (var left = Files.list(data().resolve("inbox"))) {
                assertEquals(List.of("open"), left.map(file -> file.getFileName().toString()).toList());
            }
        }
        assertTrue(pack("install", first.toString(), "--allow-unsigned").startsWith("0"), "without a kiosk the command does it itself");
    }
}
