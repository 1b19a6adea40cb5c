package yunguan.shell.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The kernel's own touchscreens, where a machine lets one be made; elsewhere {@link TouchDevicesTest} has pipes. */
class DevInputTest {

    private static final String NAME = "Yunguan test screen";

    private final Kernel kernel = new Kernel();
    private final DevInput real = new DevInput(kernel);

    /** Only the one that was made: whoever sits at this machine keeps theirs. */
    private final Ports ports = new Ports() {
        @Override
        public List<Path> plugged() {
            return real.plugged();
        }

        @Override
        public @Nullable Panel panel(int descriptor) {
            Panel panel = real.panel(descriptor);
            return panel != null && panel.name().equals(NAME) ? panel : null;
        }

        @Override
        public boolean take(int descriptor) {
            return real.take(descriptor);
        }

        @Override
        public void ask(int descriptor, Slots slots) {
            real.ask(descriptor, slots);
        }
    };

    @Test
    void aTouchscreenIsFoundTakenReadAndAsked() throws Exception {
        assumeTrue(Files.isWritable(MadeTouchscreen.UINPUT) && Files.isDirectory(DevInput.FOLDER), "this machine lets nobody make input devices");
        try (MadeTouchscreen screen = new MadeTouchscreen(kernel, NAME); TouchDevices devices = new TouchDevices(kernel, ports, 0)) {
            List<List<Contact>> frames = new ArrayList<>();
            long end = System.nanoTime() + 20_000_000_000L;
            while (devices.taken().isEmpty() && System.nanoTime() < end) {
                devices.ring();
                devices.read((contacts, nanos) -> frames.add(contacts));
                Thread.sleep(100);
            }
            assertEquals(1, devices.taken().size(), "it is found and taken");
            int second = kernel.open(devices.taken().getFirst().path());
            assertFalse(real.take(second), "nobody else can take it");
            kernel.close(second);

            screen.writes(PipePorts.abs(PipePorts.ID, 5), PipePorts.abs(PipePorts.X, 1000), PipePorts.abs(PipePorts.Y, 500), PipePorts.WHOLE);
            devices.read((contacts, nanos) -> frames.add(contacts));
            assertEquals(0.25, frames.getLast().getFirst().x(), 1e-9);
            assertEquals(0.25, frames.getLast().getFirst().y(), 1e-9);

            // more than the kernel keeps for somebody who does not read: events are lost, and how things stand is asked
            screen.writes(PipePorts.abs(PipePorts.SLOT, 1), PipePorts.abs(PipePorts.ID, 6), PipePorts.abs(PipePorts.X, 2000), PipePorts.abs(PipePorts.Y, 1000), PipePorts.WHOLE);
            for (int step = 0; step < 5000; step++) {
                screen.writes(PipePorts.abs(PipePorts.X, 2000 + step % 1000), PipePorts.WHOLE);
            }
            screen.writes(PipePorts.abs(PipePorts.X, 4000), PipePorts.WHOLE);
            devices.read((contacts, nanos) -> frames.add(contacts));
            List<Contact> now = frames.getLast();
            assertEquals(2, now.size());
            assertTrue(now.stream().anyMatch(contact -> contact.x() == 1 && contact.y() == 0.5), now::toString);
        }
    }
}
