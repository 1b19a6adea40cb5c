package yunguan.pack;

/**
 * What can be wrong with an author's folder or with the catalogue in a pack. Each has a sentence in every
 * language in {@code problems*.properties}, under {@code problem.} and its name.
 */
public enum ProblemKind {
    MISSING_FILE, OUTSIDE_FOLDER, UNREADABLE_FILE, EMPTY_FOLDER, MISSING_PROPERTY, BAD_PROPERTY, UNKNOWN_PROPERTY,
    WRONG_ENCODING, BROKEN_SHEET, UNKNOWN_COLUMN, DUPLICATE_COLUMN, MISSING_COLUMN, EXTRA_CELL, MISSING_VALUE,
    BAD_ID, DUPLICATE_ID, DUPLICATE_ENTRY, NO_PAGES, NO_PLAN, NO_QUESTIONS, READING_NOT_REVIEWED,
    UNKNOWN_GROUP, WRONG_GROUP, UNKNOWN_LINK, WRONG_TARGET, SHOWS_TWO,
    BAD_DATE, BAD_TIME, BAD_NUMBER, BAD_COORDINATE, OUTSIDE_MAP, OUTSIDE_SUBDISTRICT, BAD_COLOUR, BAD_ICON,
    UNKNOWN_WORD, BAD_LANGUAGE,
    UNSUPPORTED_MEDIA, BROKEN_MEDIA, UNEQUAL_PAIR, TOO_LARGE, BAD_CAPTIONS, BAD_LINE, BAD_MAP_FILE, BAD_PYRAMID, BAD_GROUND,
    BROKEN_CATALOGUE, ODD_ENTITY,
    SHEET_TWICE, BROKEN_WORKBOOK, FORMULA_ERROR, BAD_DAY,
    NEEDS_CONVERTING, NEEDS_TOOL, NEEDS_VIPS, CONVERSION_FAILED, CONVERSION_TOO_SLOW,
    // only warnings: what was read in another way than it stands there
    UNKNOWN_SHEET(true), ID_MADE(true), OTHER_WORKBOOK(true), READ_AS_GB18030(true), NAME_RESOLVED(true), BAD_WORD(true),
    // what will not look well
    SMALL_PICTURE(true), NO_CAPTIONS(true), DIALECT_WITHOUT_CAPTIONS(true), KARAOKE_WITHOUT_WORDS(true), NO_ENGLISH(true), SHEET_WITHOUT_ENGLISH(true),
    FEW_KEY_FRAMES(true), KEY_FRAMES_UNKNOWN(true), NOT_MEASURED(true), SCENES_NOT_FOUND(true),
    SMALL_FILM(true), ODD_SHAPE(true), NOT_SQUARE(true), TURNED_PICTURE(true), TURNED_FILM(true), CODEC_NOT_PLAYED(true), PLAYS_UNSURE(true),
    SHORTER_THAN_SAID(true), SOUND_LEVEL_APART(true), SOUND_TOO_QUIET(true), SOUND_CLIPPED(true);

    private final boolean warning;

    ProblemKind() {
        this(false);
    }

    ProblemKind(boolean warning) {
        this.warning = warning;
    }

    /** Whether a pack is built all the same. */
    public boolean warning() {
        return warning;
    }
}
