package yunguan.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Anything a visitor can open. One record a kind; what they all have is their {@link Card} and {@link Story}. */
public sealed interface Item {

    Card card();

    Story story();

    /** A film with chapters and captions. */
    record Lecture(Card card, Story story, Medium film, LangText speaker, List<Chapter> chapters,
                   List<Cue> cues) implements Item { }

    /** Lectures in an order, with an aim. */
    record Course(Card card, Story story, LangText publisher, LangText aim, List<Card> lectures) implements Item { }

    /** Something to listen to; an {@code episode} of a series where it has a number (0: none). */
    record AudioPiece(Card card, Story story, Medium sound, LangText reader, int episode, List<Cue> cues) implements Item { }

    record PictureBook(Card card, Story story, List<Page> pages) implements Item { }

    record Document(Card card, Story story) implements Item { }

    record Event(Card card, Story story) implements Item { }

    record Person(Card card, Story story) implements Item { }

    record Place(Card card, Story story, Site site) implements Item { }

    /** Places in the order of a walk. {@code line} may be empty: then the stops are joined. */
    record Trail(Card card, Story story, List<Place> stops, List<Position> line, int minutes) implements Item { }

    /** A hall of the exhibition. */
    record Hall(Card card, Story story, List<Card> exhibits) implements Item { }

    /** A picture to see; with {@code deep} one to look into, with {@code before} and {@code after} a pair to compare. */
    record Exhibit(Card card, Story story, LangText creator, @Nullable Medium deep,
                   @Nullable Medium before, @Nullable Medium after) implements Item { }

    /**
     * A song of the contest.
     *
     * @param film    what is seen and heard instead of the sound alone
     * @param karaoke its music without the voice
     * @param words   that follow the music
     */
    record Song(Card card, Story story, Medium sound, @Nullable Medium film, @Nullable Medium karaoke, LangText performer, LangText place,
                List<Cue> words) implements Item { }

    /**
     * An object that is played or looked into.
     *
     * @param object  SHA-256
     * @param seconds length, 0 where it is not known
     * @param width   pixels, 0 where it is not known
     */
    record Medium(String object, double seconds, int width, int height) {
        /** Higher than wide. */
        public boolean upright() {
            return height > width;
        }
    }

    record Chapter(double start, LangText title) { }

    /** A caption: seconds, and the words in one language. */
    record Cue(String language, double start, double stop, String text) { }

    record Page(int number, String picture, LangText text) { }

    /** WGS-84, degrees. */
    record Position(double latitude, double longitude) { }

    /** A position, how far off it may be (metres, 0 where nothing is stated), and how it was found. */
    record Site(Position position, double uncertainty, LangText basis) { }
}
