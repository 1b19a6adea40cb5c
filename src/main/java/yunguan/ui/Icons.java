package yunguan.ui;

import yunguan.catalogue.Kind;

/** The drawn signs, from Material Design Icons. Their size and colour come from the style sheet. */
public final class Icons {

    private Icons() {
    }

    /** An icon by its Ikonli name, with the style class {@code icon}. */
    public static Icon of(String name) {
        return new Icon(name);
    }

    /** The sign of a kind of item. */
    public static String of(Kind kind) {
        return switch (kind) {
            case LECTURE -> "mdi2p-play-circle-outline";
            case COURSE -> "mdi2s-school-outline";
            case AUDIO -> "mdi2h-headphones";
            case BOOK -> "mdi2b-book-open-page-variant-outline";
            case DOCUMENT -> "mdi2f-file-document-outline";
            case EVENT -> "mdi2c-calendar-star";
            case PERSON -> "mdi2a-account-outline";
            case PLACE -> "mdi2m-map-marker-outline";
            case TRAIL -> "mdi2w-walk";
            case HALL -> "mdi2b-bank-outline";
            case EXHIBIT -> "mdi2i-image-outline";
            case SONG -> "mdi2m-music";
            case MAP -> "mdi2m-map-outline";
            case PROGRAMME -> "mdi2a-account-group-outline";
        };
    }
}
