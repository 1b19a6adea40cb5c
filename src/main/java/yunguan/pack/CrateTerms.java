package yunguan.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import yunguan.catalogue.Kind;
import yunguan.catalogue.Voices;

/** How items are said in schema.org's terms, and the few terms of our own. Writer and reader of crates share it. */
final class CrateTerms {

    static final String CONTEXT = "https://w3id.org/ro/crate/1.1/context";
    static final String PROFILE = "https://w3id.org/ro/crate/1.1";
    static final String METADATA = "ro-crate-metadata.json";
    /** The hall that the pack is for. */
    static final String HALL = "#pack/hall";
    /** The type of a notice: {@code datePosted} is the first day on which it is shown, {@code expires} the last. */
    static final String NOTICE = "SpecialAnnouncement";
    private static final String OWN = "urn:yunguan:term:";

    /** What schema.org lacks, with what it means. */
    static final Map<String, String> OWN_TERMS = new TreeMap<>(Map.ofEntries(
            Map.entry("sheet", "the kind of items that a heading orders, as the author's sheet is named, or archive"),
            Map.entry("karaoke", "a song's music without the voice"),
            Map.entry("icon", "name of an icon of Material Design Icons"),
            Map.entry("colour", "a colour as #RRGGBB"),
            Map.entry("deep", "a large picture cut into tiles, to look into"),
            Map.entry("before", "the first of two pictures to compare"),
            Map.entry("after", "the second of two pictures to compare"),
            Map.entry("beforePoints", "where in the first of two pictures to compare the things are that the second shows too: as samePoints"),
            Map.entry("afterPoints", "where in the second of two pictures to compare the things are that the first shows too: as samePoints"),
            Map.entry("line", "the line of a walk as GeoJSON"),
            Map.entry("contrast", "a map's tiles once more, for eyes that need strong contrast"),
            Map.entry("labels", "what is written on a map, in several languages"),
            Map.entry("roads", "the lines of a map that were surveyed for walking"),
            Map.entry("approval", "the number under which a map was approved"),
            Map.entry("uncertainty", "how far off a position may be, in metres"),
            Map.entry("reviewer", "who approved what is said"),
            Map.entry("reviewed", "the day of the last review"),
            Map.entry("reviewDue", "the day by which it should be reviewed again"),
            Map.entry("loudness", "integrated loudness by EBU R 128, in LUFS"),
            Map.entry("truePeak", "true peak, in dB of full scale"),
            Map.entry("keyFrameDistance", "the longest way from one key frame of a film to the next, in seconds"),
            Map.entry("pictureEvery", "seconds of the film from one small picture on a sheet to the next"),
            Map.entry("pictureColumns", "how many small pictures stand beside each other on a sheet"),
            Map.entry("pictureRows", "how many small pictures stand below each other on a full sheet"),
            Map.entry("pictureWidth", "width of one small picture, in pixels"),
            Map.entry("pictureHeight", "height of one small picture, in pixels"),
            Map.entry("pictureCount", "how many small pictures there are on all sheets of a film"),
            Map.entry("explanation", "why an answer is right, or what may help to talk about a question"),
            Map.entry("worksheet", "what learners of a course fill in: a text in Markdown, or files to be handed out as they are"),
            Map.entry("classHours", "the hours of a course, as its makers count them"),
            Map.entry("teachingPoint", "school (of a street), community or site: a place where people learn"),
            Map.entry("learnHere", "what can be learned at a place"),
            Map.entry("toCome", "true: what is counted is still to be done"),
            Map.entry("panorama", "an equirectangular picture to look around in"),
            Map.entry("atX", "where in a picture something is, as a share of its width"),
            Map.entry("atY", "where in a picture something is, as a share of its height"),
            Map.entry("shows", "TURN: the next side of an object; TIME: the same place at another time; MORE: one more picture"),
            Map.entry("plan", "a hall seen from above; its places (atX, atY) lead to its exhibits"),
            Map.entry("samePoints", "where in a picture the things are that the others show too: x,y x,y as shares of its sides"),
            Map.entry("does", "what a group does with an item: ITEM (see or hear it), QUIZ (answer its questions), READING (read it aloud)")));

    /** The first is what is written; all are understood. */
    private static final Map<Kind, List<String>> TYPES = Map.ofEntries(
            Map.entry(Kind.LECTURE, List.of("VideoObject")), Map.entry(Kind.COURSE, List.of("Course")),
            Map.entry(Kind.AUDIO, List.of("AudioObject", "RadioEpisode")), Map.entry(Kind.BOOK, List.of("Book")),
            Map.entry(Kind.DOCUMENT, List.of("Article")), Map.entry(Kind.EVENT, List.of("Event")),
            Map.entry(Kind.PERSON, List.of("Person")), Map.entry(Kind.PLACE, List.of("Place")),
            Map.entry(Kind.TRAIL, List.of("TouristTrip")), Map.entry(Kind.HALL, List.of("ExhibitionEvent")),
            Map.entry(Kind.EXHIBIT, List.of("VisualArtwork", "CreativeWork")), Map.entry(Kind.SONG, List.of("MusicRecording")),
            Map.entry(Kind.MAP, List.of("Map")), Map.entry(Kind.PROGRAMME, List.of("ItemList")));

    /** The property for a fact in several languages. */
    static final Map<String, String> WORDS = new TreeMap<>(Map.ofEntries(
            Map.entry("speaker", "creator"), Map.entry("reader", "readBy"), Map.entry("performer", "byArtist"), Map.entry("creator", "creator"),
            Map.entry("publisher", "publisher"), Map.entry("teacher", "author"), Map.entry("aim", "teaches"), Map.entry("attribution", "creditText"),
            Map.entry("offers", "learnHere"), Map.entry("reviewer", "reviewer"), Map.entry("place", "locationCreated")));
    /** The property for a longer text in several languages. */
    static final Map<String, String> TEXTS = new TreeMap<>(Map.of("transcript", "transcript", "worksheet", "worksheet"));
    /** The property for the points by which two pictures are lined up. */
    static final Map<String, String> POINTS = new TreeMap<>(Map.of("before-points", "beforePoints", "after-points", "afterPoints"));
    /** The property for a plain fact that is a day. */
    static final Map<String, String> DAYS = new TreeMap<>(Map.of("reviewed", "reviewed", "review-due", "reviewDue"));

    private CrateTerms() {
    }

    static String type(Entry entry) {
        return entry.kind == Kind.AUDIO && entry.facts.containsKey("episode") ? "RadioEpisode" : TYPES.get(entry.kind).getFirst();
    }

    static Optional<Kind> kind(String type) {
        return TYPES.entrySet().stream().filter(entry -> entry.getValue().contains(type)).map(Map.Entry::getKey).findFirst();
    }

    /** The role under which a medium is stored, and the property that says it. */
    static String property(String role) {
        return switch (role) {
            case "film", "sound", "tiles" -> "encoding";
            case "reading" -> "audio";
            default -> Voices.tag(role).isEmpty() ? role : "audio";
        };
    }

    /** The role that {@code encoding} has in a kind; empty where it has none. */
    static String encodingRole(Kind kind) {
        return switch (kind) {
            case LECTURE -> "film";
            case AUDIO, SONG -> "sound";
            case MAP -> "tiles";
            default -> "";
        };
    }

    /** Whether a text in several languages belongs to a kind: {@code creator} is a lecture's speaker and an exhibit's maker. */
    static boolean says(Kind kind, String word) {
        return switch (word) {
            case "speaker" -> kind == Kind.LECTURE;
            case "reader" -> kind == Kind.AUDIO || kind == Kind.BOOK;
            case "performer", "place" -> kind == Kind.SONG;
            case "creator" -> kind == Kind.EXHIBIT;
            case "publisher", "teacher", "aim", "worksheet" -> kind == Kind.COURSE;
            case "transcript" -> kind == Kind.LECTURE || kind == Kind.AUDIO;
            case "offers" -> kind == Kind.PLACE;
            case "attribution" -> kind == Kind.MAP;
            case "reviewer" -> true;
            default -> false;
        };
    }

    static String notice(int number) {
        return "#pack/notice/" + number;
    }

    static String own(String term) {
        return OWN + term;
    }

    /** A path in the bag as an RO-Crate id: relative to the payload folder, with what a URI reserves encoded (RFC 3986). */
    static String fileId(String path) {
        StringBuilder id = new StringBuilder();
        for (byte b : path.substring("data/".length()).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            id.append(plain ? Character.toString(c) : "%%%02X".formatted((int) c));
        }
        return id.toString();
    }

    /** The way back from {@link #fileId}: a path in the bag, or empty where the id is none. */
    static String path(String id) {
        String name = id.startsWith("./") ? id.substring(2) : id;
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        byte[] all = name.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < all.length; i++) {
            if (all[i] != '%') {
                bytes.write(all[i]);
            } else if (i + 2 < all.length && Character.digit(all[i + 1], 16) >= 0 && Character.digit(all[i + 2], 16) >= 0) {
                bytes.write(Character.digit(all[i + 1], 16) << 4 | Character.digit(all[i + 2], 16));
                i += 2;
            } else {
                return "";
            }
        }
        return "data/" + bytes.toString(StandardCharsets.UTF_8);
    }
}
