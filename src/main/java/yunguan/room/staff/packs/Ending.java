package yunguan.room.staff.packs;

import java.nio.file.Path;
import yunguan.pack.BuildReport;
import yunguan.pack.InstalledObjects;
import yunguan.pack.PackException;

/** What came of a {@link Job}. It stays until staff have read it. */
sealed interface Ending {

    /** Visitors see it. */
    record Installed(yunguan.pack.Installed what) implements Ending { }

    /** It lies here whole, and nobody sees it yet: staff may look at it, and decide. */
    record Laid(yunguan.pack.Laid what) implements Ending { }

    /** An author's folder was looked through. @param pack what was made of it; nothing lies there when there are problems */
    record Built(BuildReport report, Path pack) implements Ending { }

    /** What was laid down is gone again. */
    record Discarded() implements Ending { }

    /** A pack is out. */
    record Removed() implements Ending { }

    /** Another version is current. */
    record WentBack(long version) implements Ending { }

    /** Everything that is installed was read. */
    record Verified(InstalledObjects.Findings findings) implements Ending { }

    /** Nothing was changed. */
    record Refused(PackException why) implements Ending { }

    /** Something failed that should not have; the log has the rest. */
    record Broken() implements Ending { }
}
