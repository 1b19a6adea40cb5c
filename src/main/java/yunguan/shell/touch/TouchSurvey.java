package yunguan.shell.touch;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which touchscreens this machine has, and whether the kiosk could take them. */
public final class TouchSurvey {

    /** The kernel's list, which anybody may read. */
    private static final Path LIST = Path.of("/proc/bus/input/devices");
    private static final Pattern NAME = Pattern.compile("(?m)^N: Name=\"(.*)\"$");
    private static final Pattern EVENT = Pattern.compile("(?m)^H: Handlers=.*\\b(event\\d+)\\b");
    private static final int DIRECT = 1;

    /** How a touchscreen stands to the kiosk. */
    public enum Standing { READY, NO_PERMISSION, IN_USE }

    /** One of them. @param device its file under {@code /dev/input} */
    public record Found(String name, Path device, Standing standing) { }

    private TouchSurvey() {
    }

    /** All that are plugged in now. They are asked, and left as they are. */
    public static List<Found> ofThisMachine() {
        Kernel kernel = new Kernel();
        DevInput input = new DevInput(kernel);
        List<Found> found = new ArrayList<>();
        for (Found one : listed(list())) {
            int descriptor = kernel.open(one.device());
            if (descriptor < 0) {
                found.add(one);
                continue;
            }
            // closing gives it back
            found.add(new Found(one.name(), one.device(), input.take(descriptor) ? Standing.READY : Standing.IN_USE));
            kernel.close(descriptor);
        }
        return found;
    }

    private static String list() {
        try {
            return Files.readString(LIST);
        } catch (IOException none) {
            return ""; // not every container has one
        }
    }

    /** Those of a list that tell fingers apart and lie on a screen, as if nobody might read them. */
    static List<Found> listed(String list) {
        List<Found> found = new ArrayList<>();
        for (String one : list.split("\n\\s*\n")) {
            Matcher name = NAME.matcher(one);
            Matcher event = EVENT.matcher(one);
            boolean fingers = has(one, "ABS", Slots.MT_SLOT) && has(one, "ABS", Slots.MT_POSITION_X) && has(one, "ABS", Slots.MT_POSITION_Y);
            if (fingers && has(one, "PROP", DIRECT) && name.find() && event.find()) {
                found.add(new Found(name.group(1), DevInput.FOLDER.resolve(event.group(1)), Standing.NO_PERMISSION));
            }
        }
        return found;
    }

    /** Bits are written as words of 64, the highest first, without leading zeros. */
    private static boolean has(String device, String kind, int bit) {
        Matcher bits = Pattern.compile("(?m)^B: " + kind + "=([0-9a-f ]+)$").matcher(device);
        if (!bits.find()) {
            return false;
        }
        String[] words = bits.group(1).strip().split(" ");
        int word = words.length - 1 - bit / 64;
        return word >= 0 && new BigInteger(words[word], 16).testBit(bit % 64);
    }
}
