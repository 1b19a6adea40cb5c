package yunguan.app;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.LangText;
import yunguan.room.home.HomeView;
import yunguan.shell.Screen;
import yunguan.shell.Surroundings;
import yunguan.shell.Today;
import yunguan.shell.Trouble;

/** The first screen of every visit, and what it has to tell: what is wrong with the hall, and why a visitor was sent back to it. */
final class Welcome {

    private final Supplier<LangText> hallName;
    private final ObservableValue<Today> today;
    private final LangText refusal;
    private List<Trouble> troubles;
    private boolean sentHome;

    /** @param refusal why the bundled pack was not taken; empty where it was */
    Welcome(Supplier<LangText> hallName, ObservableValue<Today> today, List<Trouble> troubles, LangText refusal) {
        this.hallName = hallName;
        this.today = today;
        this.troubles = List.copyOf(troubles);
        this.refusal = refusal;
    }

    Screen home(Surroundings here, Catalogue catalogue) {
        return new HomeView(here, catalogue, hallName.get(), today, troubles, refusal, sentHome);
    }

    /** There are packs, or none any more. */
    void changed(boolean empty) {
        troubles = troubles.stream().filter(trouble -> empty || trouble != Trouble.NO_PACK && trouble != Trouble.PACK_REFUSED).toList();
        if (empty && troubles.isEmpty()) {
            troubles = List.of(Trouble.NO_PACK);
        }
    }

    /** A visit hears that the stock has changed; where what it looks at was withdrawn, home says so. @param visit {@code null}: nobody is shown anything */
    void tell(@Nullable OpenVisit visit, Set<String> withdrawn) {
        if (visit != null) {
            sentHome = visit.at(withdrawn);
            visit.stockChanged(withdrawn);
            sentHome = false;
        }
    }
}
