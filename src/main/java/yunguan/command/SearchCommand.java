package yunguan.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import yunguan.app.Opening;
import yunguan.catalogue.Catalogue;
import yunguan.catalogue.Lang;
import yunguan.catalogue.Search;
import yunguan.store.Database;

/** What a visitor would find. */
@Command(name = "search", description = "Search as a visitor would, over everything that is installed.")
final class SearchCommand implements Callable<Integer> {

    private final Kiosk kiosk;

    @Parameters(arity = "1..*", paramLabel = "WORDS", description = "Chinese in either script, pinyin, initials, English")
    private List<String> words = List.of();

    @Option(names = "--json", description = "as data: id, address, kind, title, room, at")
    private boolean json;

    SearchCommand(Kiosk kiosk) {
        this.kiosk = kiosk;
    }

    @Override
    public Integer call() throws Exception {
        Opening.fillIfEmpty(kiosk.place());
        try (Database store = Database.openForReading(kiosk.place().data().store())) {
            Catalogue catalogue = new Catalogue(store);
            List<Search.Hit> hits = new Search(store).find(String.join(" ", words)).hits();
            if (json) {
                System.out.println(new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(hits.stream().map(hit -> data(hit, catalogue.address(hit.card()))).toList()));
            } else if (hits.isEmpty()) {
                System.out.println("没有找到 · nothing found");
            } else {
                hits.forEach(hit -> System.out.printf("%-48s %-9s %s%n", catalogue.address(hit.card()), hit.card().kind(), hit.card().title().in(Lang.HANS)));
            }
        }
        return 0;
    }

    private static Map<String, Object> data(Search.Hit hit, String address) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", hit.card().id());
        data.put("address", address);
        data.put("kind", hit.card().kind().name().toLowerCase(java.util.Locale.ROOT));
        data.put("title", hit.card().title().in(Lang.HANS));
        data.put("room", hit.card().kind().room());
        if (hit.at() != null) {
            data.put("at", hit.at());
        }
        return data;
    }
}
