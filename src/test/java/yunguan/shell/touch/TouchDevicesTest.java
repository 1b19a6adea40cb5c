package yunguan.shell.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Recorded events come through a pipe, where a touchscreen would write them. */
class TouchDevicesTest {

    private static final int ABS = 3;
    private static final int SLOT = PipePorts.SLOT;
    private static final int X = PipePorts.X;
    private static final int Y = PipePorts.Y;
    private static final int ID = PipePorts.ID;
    private static final int[] WHOLE = PipePorts.WHOLE;

    @TempDir
    Path folder;

    private final Kernel kernel = new Kernel();
    private PipePorts ports = new PipePorts(Path.of(""));

    @BeforeEach
    void open() {
        ports = new PipePorts(folder);
    }

    private Path plug(String name) throws Exception {
        return ports.plug(name);
    }

    private static void write(OutputStream device, int[]... all) throws IOException {
        PipePorts.write(device, all);
    }

    private static String words(List<Contact> contacts) {
        return contacts.stream().map(contact -> String.format(Locale.ROOT, "%d %.2f %.2f", contact.id(), contact.x(), contact.y()))
                .collect(Collectors.joining(", "));
    }

    private List<String> read(TouchDevices devices) {
        List<String> frames = new ArrayList<>();
        devices.read(contacts -> frames.add(words(contacts)));
        return frames;
    }

    @Test
    void fingersAreToldApartFrameByFrame() throws Exception {
        Path device = plug("event0");
        try (TouchDevices devices = new TouchDevices(kernel, ports, 0)) {
            devices.ring();
            read(devices);
            try (OutputStream writing = new FileOutputStream(device.toFile())) {
                write(writing, new int[] {ABS, SLOT, 0}, new int[] {ABS, ID, 7}, new int[] {ABS, X, 1000}, new int[] {ABS, Y, 1100}, WHOLE,
                        new int[] {ABS, SLOT, 1}, new int[] {ABS, ID, 8}, new int[] {ABS, X, 4000}, new int[] {ABS, Y, 100}, WHOLE,
                        new int[] {ABS, SLOT, 0}, new int[] {ABS, X, 2000}, WHOLE,
                        new int[] {ABS, ID, -1}, WHOLE,
                        new int[] {ABS, SLOT, 1}, new int[] {ABS, ID, -1}, WHOLE);
                assertEquals(List.of("7 0.25 0.50", "7 0.25 0.50, 8 1.00 0.00", "7 0.50 0.50, 8 1.00 0.00", "8 1.00 0.00", ""), read(devices));
            }
        }
    }

    @Test
    void aFrameMayComeInPieces() throws Exception {
        Path device = plug("event0");
        try (TouchDevices devices = new TouchDevices(kernel, ports, 0)) {
            devices.ring();
            read(devices);
            try (OutputStream writing = new FileOutputStream(device.toFile())) {
                write(writing, new int[] {ABS, ID, 1}, new int[] {ABS, X, 2000});
                assertEquals(List.of(), read(devices));
                write(writing, new int[] {ABS, Y, 600}, WHOLE);
                assertEquals(List.of("1 0.50 0.25"), read(devices));
            }
        }
    }

    @Test
    void whatWasLostIsAskedFor() throws Exception {
        Path device = plug("event0");
        try (TouchDevices devices = new TouchDevices(kernel, ports, 0)) {
            devices.ring();
            read(devices);
            try (OutputStream writing = new FileOutputStream(device.toFile())) {
                write(writing, new int[] {ABS, ID, 1}, new int[] {ABS, X, 2000}, new int[] {ABS, Y, 600}, WHOLE,
                        new int[] {0, 3, 0}, new int[] {ABS, SLOT, 3}, new int[] {ABS, ID, 9}, WHOLE,
                        new int[] {ABS, SLOT, 2}, new int[] {ABS, ID, 10}, new int[] {ABS, X, 0}, new int[] {ABS, Y, 100}, WHOLE);
                assertEquals(List.of("1 0.50 0.25", "", "10 0.00 0.00"), read(devices));
                assertEquals(1, ports.asked);
            }
        }
    }

    @Test
    void theKernelsAnswerTakesThePlaceOfWhatWasLost() {
        Slots slots = new Slots(new Panel("x", 0, 100, 0, 100, 3), 0, 0);
        slots.heard(0, 3, 0);
        assertTrue(slots.heard(0, 0, 0) && slots.unsure());
        slots.stand(2, new int[] {4, -1, 6}, new int[] {10, 0, 50}, new int[] {20, 0, 60});
        assertEquals("4 0.10 0.20, 6 0.50 0.60", words(slots.contacts()));
        slots.heard(ABS, X, 70);
        assertEquals("4 0.10 0.20, 6 0.70 0.60", words(slots.contacts()));
    }

    @Test
    void aPictureThatIsTurnedLiesUnderItsFingers() {
        for (String turned : List.of("0 0.10 0.20", "90 0.20 0.90", "180 0.90 0.80", "270 0.80 0.10")) {
            String[] word = turned.split(" ", 2);
            Slots slots = new Slots(new Panel("x", 0, 100, 0, 100, 2), Integer.parseInt(word[0]), 0);
            slots.heard(ABS, ID, 5);
            slots.heard(ABS, X, 10);
            slots.heard(ABS, Y, 20);
            assertEquals("5 " + word[1], words(slots.contacts()), turned);
        }
    }

    @Test
    void whoeverIsUnpluggedLiftsItsFingersAndMayComeBack() throws Exception {
        Path device = plug("event0");
        try (TouchDevices devices = new TouchDevices(kernel, ports, 0)) {
            devices.ring();
            read(devices);
            try (OutputStream writing = new FileOutputStream(device.toFile())) {
                write(writing, new int[] {ABS, ID, 1}, new int[] {ABS, X, 2000}, new int[] {ABS, Y, 600}, WHOLE);
            }
            List<String> frames = new ArrayList<>();
            devices.read(contacts -> frames.add(words(contacts)));
            assertEquals(List.of("1 0.50 0.25", ""), frames);
            assertEquals(List.of(), devices.taken());
            Files.delete(device);
            plug("event7");
            long end = System.nanoTime() + 20_000_000_000L;
            while (devices.taken().isEmpty() && System.nanoTime() < end) {
                devices.ring();
                read(devices);
                Thread.sleep(100);
            }
            assertEquals(1, devices.taken().size());
        }
    }

    @Test
    void whatCannotBeTakenIsLeftToTheSystem() throws Exception {
        plug("event0");
        ports.free = false;
        try (TouchDevices devices = new TouchDevices(kernel, ports, 0)) {
            devices.ring();
            assertEquals(List.of(), read(devices));
            assertEquals(List.of(), devices.taken());
        }
    }

    @Test
    void whatIsNoTouchscreenIsPassedOver() throws Exception {
        Path device = plug("event0");
        DevInput real = new DevInput(kernel);
        int descriptor = kernel.open(device);
        assertTrue(descriptor >= 0);
        assertEquals(null, real.panel(descriptor), "a pipe answers no question");
        assertTrue(!real.take(descriptor));
        kernel.close(descriptor);
        assertTrue(kernel.open(folder.resolve("nothing")) < 0);
    }
}
