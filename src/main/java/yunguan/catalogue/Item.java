package yunguan.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Anything a visitor can open. One record a kind; what they all have is their {@link Card} and {@link Story}. */
public sealed interface Item {

    Card card();

    Story story();

    /**
     * A film with chapters and captions.
     *
     * @param transcript what is said, as a text of its own in Markdown; where it is empty the captions are the transcript
     * @param moments    what is being spoken of from which second on, in the order of seconds
     * @param preview    small pictures of it, or {@code null}
     */
    record Lecture(Card card, Story story, Medium film, LangText speaker, List<Chapter> chapters, List<Cue> cues,
                   LangText transcript, List<Slide> slides, List<Moment> moments, @Nullable Preview preview,
                   List<Question> questions) implements Item {
        /** A film that has none of the rest. */
        public Lecture(Card card, Story story, Medium film, LangText speaker, List<Chapter> chapters, List<Cue> cues) {
            this(card, story, film, speaker, chapters, cues, LangText.EMPTY, List.of(), List.of(), null, List.of());
        }
    }

    /**
     * Lectures in an order, with an aim.
     *
     * @param hours     as its makers count them, such as {@code 1.5}; empty where they do not say
     * @param worksheet whether staff have something that learners fill in: {@link Worksheet#any()}
     */
    record Course(Card card, Story story, LangText publisher, LangText teacher, LangText aim, String hours, boolean worksheet,
                  List<Card> lectures, List<Question> questions) implements Item {
        /** Lectures and no more. */
        public Course(Card card, Story story, LangText publisher, LangText aim, List<Card> lectures) {
            this(card, story, publisher, LangText.EMPTY, aim, "", false, lectures, List.of());
        }
    }

    /** Something to listen to; an {@code episode} of a series where it has a number (0: none). Its cues, or else its transcript, are what is read. */
    record AudioPiece(Card card, Story story, Medium sound, LangText reader, int episode, List<Cue> cues, LangText transcript,
                      List<Question> questions) implements Item {
        /** A piece with nothing beside it. */
        public AudioPiece(Card card, Story story, Medium sound, LangText reader, int episode, List<Cue> cues) {
            this(card, story, sound, reader, episode, cues, LangText.EMPTY, List.of());
        }
    }

    /** @param reading the whole book read aloud in one piece, or {@code null}; its pages then say when they begin */
    record PictureBook(Card card, Story story, List<Page> pages, @Nullable Medium reading, LangText reader,
                       List<Question> questions) implements Item {
        /** A book that is not read aloud, or page by page. */
        public PictureBook(Card card, Story story, List<Page> pages) {
            this(card, story, pages, null, LangText.EMPTY, List.of());
        }
    }

    record Document(Card card, Story story) implements Item { }

    record Event(Card card, Story story) implements Item { }

    record Person(Card card, Story story) implements Item { }

    /**
     * A place.
     *
     * @param point  where it is a teaching point: what kind of one
     * @param offers what can be learned there; may be empty
     */
    record Place(Card card, Story story, Site site, @Nullable Point point, LangText offers) implements Item {
        /** A place that is no teaching point. */
        public Place(Card card, Story story, Site site) {
            this(card, story, site, null, LangText.EMPTY);
        }
    }

    /** Teaching points: the schools of the streets, the points of the communities, and sites where one learns on the spot. */
    enum Point {
        SCHOOL, COMMUNITY, SITE;

        /** As authors write it. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Places in the order of a walk. {@code line} may be empty: then the stops are joined. */
    record Trail(Card card, Story story, List<Place> stops, List<Position> line, int minutes) implements Item { }

    /** What a group does together in so many minutes, in this order. */
    record Programme(Card card, Story story, int minutes, List<Step> steps) implements Item { }

    /**
     * A hall of the exhibition.
     *
     * @param plan  it, seen from above, or {@code null}
     * @param spots where its exhibits are on the plan, each with the exhibit as its target; may be empty
     */
    record Hall(Card card, Story story, List<Card> exhibits, @Nullable Medium plan, List<Spot> spots) implements Item { }

    /**
     * A picture to see; with {@code deep} one to look into.
     *
     * @param pair     as it was and as it is, to compare; empty where there are not both
     * @param panorama one to look around in, or {@code null}
     * @param voice    it is told aloud
     * @param more     further pictures of it; may be empty
     * @param turn     its sides all around; empty where it is not one to turn
     * @param times    one place at several times, the oldest first; empty where it is none
     * @param spots    in the picture to look into, or in the panorama
     */
    record Exhibit(Card card, Story story, LangText creator, @Nullable Medium deep, List<Shot> pair,
                   @Nullable Medium panorama, Voices voice, List<Shot> turn, List<Shot> times, List<Shot> more, List<Spot> spots) implements Item { }

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
     * @param object   SHA-256
     * @param seconds  length, 0 where it is not known
     * @param width    pixels, 0 where it is not known
     * @param measured what the pack's builder has measured of it
     */
    record Medium(String object, double seconds, int width, int height, Measured measured) {
        /** One that nobody has measured. */
        public Medium(String object, double seconds, int width, int height) {
            this(object, seconds, width, height, Measured.NOTHING);
        }

        /** Higher than wide. */
        public boolean upright() {
            return height > width;
        }
    }

    /**
     * What was measured of a film or a sound; NaN where it was not.
     *
     * @param loudness  integrated, by EBU R 128, in LUFS
     * @param peak      true peak, in dB of full scale
     * @param keyFrames the longest way from one key frame of a film to the next, in seconds
     */
    record Measured(double loudness, double peak, double keyFrames) {

        public static final Measured NOTHING = new Measured(Double.NaN, Double.NaN, Double.NaN);

        /** By how many dB it is to be turned so that it is no louder than a level, in LUFS: never above 0, and 0 where nothing was measured. */
        public double lowering(double level) {
            return loudness > level ? level - loudness : 0;
        }
    }

    record Chapter(double start, LangText title) { }

    /** A picture that was shown from a second of the film on. @param picture its object @param title may be empty */
    record Slide(double start, String picture, LangText title) { }

    /** Something that is spoken of from a second of the film on. */
    record Moment(double start, Card card) { }

    /**
     * Small pictures of a film, one every so many seconds, row by row on sheets of the same size. The last sheet may be shorter.
     *
     * @param every   seconds
     * @param columns of a sheet
     * @param rows    of a full sheet
     * @param width   of one picture, pixels
     * @param height  of one picture, pixels
     * @param count   how many pictures there are in all
     * @param sheets  objects
     */
    record Preview(double every, int columns, int rows, int width, int height, int count, List<String> sheets) {

        /** Where the picture for a second is: the sheet, and the pixels of its corner there. */
        public record Spot(String sheet, int x, int y) { }

        /** The picture for a second; the nearest one before the beginning and behind the end. */
        public Spot at(double second) {
            int number = Math.clamp((long) Math.floor(second / every), 0, count - 1);
            int there = number % (columns * rows);
            return new Spot(sheets.get(number / (columns * rows)), there % columns * width, there / columns * height);
        }
    }

    /**
     * A question of a quiz; without answers one to talk about.
     *
     * @param number      as its author counts them
     * @param right       the index of the right answer; -1 where it is one to talk about
     * @param explanation why; for one to talk about, what may help those who ask it; may be empty
     */
    record Question(int number, Whom whom, LangText text, List<LangText> answers, int right, LangText explanation) {

        /** In whose words it is asked. */
        public enum Whom {
            EVERYONE, CHILD, GROWN_UP
        }

        /** Whether it is one to talk about. */
        public boolean open() {
            return answers.isEmpty();
        }
    }

    /** One thing that a group does: sees or hears an item, answers its questions, or reads its text aloud together, word for word. */
    record Step(What what, Card card) {

        /** What is done. */
        public enum What {
            ITEM, QUIZ, READING
        }
    }

    /** A caption: seconds, and the words in one language. */
    record Cue(String language, double start, double stop, String text) { }

    /**
     * A page of a picture book.
     *
     * @param sounds read aloud, by the language of the words (as texts are: {@code zh-Hans}, {@code en}); may be empty
     * @param start  when it begins in the reading of the whole book, in seconds; NaN where that is not known
     */
    record Page(int number, String picture, LangText text, Map<String, Medium> sounds, double start) {
        /** A page that is not read aloud. */
        public Page(int number, String picture, LangText text) {
            this(number, picture, text, Map.of(), Double.NaN);
        }
    }

    /** WGS-84, degrees. */
    record Position(double latitude, double longitude) { }

    /**
     * A position, how far off it may be, and how it was found. Where nobody has said how far, that is not a number: what is compared with
     * it is never sure.
     */
    record Site(Position position, double uncertainty, LangText basis) { }
}
