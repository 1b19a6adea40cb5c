package yunguan.shell;

import java.util.List;
import java.util.Optional;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;

/** Every place in the hall that one can be. {@code Rooms} opens each; a forgotten one does not compile. */
public sealed interface Route {

    record Home() implements Route { }

    record Lectures() implements Route { }

    /** @param from seconds into the film; negative: where this visit left it */
    record LectureAt(String id, double from) implements Route { }

    record CourseOf(String id) implements Route { }

    /** Questions on a lecture, a course, a piece, a book or a trail. */
    record QuizOf(String id) implements Route { }

    /** What a group can do together in this hall. */
    record Groups() implements Route { }

    /** A course for a group, on the whole glass. */
    record ClassOf(String course) implements Route { }

    /** A programme for a group that a pack proposes. */
    record ProgrammeOf(String id) implements Route { }

    /** A programme that a leader has put together. @param minutes that the group has */
    record OwnProgramme(int minutes, List<Item.Step> steps) implements Route { }

    /** One that a leader has put together and staff have given a name. @param number of it */
    record KeptProgramme(long number) implements Route { }

    /** Where a leader puts one together. */
    record Planning() implements Route { }

    /** Where one can learn: schools, points and sites. */
    record LearningPlaces() implements Route { }

    record Archive() implements Route { }

    /** A document, an event or a person. */
    record EntryOf(String id) implements Route { }

    record Atlas() implements Route { }

    record PlaceOf(String id) implements Route { }

    record TrailOf(String id) implements Route { }

    record Gallery() implements Route { }

    record HallOf(String id) implements Route { }

    /** @param looking whether one looks into its picture, or around in its panorama, at once */
    record ExhibitOf(String id, boolean looking) implements Route {
        /** Before it. */
        public ExhibitOf(String id) {
            this(id, false);
        }
    }

    /** A guided round through a hall. */
    record RoundOf(String hall) implements Route { }

    record BookOf(String id) implements Route { }

    record Contest() implements Route { }

    /** @param from seconds into the song; negative: where this visit left it */
    record SongOf(String id, double from) implements Route { }

    /** A song's words, large, for a group to sing to. */
    record SingAlong(String id) implements Route { }

    /** Where a voting slip is shown. */
    record VotingSlip() implements Route { }

    record Listening() implements Route { }

    /** @param from seconds into the piece; negative: where this visit left it */
    record AudioAt(String id, double from) implements Route { }

    /** @param words what is already in the box, may be empty @param topic the topic that is already chosen, {@code PACK/ID}; empty where none is */
    record SearchFor(String words, String topic) implements Route {

        public SearchFor(String words) {
            this(words, "");
        }
    }

    record Help() implements Route { }

    /** Something failed that should not have: a sentence instead of an empty screen. */
    record Sorry() implements Route { }

    /** The id of the item that is open there, where it is one. */
    default Optional<String> item() {
        return switch (this) {
            case LectureAt(String id, double _) -> Optional.of(id);
            case CourseOf(String id) -> Optional.of(id);
            case QuizOf(String id) -> Optional.of(id);
            case ClassOf(String course) -> Optional.of(course);
            case ProgrammeOf(String id) -> Optional.of(id);
            case EntryOf(String id) -> Optional.of(id);
            case PlaceOf(String id) -> Optional.of(id);
            case TrailOf(String id) -> Optional.of(id);
            case HallOf(String id) -> Optional.of(id);
            case ExhibitOf(String id, boolean looking) -> Optional.of(id);
            case RoundOf(String id) -> Optional.of(id);
            case BookOf(String id) -> Optional.of(id);
            case SongOf(String id, double _) -> Optional.of(id);
            case SingAlong(String id) -> Optional.of(id);
            case AudioAt(String id, double _) -> Optional.of(id);
            default -> Optional.empty();
        };
    }

    /** The route to an item. */
    static Route to(Card card) {
        return to(card, -1);
    }

    /** The route to an item at a second; kinds without seconds ignore it. */
    static Route to(Card card, double from) {
        String id = card.id();
        return switch (card.kind()) {
            case LECTURE -> new LectureAt(id, from);
            case COURSE -> new CourseOf(id);
            case AUDIO -> new AudioAt(id, from);
            case BOOK -> new BookOf(id);
            case DOCUMENT, EVENT, PERSON -> new EntryOf(id);
            case PLACE -> new PlaceOf(id);
            case TRAIL -> new TrailOf(id);
            case HALL -> new HallOf(id);
            case EXHIBIT -> new ExhibitOf(id);
            case SONG -> new SongOf(id, from);
            case MAP -> new Atlas();
            case PROGRAMME -> new ProgrammeOf(id);
        };
    }
}
