package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real minisign on the other side. */
class MinisignTest {

    @TempDir
    Path work;

    private Hall hall;
    private SmallFolder folder;

    @BeforeEach
    void open() throws Exception {
        hall = new Hall(work.resolve("data"));
        folder = SmallFolder.in(work.resolve("folder"));
    }

    @AfterEach
    void close() {
        hall.close();
    }

    private Path build(String name) {
        assertEquals(List.of(), new PackBuilder().build(folder.path, work.resolve(name), Progress.SILENT).problems());
        return work.resolve(name);
    }

    private Refusal refused(Path pack) {
        return assertThrows(PackException.class, () -> new PackInstaller(hall.premises).install(pack, Consent.NONE, Progress.SILENT)).refusal();
    }

    private static int run(Path folder, String... words) throws Exception {
        Process process = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().close();
        return process.waitFor();
    }

    @Test
    void minisignAgreesInBothDirections() throws Exception {
        boolean there;
        try {
            there = run(work, "minisign", "-v") >= 0;
        } catch (java.io.IOException none) {
            there = false;
        }
        assumeTrue(there, "minisign is not installed: apt-get install minisign");
        SigningKey key = SigningKey.generate(work.resolve("street"));
        Path bag = build("bag");
        new PackSigner().sign(bag, key, Progress.SILENT);
        Path pub = work.resolve("street.pub");
        String[] verify = {"minisign", "-Vm", BagReader.TAG_MANIFEST, "-x", PackSignature.FILE, "-p", pub.toString()};
        assertEquals(0, run(bag, verify), "minisign verifies what we sign");
        Files.writeString(bag.resolve(BagReader.TAG_MANIFEST), "x\n", java.nio.file.StandardOpenOption.APPEND);
        assertTrue(run(bag, verify) != 0);

        assertEquals(0, run(work, "minisign", "-G", "-W", "-p", "theirs.pub", "-s", "theirs.key"));
        Path theirs = build("theirs");
        assertEquals(0, run(theirs, "minisign", "-S", "-l", "-s", work.resolve("theirs.key").toString(), "-m", BagReader.TAG_MANIFEST, "-t", "small 1"));
        PublisherKey publisher = PublisherKey.read(work.resolve("theirs.pub"));
        assertEquals(Refusal.UNKNOWN_KEY, refused(theirs));
        hall.premises.publishers().trust(publisher, "theirs");
        assertTrue(new PackInstaller(hall.premises).install(theirs, Consent.NONE, Progress.SILENT).fresh(), "and what minisign signs, we verify");
        assertEquals(0, run(theirs, "minisign", "-S", "-H", "-s", work.resolve("theirs.key").toString(), "-m", BagReader.TAG_MANIFEST, "-t", "small 1"));
        assertEquals(Refusal.BAD_SIGNATURE, refused(theirs));
    }
}
