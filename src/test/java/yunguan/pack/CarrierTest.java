package yunguan.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bytes on their way to the disk: all of them, in order, in few trays; and what fails there is heard of. */
class CarrierTest {

    @TempDir
    private Path work;

    @Test
    void everyByteArrivesInOrder() throws Exception {
        byte[] bytes = new byte[Carrier.TRAY * 9 + 12345];
        new Random(3).nextBytes(bytes);
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        try (Carrier carrier = new Carrier(kept)) {
            int at = 0;
            for (int length = 1; at < bytes.length; length = length * 3 % 700_001) {
                int some = Math.min(length, bytes.length - at);
                carrier.write(bytes, at, some);
                at += some;
            }
        }
        assertArrayEquals(bytes, kept.toByteArray());
    }

    @Test
    void howeverMuchIsCarriedThereAreFewTrays() throws Exception {
        Set<byte[]> trays = Collections.newSetFromMap(new IdentityHashMap<>());
        long[] carried = new long[1];
        try (Carrier carrier = new Carrier(new OutputStream() {
            @Override
            public void write(byte[] bytes, int offset, int length) {
                trays.add(bytes);
                carried[0] += length;
            }

            @Override
            public void write(int one) {
                throw new AssertionError("one byte at a time");
            }
        })) {
            byte[] some = new byte[300_000];
            for (int i = 0; i < 1000; i++) {
                carrier.write(some, 0, some.length);
            }
        }
        assertEquals(300_000_000L, carried[0]);
        assertTrue(trays.size() <= Carrier.TRAYS, trays.size() + " trays");
    }

    @Test
    void aDiskThatFailsIsHeardOfAtTheLatestAtTheEnd() {
        IOException full = new IOException("full");
        boolean[] closed = new boolean[1];
        OutputStream disk = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw full;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                throw full;
            }

            @Override
            public void close() {
                closed[0] = true;
            }
        };
        assertSame(full, assertThrows(IOException.class, () -> {
            try (Carrier carrier = new Carrier(disk)) {
                carrier.write(new byte[100], 0, 100);
            }
        }));
        assertTrue(closed[0], "its file is closed all the same");
        closed[0] = false;
        assertSame(full, assertThrows(IOException.class, () -> {
            try (Carrier carrier = new Carrier(disk)) {
                for (int i = 0; i < 100; i++) {
                    carrier.write(new byte[Carrier.TRAY], 0, Carrier.TRAY);
                }
            }
        }));
        assertTrue(closed[0]);
    }

    /** A disk that fails under a sync fails once for the reader, however many hands the bytes went through. */
    @Test
    void aDiskThatFailsIsToldOnce() throws Exception {
        IOException full = new IOException("full");
        OutputStream disk = new OutputStream() {
            @Override
            public void write(int one) {
            }

            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                throw full;
            }
        };
        assertSame(full, assertThrows(IOException.class, () -> {
            try (Carrier outer = new Carrier(new Carrier(disk))) {
                for (int i = 0; i < 50; i++) {
                    outer.write(new byte[Carrier.TRAY], 0, Carrier.TRAY);
                }
            }
        }));
        assertEquals(0, full.getSuppressed().length);
    }

    /** The next but one piece is begun when a piece is on the disk: of what was cut off, all but the last two pieces are sure. */
    @Test
    void whatIsSureOfALargeObject() throws Exception {
        PartialObject part = new PartialObject(work, "ab");
        long piece = PartialObject.PIECE;
        long[][] sure = {{0, 0}, {1, 0}, {piece, 0}, {piece + 1, 0}, {2 * piece, 0}, {2 * piece + 1, piece}, {3 * piece, piece}, {3 * piece + 1, 2 * piece}};
        for (long[] one : sure) {
            try (var file = java.nio.channels.FileChannel.open(part.file(), java.nio.file.StandardOpenOption.CREATE, java.nio.file.StandardOpenOption.WRITE)) {
                file.truncate(0);
                if (one[0] > 0) {
                    file.write(java.nio.ByteBuffer.wrap(new byte[1]), one[0] - 1);
                }
            }
            assertEquals(one[1], part.begun(), one[0] + " bytes long");
        }
        byte[] bytes = new byte[(int) (2 * piece) + 77];
        new Random(5).nextBytes(bytes);
        try (OutputStream out = new Carrier(part.goOn(0))) {
            out.write(bytes);
        }
        assertArrayEquals(bytes, Files.readAllBytes(part.file()));
        try (OutputStream out = part.goOn(piece)) {
            out.write(bytes, (int) piece, 10);
        }
        assertEquals(piece + 10, Files.size(part.file()), "what lay behind is gone");
        part.delete();
        assertEquals(0, part.begun());
    }
}
