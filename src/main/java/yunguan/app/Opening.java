package yunguan.app;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Lang;
import yunguan.catalogue.LangText;
import yunguan.pack.BundledPack;
import yunguan.pack.HiddenItems;
import yunguan.pack.PackException;
import yunguan.pack.Premises;
import yunguan.pack.Progress;
import yunguan.room.atlas.StoreTiles;
import yunguan.shell.Trouble;
import yunguan.store.StoreException;
import yunguan.task.Background;

/** What happens between the switch and the first screen: the data folder is opened, and an empty one gets the bundled pack. */
public final class Opening {

    private Opening() {
    }

    /**
     * The opened kiosk.
     *
     * @param refusal what was wrong with the bundled pack, in the reader's words; empty on a good day
     */
    public record Opened(Holdings holdings, List<Trouble> troubles, LangText refusal) { }

    /** Opens the data folder, and installs the bundled pack where nothing is installed. Blocks. */
    public static Opened open(Place place, Progress progress) {
        Holdings holdings = Holdings.open(place.data());
        try {
            return filled(holdings, place, progress);
        } catch (RuntimeException failure) {
            holdings.close(); // whoever tries again has to own the folder
            throw failure;
        }
    }

    /** Opens until it works: at once, and as long as something is in the way, such as another program that uses the folder, again and again. @param failed is told each time */
    static void keepTrying(Background background, Duration pause, Callable<Opened> opens, Consumer<Opened> opened, Consumer<Exception> failed) {
        background.run(opens, opened, failure -> {
            failed.accept(failure);
            background.once(pause, () -> keepTrying(background, pause, opens, opened, failed));
        });
    }

    private static Opened filled(Holdings holdings, Place place, Progress progress) {
        List<Trouble> troubles = new ArrayList<>(holdings.troubles());
        LangText refusal = LangText.EMPTY;
        hideAgain(holdings.premises(place.settings()));
        if (new Catalogue(holdings.store()).isEmpty()) {
            if (holdings.store().writable() && Files.exists(place.bundledPack())) {
                try {
                    BundledPack.install(place.bundledPack(), holdings.premises(place.settings()), progress);
                } catch (PackException refused) {
                    System.getLogger(Opening.class.getName()).log(System.Logger.Level.WARNING, "the bundled pack was refused", refused);
                    refusal = inWords(refused);
                    troubles.add(Trouble.PACK_REFUSED);
                }
            } else if (troubles.isEmpty()) {
                troubles.add(Trouble.NO_PACK);
            }
        }
        if (!StoreTiles.isLoaded()) {
            troubles.add(Trouble.FOREIGN_TILES); // said at once, and not only when somebody opens the map
        }
        return new Opened(holdings, List.copyOf(troubles), refusal);
    }

    /** What was withdrawn stays so, though the power was cut before the store knew, or the store has been built again since. */
    private static void hideAgain(Premises premises) {
        try {
            new HiddenItems(premises).derive();
        } catch (StoreException full) {
            System.getLogger(Opening.class.getName()).log(System.Logger.Level.WARNING, "could not bring up to date what is hidden", full);
        }
    }

    private static LangText inWords(PackException refused) {
        Map<String, String> words = new HashMap<>();
        Lang.OWN.forEach(lang -> words.put(lang.tag(), refused.inWords(lang)));
        return new LangText(words);
    }

    /** For commands that read: an empty data folder gets the bundled pack first. */
    public static void fillIfEmpty(Place place) {
        if (!Files.exists(place.data().store())) {
            open(place, (phase, done, total) -> { }).holdings().close();
        }
    }
}
