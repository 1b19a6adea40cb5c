package yunguan.catalogue;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yunguan.store.Database;

/** The rounds of the song contest with their times and songs. Everything here blocks. */
public final class Rounds {

    private final Database store;

    public Rounds(Database store) {
        this.store = store;
    }

    /**
     * A round.
     *
     * @param id     {@code PACK/ID}
     * @param begins the hall's own time; {@code null}: it has always begun
     * @param ends   the first moment after it; {@code null}: it never ends
     * @param songs  ids, in their authors' order
     */
    public record Round(String id, LangText title, LangText summary, @Nullable LocalDateTime begins, @Nullable LocalDateTime ends, List<String> songs) { }

    /** A song with the rounds that it stands in; they may be none. */
    public record Song(String id, LangText title, List<String> rounds) { }

    /** In their authors' order; one whose songs are all hidden is not among them. */
    public List<Round> all() {
        Map<String, List<String>> songs = new LinkedHashMap<>();
        songs().forEach(song -> song.rounds().forEach(round -> songs.computeIfAbsent(round, id -> new ArrayList<>()).add(song.id())));
        record Time(@Nullable LocalDateTime begins, @Nullable LocalDateTime ends) { }
        Map<String, Time> times = new LinkedHashMap<>();
        store.query("""
                SELECT one.pack || '/' || one.id AS id, begins, ends FROM live_heading AS one
                  JOIN round_time ON round_time.pack = one.pack AND round_time.version = one.version AND round_time.id = one.id
                WHERE one.kind = 'songs'""", row -> times.put(row.textOrEmpty("id"),
                new Time(time(row.textOrEmpty("begins"), 0).orElse(null), time(row.textOrEmpty("ends"), 1).orElse(null))));
        return new Catalogue(store).headings(Kind.SONG.sheet()).stream().map(heading -> {
            Time time = times.getOrDefault(heading.id(), new Time(null, null));
            return new Round(heading.id(), heading.title(), heading.summary(), time.begins, time.ends, songs.getOrDefault(heading.id(), List.of()));
        }).toList();
    }

    /** A day is its first moment, or with {@code days} 1 the first one after it. */
    private static Optional<LocalDateTime> time(String text, int days) {
        try {
            return text.isEmpty() ? Optional.empty()
                    : Optional.of(text.contains("T") ? LocalDateTime.parse(text) : LocalDate.parse(text).plusDays(days).atStartOfDay());
        } catch (DateTimeException damaged) {
            return Optional.empty();
        }
    }

    /** Every song, in its authors' order. */
    public List<Song> songs() {
        record One(long key, String id, LangText title, List<String> rounds) { }
        Map<Long, One> all = new LinkedHashMap<>();
        store.query("SELECT key, id, title, pack || '/' || heading AS round FROM live WHERE kind = 'SONG' ORDER BY pack, position", row -> {
            List<String> rounds = new ArrayList<>();
            if (row.has("round")) {
                rounds.add(row.textOrEmpty("round"));
            }
            return all.put(row.whole("key"), new One(row.whole("key"), row.textOrEmpty("id"), LangText.read(row.text("title")), rounds));
        });
        store.query("""
                SELECT live.key, live.pack || '/' || link.target AS round FROM live JOIN link ON link.item = live.key AND link.relation = 'round'
                WHERE live.kind = 'SONG' ORDER BY link.position""", row -> {
            List<String> rounds = java.util.Objects.requireNonNull(all.get(row.whole("key"))).rounds;
            return !rounds.contains(row.textOrEmpty("round")) && rounds.add(row.textOrEmpty("round"));
        });
        return all.values().stream().map(song -> new Song(song.id, song.title, List.copyOf(song.rounds))).toList();
    }
}
