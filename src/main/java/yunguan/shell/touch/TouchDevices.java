package yunguan.shell.touch;

import java.lang.foreign.Arena;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All touchscreens that are plugged in and may be taken. Others are left to the system, which makes a mouse of one finger. */
public final class TouchDevices implements AutoCloseable {

    /** Told what lies on the glass. */
    @FunctionalInterface
    public interface Told {

        /** All that lies there at a moment. @param nanos when that was, by the machine's running time */
        void frame(List<Contact> contacts, long nanos);
    }

    private static final System.Logger LOG = System.getLogger(TouchDevices.class.getName());

    /** How long it waits before it looks for new ones. */
    private static final int LOOK_MILLIS = 2000;

    private final Kernel kernel;
    private final Ports ports;
    private final int degrees;
    private final Map<Path, TouchDevice> taken = new LinkedHashMap<>();
    private final Set<Path> passedOver = new HashSet<>();
    private final Set<Path> complained = new HashSet<>();
    private final int[] bell;
    private long looked = Long.MIN_VALUE;
    private int number;

    TouchDevices(Kernel kernel, Ports ports, int degrees) {
        this.kernel = kernel;
        this.ports = ports;
        this.degrees = degrees;
        bell = kernel.pipe();
    }

    /** Those of this machine. @param degrees by which the picture is turned clockwise */
    public static TouchDevices ofThisMachine(int degrees) {
        Kernel kernel = new Kernel();
        return new TouchDevices(kernel, new DevInput(kernel), degrees);
    }

    /**
     * Waits until a finger moves, and reads. It comes back after two seconds at the latest.
     *
     * @param told of everything that lies on the glass, whenever that has changed
     */
    public void read(Told told) {
        long now = System.nanoTime();
        if (looked == Long.MIN_VALUE || now - looked > LOOK_MILLIS * 1_000_000L) {
            looked = now;
            look();
        }
        List<TouchDevice> devices = List.copyOf(taken.values());
        int[] descriptors = new int[devices.size() + 1];
        descriptors[0] = bell[0];
        for (int i = 0; i < devices.size(); i++) {
            descriptors[i + 1] = devices.get(i).descriptor();
        }
        boolean[] ready = kernel.poll(descriptors, LOOK_MILLIS);
        for (int i = 0; i < devices.size(); i++) {
            TouchDevice device = devices.get(i);
            if (ready[i + 1] && !device.read(read -> told.frame(contacts(), read.nanos()))) {
                LOG.log(System.Logger.Level.INFO, "the touchscreen " + device.name() + " was unplugged");
                letGo(device, told);
            }
        }
    }

    private void letGo(TouchDevice device, Told told) {
        taken.remove(device.path());
        List<Contact> left = new ArrayList<>(contacts());
        left.addAll(device.withdrawn()); // what lay under them is not pressed by a cable
        told.frame(left, System.nanoTime());
        device.close();
        told.frame(contacts(), System.nanoTime());
    }

    /** Lets go of all of them, whatever state they are in; the next {@link #read} looks for them anew. */
    public void letGo(Told told) {
        looked = Long.MIN_VALUE;
        for (TouchDevice device : taken()) {
            try {
                letGo(device, told);
            } catch (RuntimeException broken) { // the others are let go of all the same
                LOG.log(System.Logger.Level.WARNING, "a touchscreen could not be let go of", broken);
            }
        }
    }

    private List<Contact> contacts() {
        List<Contact> all = new ArrayList<>();
        taken.values().forEach(device -> all.addAll(device.contacts()));
        return all;
    }

    /** Which touchscreens are read. */
    List<TouchDevice> taken() {
        return List.copyOf(taken.values());
    }

    private void look() {
        List<Path> plugged = ports.plugged();
        passedOver.retainAll(plugged); // another device may get the name of one that was unplugged
        complained.retainAll(plugged);
        for (Path path : plugged) {
            if (!taken.containsKey(path) && !passedOver.contains(path)) {
                open(path);
            }
        }
    }

    private void open(Path path) {
        int descriptor = kernel.open(path);
        if (descriptor < 0) {
            // the permission may come a moment after the device
            if (descriptor == Kernel.NO_PERMISSION && complained.add(path)) {
                LOG.log(System.Logger.Level.INFO, path + " may not be read by this user; if it is a touchscreen, one finger works as a mouse");
            }
            return;
        }
        try {
            opened(path, descriptor);
        } catch (RuntimeException broken) {
            taken.remove(path);
            kernel.close(descriptor); // which gives the device back as well
            throw broken;
        }
    }

    private void opened(Path path, int descriptor) {
        Panel panel = ports.panel(descriptor);
        if (panel == null) {
            passedOver.add(path);
            kernel.close(descriptor);
        } else if (!ports.take(descriptor)) {
            if (complained.add(path)) {
                LOG.log(System.Logger.Level.INFO, "the touchscreen " + panel.name() + " is taken by another program; one finger works as a mouse");
            }
            kernel.close(descriptor);
        } else {
            taken.put(path, new TouchDevice(kernel, ports, path, descriptor, panel, degrees, number++));
            LOG.log(System.Logger.Level.INFO, "the touchscreen %s (%s) is read with all its fingers".formatted(panel.name(), path));
        }
    }

    /** Ends a {@link #read} that is waiting. May be called from anywhere. */
    public void ring() {
        try (Arena arena = Arena.ofConfined()) {
            kernel.write(bell[1], arena.allocate(1));
        }
    }

    @Override
    public void close() {
        taken.values().forEach(TouchDevice::close);
        taken.clear();
        kernel.close(bell[0]);
        kernel.close(bell[1]);
    }
}
