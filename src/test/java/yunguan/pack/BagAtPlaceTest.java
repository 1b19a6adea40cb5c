package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of a bag can be read from any of its bytes on: in a folder, stored, deflated and in volumes. */
class BagAtPlaceTest {

    @TempDir
    Path work;

    private final byte[] content = new byte[300_000];
    private final Map<String, Path> bags = new LinkedHashMap<>();

    @BeforeEach
    void write() throws Exception {
        new Random(7).nextBytes(content);
        Arrays.fill(content, 1000, 150_000, (byte) 'x');
        Path folder = Files.createDirectories(work.resolve("folder"));
        Files.writeString(folder.resolve("bagit.txt"), "x");
        Files.write(Files.createDirectories(folder.resolve("data")).resolve("a"), content);
        bags.put("folder", folder);
        bags.put("stored", zip("stored.zip", ZipEntry.STORED));
        bags.put("deflated", zip("deflated.zip", ZipEntry.DEFLATED));
        byte[] bytes = Files.readAllBytes(work.resolve("stored.zip"));
        for (int i = 0; i * 70_001 < bytes.length; i++) {
            Files.write(Volumes.volume(work.resolve("cut.zip"), i + 1), Arrays.copyOfRange(bytes, i * 70_001, Math.min(bytes.length, (i + 1) * 70_001)));
        }
        bags.put("volumes", work.resolve("cut.zip"));
    }

    private Path zip(String name, int method) throws IOException {
        Path target = work.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(target))) {
            for (Map.Entry<String, byte[]> file : Map.of("b/bagit.txt", "x".getBytes(StandardCharsets.UTF_8), "b/data/a", content).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setMethod(method);
                CanonicalZip.Seal seal = CanonicalZip.seal(new java.io.ByteArrayInputStream(file.getValue()), each -> { });
                entry.setSize(seal.size());
                entry.setCrc(seal.crc());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return target;
    }

    @Test
    void fromEveryPlace() throws Exception {
        for (Map.Entry<String, Path> one : bags.entrySet()) {
            try (Bag bag = Bag.of(one.getValue())) {
                for (int from : new int[] {0, 1, 999, 65_536, 70_000, 70_001, 140_002, 200_000, content.length - 1, content.length}) {
                    try (InputStream in = bag.open("data/a", from)) {
                        assertArrayEquals(Arrays.copyOfRange(content, from, content.length), in.readAllBytes(), one.getKey() + " from " + from);
                    }
                }
                try (InputStream in = bag.open("data/a"); InputStream second = bag.open("data/a", 5)) {
                    in.skipNBytes(100_000);
                    assertEquals(content[100_000] & 0xFF, in.read(), one.getKey());
                    assertEquals(content[5] & 0xFF, second.read(), "two at once");
                    assertArrayEquals(Arrays.copyOfRange(content, 100_001, content.length), in.readAllBytes(), one.getKey());
                }
                assertThrows(EOFException.class, () -> bag.open("data/a", content.length + 1L).close(), one.getKey());
            }
        }
    }

    @Test
    void aChangedByteIsSeenByWhoeverReadsFromTheStart() throws Exception {
        Path file = work.resolve("stored.zip");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        try (Bag bag = Bag.of(file)) {
            try (InputStream in = bag.open("data/a")) {
                assertThrows(ZipException.class, in::readAllBytes);
            }
            try (InputStream in = bag.open("data/a", 1000)) {
                assertEquals(content.length - 1000, in.readAllBytes().length, "the manifest decides");
            }
        }
    }
}
