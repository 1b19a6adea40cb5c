package yunguan.room.staff.packs;

import java.nio.file.Path;
import yunguan.catalogue.LangText;
import yunguan.pack.Consent;
import yunguan.pack.Laid;
import yunguan.pack.Plan;
import yunguan.pack.Stick;

/** Something that is done on the {@link Workbench}, and takes its time. */
sealed interface Job {

    /** What it is done to, as staff know it; may be empty. */
    LangText title();

    /**
     * Puts a pack in, or lays it down for a preview.
     *
     * @param plan    what staff have read before they gave their PIN
     * @param release whether visitors see it at once
     */
    record Install(Path pack, Plan plan, Consent consent, boolean release) implements Job {
        @Override
        public LangText title() {
            return plan.title();
        }
    }

    /** Makes a pack of an author's folder. */
    record Build(Path folder, LangText title) implements Job { }

    /** Shows visitors what was laid down. */
    record Release(Laid laid, LangText title) implements Job { }

    /** Takes away again what was laid down. */
    record Discard(Laid laid, LangText title) implements Job { }

    /** Takes a pack out. */
    record Remove(String id, LangText title) implements Job { }

    /** Switches back to the version before. */
    record GoBack(String id, LangText title) implements Job { }

    /** Reads everything that is installed again. */
    record Verify() implements Job {
        @Override
        public LangText title() {
            return LangText.EMPTY;
        }
    }

    /** Puts right what is damaged, with the same bytes from a stick. */
    record Repair(Stick stick) implements Job {
        @Override
        public LangText title() {
            return LangText.EMPTY;
        }
    }
}
