package yunguan.catalogue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A text read aloud, in one language or several.
 *
 * @param sounds by the language of the words, BCP 47; may be empty
 * @param spoken the language spoken in the Chinese one, where its item says so (such as {@code cdo}); may be empty
 */
public record Voices(Map<String, Item.Medium> sounds, String spoken) {

    public static final Voices NONE = new Voices(Map.of(), "");

    private static final String ROLE = "voice";

    public Voices {
        sounds = Map.copyOf(sounds);
    }

    /** The role of a medium that reads aloud in a language; simplified Chinese, in which authors begin, has the plain one. */
    public static String role(String tag) {
        return tag.equals(Lang.HANS.tag()) ? ROLE : ROLE + "@" + tag;
    }

    /** The language of a role; empty where the role is none of a voice. */
    public static String tag(String role) {
        return role.equals(ROLE) ? Lang.HANS.tag() : role.startsWith(ROLE + "@") ? role.substring(ROLE.length() + 1) : "";
    }

    public boolean isEmpty() {
        return sounds.isEmpty();
    }

    /** What a reader of a language hears: their own, or else the nearest; nothing where there is none. */
    public Optional<Item.Medium> in(Lang lang) {
        return isEmpty() ? Optional.empty() : Optional.ofNullable(sounds.get(tags().shown(lang).tag()));
    }

    /** The language that is spoken where it is not what a reader of this one expects, as a tag; empty where it is. */
    public String foreign(Lang lang) {
        if (isEmpty()) {
            return "";
        }
        Lang heard = tags().shown(lang);
        String said = heard.chinese() && !spoken.isEmpty() ? spoken : heard.tag();
        boolean own = heard.readsAs(lang) && (!heard.chinese() || spoken.isEmpty() || Spoken.language(spoken).equals("cmn"));
        return own ? "" : said;
    }

    /** The languages as a text of which each is its own tag: so "nearest" means what it means for every other text. */
    private LangText tags() {
        return new LangText(sounds.keySet().stream().collect(Collectors.toMap(tag -> tag, tag -> tag)));
    }
}
