package yunguan.visits.count;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import yunguan.catalogue.LangText;
import yunguan.store.Database;
import yunguan.visits.ballots.BallotBox;
import yunguan.visits.ballots.Paper;

/** Kiosks with records of their own, and files of them. */
abstract class CountedHall {

    @TempDir
    Path folder;

    final List<Database> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(Database::close);
    }

    BallotBox kiosk(String name) {
        Database visits = Database.open(folder.resolve(name + ".db"), "visits");
        opened.add(visits);
        return new BallotBox(visits);
    }

    static Titles titles() {
        Titles titles = new Titles(new LinkedHashMap<>(), new LinkedHashMap<>());
        titles.rounds().put("p/heat", new LangText(Map.of("zh-Hans", "初赛")));
        for (String song : List.of("a", "b", "c")) {
            titles.songs().put(song, new Titles.Song(new LangText(Map.of("zh-Hans", "歌" + song)), List.of("p/heat")));
        }
        return titles;
    }

    Path export(BallotBox box, String name, String written) {
        try {
            return RecordFile.write(folder.resolve(name), new RecordFile.Origin(new LangText(Map.of("zh-Hans", "馆")), "v1", Instant.parse(written), titles()), box.begin(), box.lines()).file();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    static void vote(BallotBox box, String song, int votes) {
        for (int i = 0; i < votes; i++) {
            box.cast(new Paper(), "p/heat", song);
        }
    }

    static Tally tally(Path... files) {
        return Tally.of(List.of(files).stream().map(ReadRecord::read).toList(), Set.of());
    }

    static String sums(Tally tally) {
        return tally.rounds().stream().map(round -> round.id() + round.results().stream().map(result -> result.song() + result.votes()).toList()).toList().toString();
    }
}
