package yunguan.pack.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yunguan.pack.Consent;
import yunguan.pack.PackException;
import yunguan.pack.PackInstaller;
import yunguan.pack.Premises;
import yunguan.pack.Progress;
import yunguan.store.DataFolder;
import yunguan.store.Database;

/** One bit of a pack is flipped, as a bad stick does: it is refused, or what is installed is what was meant. */
class FlippedBitsTest {

    private static final int TIMES = Boolean.getBoolean("yunguan.full") ? 1000 : 60;
    private static final Consent UNSIGNED = new Consent(true, false, false);

    @TempDir
    Path work;

    @Test
    void inAFolderItIsAlwaysFound() throws Exception {
        RawBag bag = RawBag.good("bad", work);
        Path folder = bag.folder(work.resolve("bag"));
        List<String> names = List.copyOf(bag.files.keySet());
        Random random = new Random(20261123);
        try (Hall hall = new Hall(work.resolve("data"))) {
            for (int i = 0; i < TIMES; i++) {
                // every file has its turn, the short ones too
                String name = names.get(i % names.size());
                byte[] bytes = bag.files.get(name).clone();
                int bit = random.nextInt(bytes.length * 8);
                bytes[bit / 8] ^= (byte) (1 << bit % 8);
                Files.write(folder.resolve(name), bytes);
                assertThrows(PackException.class, () -> hall.installer.install(folder, UNSIGNED, Progress.SILENT), name + " bit " + bit);
                Files.write(folder.resolve(name), bag.files.get(name));
            }
            hall.installer.install(folder, UNSIGNED, Progress.SILENT);
        }
    }

    @Test
    void inAZipItIsFoundOrHarmless() throws Exception {
        byte[] good = RawBag.good("bad", work).zip().bytes();
        Path zip = Files.write(work.resolve("a.zip"), good);
        String meant;
        try (Hall hall = new Hall(work.resolve("good"))) {
            hall.installer.install(zip, UNSIGNED, Progress.SILENT);
            meant = hall.content();
        }
        Random random = new Random(20261124);
        try (Hall hall = new Hall(work.resolve("data"))) {
            for (int i = 0; i < TIMES; i++) {
                byte[] bytes = good.clone();
                // half of them in headers and names, which are few among the bytes
                int bit = i % 2 == 0 ? random.nextInt(bytes.length * 8) : (bytes.length - 1 - random.nextInt(900)) * 8 + random.nextInt(8);
                bytes[bit / 8] ^= (byte) (1 << bit % 8);
                Files.write(zip, bytes);
                try {
                    hall.installer.install(zip, UNSIGNED, Progress.SILENT);
                } catch (PackException refused) {
                    continue;
                }
                assertEquals(meant, hall.content(), "bit " + bit);
                hall.installer.remove("bad");
            }
        }
    }

    private static final class Hall implements AutoCloseable {

        final Database store;
        final Database visits;
        final PackInstaller installer;

        Hall(Path root) {
            DataFolder data = new DataFolder(root);
            store = Database.open(data.store(), "store");
            visits = Database.open(data.visits(), "visits");
            installer = new PackInstaller(new Premises(data, store, visits, "", InstantSource.system()));
        }

        String content() {
            return store.query("SELECT path, sha256 FROM payload ORDER BY path", row -> row.text("path") + row.text("sha256"))
                    + " " + store.query("SELECT id, title FROM item ORDER BY id", row -> row.text("id") + row.text("title"));
        }

        @Override
        public void close() {
            store.close();
            visits.close();
        }
    }
}
