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
    private static final int SIZE = 0x30;
    private static final int TOOL = 0x37;
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
        devices.read((contacts, nanos) -> frames.add(words(contacts)));
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
    void aFrameIsAsOldAsTheKernelSaysIfThatCanBeBelieved() throws Exception {
        Path device = plug("event0");
        try (TouchDevices devices = new TouchDevices(kernel, ports, 0)) {
            devices.ring();
            read(devices);
            try (OutputStream writing = new FileOutputStream(device.toFile())) {
                long began = System.nanoTime();
                Thread.sleep(700); // the machine was busy, and reads late
                long felt = began + 400_000_000L;
                PipePorts.write(writing, felt, new int[] {ABS, ID, 1}, new int[] {ABS, X, 2000}, new int[] {ABS, Y, 600}, WHOLE);
                PipePorts.write(writing, felt - 1_000_000L, new int[] {ABS, X, 2100}, WHOLE); // earlier than the one before: it is not
                PipePorts.write(writing, felt + 3_600_000_000_000L, new int[] {ABS, X, 2200}, WHOLE); // the clock on the wall, or none at all
                List<Long> times = new ArrayList<>();
                devices.read((contacts, nanos) -> times.add(nanos));
                assertEquals(felt / 1000, times.get(0) / 1000);
                assertEquals(times.get(0), times.get(1));
                assertTrue(times.get(2) >= began + 700_000_000L && times.get(2) <= System.nanoTime(), "then it is the time of reading");
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
                assertEquals(2, ports.asked, "when it was opened, and for what was lost");
            }
        }
    }

    @Test
    void theKernelsAnswerTakesThePlaceOfWhatWasLost() {
        Slots slots = new Slots(new Panel("x", 0, 100, 0, 100, 3), 0, 0);
        slots.heard(0, 3, 0);
        assertTrue(slots.heard(0, 0, 0) && slots.unsure());
        slots.stand(2, new int[] {4, -1, 6}, new int[] {10, 0, 50}, new int[] {20, 0, 60}, new int[] {5, 0, 40}, new int[] {0, 0, 2});
        assertEquals("4 0.10 0.20, 6 0.50 0.60", words(slots.contacts()));
        slots.heard(ABS, X, 70);
        assertEquals("4 0.10 0.20, 6 0.70 0.60", words(slots.contacts()));
        assertEquals(List.of(false, true), slots.contacts().stream().map(Contact::palm).toList());
        assertEquals(List.of(0.05, 0.4), slots.contacts().stream().map(Contact::size).toList());
        slots.stand(0, new int[] {9, -1, -1}, new int[3], new int[3], new int[0], new int[0]);
        assertEquals(0, slots.contacts().getFirst().size(), "a touchscreen that tells no size");
    }

    @Test
    void aSecondPalmInTheSamePlaceIsOneAsWell() {
        Slots slots = new Slots(new Panel("x", 0, 100, 0, 100, 3), 0, 0);
        List.of(new int[] {ID, 1}, new int[] {X, 10}, new int[] {Y, 20}, new int[] {SIZE, 40}, new int[] {TOOL, 2}).forEach(one -> slots.heard(ABS, one[0], one[1]));
        slots.heard(0, 0, 0);
        slots.heard(ABS, ID, -1);
        slots.heard(0, 0, 0);
        slots.heard(ABS, ID, 2); // it is as broad, and as much of a palm, as the one before: the kernel says neither again
        slots.heard(0, 0, 0);
        assertEquals(List.of(new Contact(2, 0.1, 0.2, 0.4, true)), slots.contacts());
        slots.heard(ABS, ID, 3);
        slots.heard(ABS, TOOL, 0);
        slots.heard(ABS, SIZE, 5);
        assertEquals(List.of(new Contact(3, 0.1, 0.2, 0.05, false)), slots.contacts());
    }

    @Test
    void whatLiesThereAlreadyMeansNothingAndWhereItIsIsKnown() throws Exception {
        Path device = plug("event0");
        ports.lying = slots -> slots.stand(2, new int[] {3, -1, 4, -1, -1, -1, -1, -1, -1, -1}, new int[] {0, 0, 1000, 0, 0, 0, 0, 0, 0, 0},
                new int[] {0, 0, 600, 0, 0, 0, 0, 0, 0, 0}, new int[0], new int[0]);
        try (TouchDevices devices = new TouchDevices(kernel, ports, 0)) {
            devices.ring();
            read(devices);
            try (OutputStream writing = new FileOutputStream(device.toFile())) {
                // the next finger comes down at the height, and in the slot, of the one that lay there: neither is told again
                write(writing, new int[] {ABS, X, 1100}, WHOLE, new int[] {ABS, ID, -1}, WHOLE, new int[] {ABS, ID, 5}, new int[] {ABS, X, 2000}, WHOLE);
                assertEquals(List.of("", "", "5 0.50 0.25"), read(devices));
            }
        }
    }

    @Test
    void aPictureThatIsTurnedLiesUnderItsFingers() {
        for (String turned : List.of("0 0.10 0.20", "90 0.20 0.90", "180 0.90 0.80", "270 0.80 0.10")) {
            String[] word = turned.split(" ", 2);
            Slots slots = new Slots(new Panel("x", 0, 200, 0, 100, 2), Integer.parseInt(word[0]), 0);
            slots.heard(ABS, ID, 5);
            slots.heard(ABS, X, 20);
            slots.heard(ABS, Y, 20);
            slots.heard(ABS, SIZE, 10);
            assertEquals("5 " + word[1], words(slots.contacts()), turned);
            assertEquals(turned.startsWith("90") || turned.startsWith("270") ? 0.1 : 0.05, slots.contacts().getFirst().size(), "of a picture whose width is the panel's height");
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
            devices.read((contacts, nanos) -> frames.add(words(contacts) + contacts.stream().map(one -> one.palm() ? " means nothing" : " finger").collect(Collectors.joining())));
            assertEquals(List.of("1 0.50 0.25 finger", "1 0.50 0.25 means nothing", ""), frames, "nobody has lifted it, so nothing is pressed");
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
