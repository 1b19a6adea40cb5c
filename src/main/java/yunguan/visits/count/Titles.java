package yunguan.visits.count;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import yunguan.catalogue.LangText;

/**
 * What a kiosk calls what is voted on, so that a count can be read where no pack is installed.
 *
 * @param rounds by id, in order
 * @param songs  by id, in order
 */
public record Titles(SequencedMap<String, LangText> rounds, SequencedMap<String, Song> songs) {

    /** @param rounds the ids of the rounds that it stands in; the first is where votes belong that were cast before there were rounds */
    public record Song(LangText title, List<String> rounds) { }

    /** What a round is called; where nobody says, its id. */
    public LangText round(String id) {
        return rounds.getOrDefault(id, new LangText(Map.of("und", id)));
    }

    /** What a song is called; where nobody says, its id. */
    public LangText song(String id) {
        Song song = songs.get(id);
        return song == null ? new LangText(Map.of("und", id)) : song.title();
    }
}
