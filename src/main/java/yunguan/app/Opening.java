package yunguan.app;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import yunguan.catalogue.Catalogue;
import yunguan.pack.BundledPack;
import yunguan.pack.PackException;
import yunguan.pack.Progress;
import yunguan.shell.Trouble;

/** What happens between the switch and the first screen: the data folder is opened, and an empty one gets the bundled pack. */
public final class Opening {

    private Opening() {
    }

    /**
     * The opened kiosk.
     *
     * @param refusal what was wrong with the bundled pack, in the reader's words; empty on a good day
     */
    public record Opened(Holdings holdings, List<Trouble> troubles, yunguan.catalogue.LangText refusal) { }

    /** Opens the data folder, and installs the bundled pack where nothing is installed. Blocks. */
    public static Opened open(Place place, Progress progress) {
        Holdings holdings = Holdings.open(place.data());
        List<Trouble> troubles = new ArrayList<>(holdings.troubles());
        yunguan.catalogue.LangText refusal = yunguan.catalogue.LangText.EMPTY;
        if (new Catalogue(holdings.store()).isEmpty()) {
            if (holdings.store().writable() && Files.exists(place.bundledPack())) {
                try {
                    BundledPack.install(place.bundledPack(), holdings.store(), holdings.objects(), holdings.data(), progress);
                } catch (PackException refused) {
                    System.getLogger(Opening.class.getName()).log(System.Logger.Level.WARNING, "the bundled pack was refused", refused);
                    refusal = refused.inWords();
                    troubles.add(Trouble.PACK_REFUSED);
                }
            } else if (troubles.isEmpty()) {
                troubles.add(Trouble.NO_PACK);
            }
        }
        return new Opened(holdings, List.copyOf(troubles), refusal);
    }

    /** For commands that read: an empty data folder gets the bundled pack first. */
    public static void fillIfEmpty(Place place) {
        if (!Files.exists(place.data().store())) {
            open(place, Progress.NONE).holdings().close();
        }
    }
}
