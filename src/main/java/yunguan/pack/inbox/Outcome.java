package yunguan.pack.inbox;

import yunguan.pack.Installed;
import yunguan.pack.InstalledObjects;
import yunguan.pack.PackException;

/** What came of an {@link Errand}. */
public sealed interface Outcome {

    /** Whether visitors may see something else than before. */
    default boolean visible() {
        return switch (this) {
            case Put(Installed installed, boolean _) -> installed.fresh();
            case Removed _, RolledBack _, Verified _ -> true;
            case Trusted _, Forgotten _, PinSet _, Refused _ -> false;
        };
    }

    /** A pack is in. @param clockDoubted whether the kiosk's clock was too early to judge by */
    record Put(Installed installed, boolean clockDoubted) implements Outcome { }

    /** A pack is out. */
    record Removed(String id) implements Outcome { }

    /** The version before is current again. */
    record RolledBack(String id, long version) implements Outcome { }

    /** Everything was read. */
    record Verified(InstalledObjects.Findings findings) implements Outcome { }

    /** A publisher is trusted. */
    record Trusted(String name, String key, String fingerprint) implements Outcome { }

    /** A publisher is trusted no more. */
    record Forgotten(String name, String key) implements Outcome { }

    /** The desk has a PIN, or another one. */
    record PinSet() implements Outcome { }

    /** Nothing was done. */
    record Refused(PackException why) implements Outcome { }
}
