package yunguan.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import yunguan.command.PackCommand;
import yunguan.pack.PackInstaller;
import yunguan.pack.Premises;
import yunguan.pack.SigningKey;
import yunguan.pack.StarterFolder;
import yunguan.store.DataFolder;
import yunguan.store.Database;
import yunguan.store.Leases;
import yunguan.task.Background;

/** While a kiosk owns the data folder, commands do what they always do, and say the same. */
class PorterTest {

    @TempDir
    Path work;

    private final AtomicInteger changes = new AtomicInteger();

    private String pack(DataFolder data, String... words) {
        StringWriter said = new StringWriter();
        CommandLine line = new CommandLine(new PackCommand(() -> data, () -> work, () -> ""));
        line.setOut(new PrintWriter(said)).setErr(new PrintWriter(said));
        int code = line.execute(words);
        return code + " " + said.toString().replace(data.root().toString(), "DATA");
    }

    private List<String> day(DataFolder data) throws Exception {
        String zip = work.resolve("a.zip").toString();
        String second = work.resolve("b.zip").toString();
        String pub = work.resolve("key.pub").toString();
        List<String> said = new ArrayList<>();
        for (String[] words : new String[][] {
            {"install", zip}, {"install", zip, "--json"}, {"install", zip, "--allow-unsigned", "--lang", "zh-Hans"}, {"install", zip, "--allow-unsigned", "--json"},
            {"list", "--json"}, {"verify", "--lang", "zh-Hant"}, {"verify", "--json"}, {"rollback", "starter"}, {"install", second, "--allow-unsigned", "--lang", "en"},
            {"install", zip, "--allow-unsigned", "--lang", "en"}, {"install", zip, "--allow-unsigned", "--allow-older", "--json"},
            {"verify", "--repair", zip}, {"verify", "--repair", "nowhere", "--json"}, {"trust", pub, "--name", "街道"}, {"trust", zip}, {"trust", "--forget", "街道", "--json"},
            {"trust", "--forget", "街道"}, {"remove", "my-pack"}, {"remove", "nothing"}, {"list", "--json"}, {"install", "nothing.zip", "--json"}}) {
            said.add(String.join(" ", words) + ": " + pack(data, words));
        }
        return said;
    }

    @Test
    void aRemovedFilmGoesWhenTheLastWhoWatchesItLeaves() throws Exception {
        DataFolder data = new DataFolder(work.resolve("data"));
        String film = "f".repeat(64);
        Path file = Files.createDirectories(data.objects()).resolve(film);
        Files.writeString(file, "a film");
        try (DataFolder.Owner _ = data.own(); Database store = Database.open(data.store(), "store"); Database visits = Database.open(data.visits(), "visits")) {
            Premises premises = new Premises(data, store, visits, "", InstantSource.system());
            PackInstaller installer = new PackInstaller(premises);
            store.update("INSERT INTO pack VALUES ('p', 1, '{}', 's', '2026-01-01', 'x', '', NULL)");
            store.update("INSERT INTO payload VALUES ('p', 1, 'data/f.mp4', ?)", film);
            store.update("INSERT INTO object VALUES (?, 1, 'video/mp4', NULL)", film);
            try (Porter _ = new Porter(Background.direct(), premises, installer, changes::incrementAndGet)) {
                Leases.Lease one = premises.leases().take(film);
                Leases.Lease two = premises.leases().take(film);
                installer.remove("p");
                one.close();
                assertTrue(Files.exists(file), "somebody watches it still");
                two.close();
                assertFalse(Files.exists(file), "nobody installs anything, and it goes");
            }
        }
    }

    @Test
    void aCommandSaysTheSameWhoeverDoesIt() throws Exception {
        Path folder = work.resolve("author");
        StarterFolder.write(folder, LocalDate.parse("2026-11-24"));
        assertTrue(pack(new DataFolder(work.resolve("none")), "build", folder.toString(), "-o", work.resolve("a.zip").toString()).startsWith("0"));
        Path properties = folder.resolve("pack.properties");
        Files.writeString(properties, Files.readString(properties).replaceFirst("version = 1", "version = 2"));
        assertTrue(pack(new DataFolder(work.resolve("none")), "build", folder.toString(), "-o", work.resolve("b.zip").toString()).startsWith("0"));
        SigningKey.generate(work.resolve("key"));

        List<String> alone = day(new DataFolder(work.resolve("alone")));
        DataFolder data = new DataFolder(work.resolve("data"));
        try (DataFolder.Owner _ = data.own(); Database store = Database.open(data.store(), "store"); Database visits = Database.open(data.visits(), "visits")) {
            Premises premises = new Premises(data, store, visits, "", InstantSource.system());
            Porter porter = new Porter(Background.direct(), premises, new PackInstaller(premises), changes::incrementAndGet);
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
            List<String> handed = day(data);
            kiosk.interrupt();
            kiosk.join();
            porter.close();
            assertEquals(String.join("\n", alone), String.join("\n", handed));
            assertTrue(changes.get() > 0, "the screen hears of it");
            assertTrue(pack(data, "install", work.resolve("a.zip").toString(), "--json").contains("IN_USE"), "a program that takes no errands is not disturbed");
        }
        assertTrue(alone.getFirst().contains("1 ") && alone.get(2).contains(": 0 "), () -> String.join("\n", alone));
    }
}
