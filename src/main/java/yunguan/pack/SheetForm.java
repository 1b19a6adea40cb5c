package yunguan.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SequencedMap;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Kind;

/** The sheets of an author's folder and their columns, as {@code README.md} of the starter pack describes them. */
enum SheetForm {
    GROUPS("groups", null, "id! kind! title*! summary* icon colour begins ends"),
    LAYERS("layers", null, "id! title*! summary* icon colour"),
    ERAS("eras", null, "id! title*! summary* begins! ends"),
    LECTURES("lectures", Kind.LECTURE, "film! captions transcript speaker* scenes"),
    COURSES("courses", Kind.COURSE, "lectures! publisher* teacher* aim* hours worksheet"),
    AUDIO("audio", Kind.AUDIO, "sound! captions transcript reader* episode"),
    BOOKS("books", Kind.BOOK, "sound reader*"),
    DOCUMENTS("documents", Kind.DOCUMENT, "voice"),
    EVENTS("events", Kind.EVENT, "voice"),
    PEOPLE("people", Kind.PERSON, "voice"),
    PLACES("places", Kind.PLACE, "latitude! longitude! datum uncertainty basis* subdistrict point offers* before after before-points after-points voice"),
    TRAILS("trails", Kind.TRAIL, "stops! minutes line>stops datum"),
    HALLS("halls", Kind.HALL, "plan"),
    EXHIBITS("exhibits", Kind.EXHIBIT, "hall creator* deep before after before-points after-points panorama turn shows voice plan-x plan-y"),
    SONGS("songs", Kind.SONG, "sound! film>sound karaoke words performer* place* rounds"),
    MAPS("maps", Kind.MAP, "tiles! ground>tiles style attribution* approval"),
    PROGRAMMES("programmes", Kind.PROGRAMME, "minutes! parts!"),
    CHAPTERS("chapters", null, "lecture! start! title*! mentions"),
    SLIDES("slides", null, "lecture! start! picture! title*"),
    PAGES("pages", null, "book! page! picture! text* sound start"),
    QUESTIONS("questions", null, "of! number for question*! answer-1* answer-2* answer-3* answer-4* answer-5* answer-6* right explanation*"),
    FIGURES("figures", null, "of! title*! number! unit* state icon"),
    SPOTS("spots", null, "of! x! y! title*! text* go"),
    VIEWS("views", null, "of! picture! date title* points"),
    PICTURES("pictures", null, "of! picture! title* date"),
    NOTICES("notices", null, "text*! from until");

    /** Every item's columns: {@code !} marks a required one, {@code *} one in several languages. */
    private static final String COMMON =
            " id title*! summary* text children group picture date audience language source* notice* pending links license"
            + " reviewer* reviewed review-due";
    /** Languages other than simplified Chinese, which is the column without a tag. */
    static final List<String> TAGS = List.of("zh-Hant", "en");

    private final String sheet;
    private final @Nullable Kind kind;
    /** Every column by its name, with the required column that it can stand for, or empty. */
    private final SequencedMap<String, String> columns = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final Set<String> several = new LinkedHashSet<>();

    SheetForm(String sheet, @Nullable Kind kind, String own) {
        this.sheet = sheet;
        this.kind = kind;
        for (String word : (own + (kind == null ? "" : common())).strip().split(" +")) {
            String name = word.replaceAll("[*!]|>.*", "");
            columns.put(name, word.contains(">") ? word.substring(word.indexOf('>') + 1) : name); // a film can stand for a song's sound
            if (word.contains("!")) {
                required.add(name);
            }
            if (word.contains("*")) {
                several.add(name);
                for (String tag : List.of("zh-Hant", "en")) {
                    columns.put(name + "@" + tag, tag.equals("zh-Hant") ? name : "");
                }
            }
        }
    }

    private static String common() {
        return COMMON; // a constant, and so there even while the enum is being made
    }

    /** As the author's README names it, without an ending. */
    String sheet() {
        return sheet;
    }

    boolean required(String column) {
        return required.contains(column);
    }

    String fileName() {
        return sheet + ".csv";
    }

    /** What a row of it is, or {@code null} where it is a part of something else. */
    @Nullable Kind kind() {
        return kind;
    }

    /** Whether its rows have ids of their own. */
    boolean named() {
        return kind != null || this == GROUPS || this == LAYERS || this == ERAS;
    }

    Set<String> columns() {
        return columns.sequencedKeySet();
    }

    /** Whether a column may be written in any language, each in a column of its own: {@code title@fr}. */
    boolean several(String column) {
        return several.contains(column);
    }

    /** Whether it is one of its columns, in whichever language. */
    boolean knows(String column) {
        int at = column.indexOf('@');
        return columns.containsKey(column) || at > 0 && several(column.substring(0, at));
    }

    /** Required columns of which neither form stands in the header. */
    List<String> missing(Set<String> header) {
        return required.stream().filter(name -> header.stream().noneMatch(column -> name.equals(columns.get(column)))).toList();
    }
}
