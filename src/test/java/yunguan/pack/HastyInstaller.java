package yunguan.pack;

import java.time.Duration;
import java.util.List;

/**
 * An installer whose probe finds every film and picture good without opening it. For proofs that install the same pack
 * thousands of times to see what the disk did: each of those packs was probed when it was installed for the first time.
 */
public final class HastyInstaller {

    private static final String GOOD = "awk '{ n = NR - 1; print \"{\\\"file\\\":\" n \"}\"; print \"{\\\"file\\\":\" n \",\\\"ok\\\":true}\" }' \"$1\" >> \"$2\"";

    private HastyInstaller() {
    }

    public static PackInstaller of(Premises premises) {
        return new PackInstaller(premises, new MediaProbe(List.of("sh", "-c", GOOD, "probe"), Duration.ofSeconds(30)));
    }
}
