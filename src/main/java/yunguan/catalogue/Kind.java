package yunguan.catalogue;

/** The kinds of items. The name in the store is the constant's name; the sheet is the author's CSV file. */
public enum Kind {
    LECTURE("lectures"), COURSE("courses"), AUDIO("audio"), BOOK("books"), DOCUMENT("documents"), EVENT("events"),
    PERSON("people"), PLACE("places"), TRAIL("trails"), HALL("halls"), EXHIBIT("exhibits"), SONG("songs"),
    /** A base map. Nothing links to it and no list shows it: the atlas draws upon it. */
    MAP("maps"),
    /** What a group does together. No list shows it and no search finds it: who leads a group chooses among them. */
    PROGRAMME("programmes");

    private final String sheet;

    Kind(String sheet) {
        this.sheet = sheet;
    }

    /** In SQL, the kinds that visitors are not shown as items of their own, in brackets. */
    public static final String UNLISTED = "('MAP', 'PROGRAMME')";

    /** The room that it is shown in: the word of its door. */
    public String room() {
        return switch (this) {
            case LECTURE, COURSE, PROGRAMME -> "lectures";
            case DOCUMENT, EVENT, PERSON -> "archive";
            case PLACE, TRAIL, MAP -> "atlas";
            case HALL, EXHIBIT, BOOK -> "gallery";
            case SONG -> "contest";
            case AUDIO -> "listening";
        };
    }

    /** The name of the author's sheet, without {@code .csv}. */
    public String sheet() {
        return sheet;
    }
}
