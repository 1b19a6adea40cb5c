package yunguan.room.lectures.group;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yunguan.catalogue.Card;
import yunguan.catalogue.Item;
import yunguan.catalogue.LangText;
import yunguan.catalogue.Story;

/** What stands on the glass during a part. */
sealed interface Shown {

    /** Something that plays. @param preview {@code null} where there is none */
    record Film(Card card, Item.Medium medium, List<Item.Chapter> chapters, List<Item.Cue> cues, Item.@Nullable Preview preview) implements Shown {
        /** Whether there is a picture to see, and not a sound alone. */
        boolean seen() {
            return medium.width() > 0 || card.kind() == yunguan.catalogue.Kind.LECTURE;
        }
    }

    record Questions(Card card, List<Item.Question> questions) implements Shown { }

    /** @param body as the pack has it, word for word @param reviewer who approved it */
    record Reading(Card card, LangText body, LangText reviewer, LangText source) implements Shown { }

    /** A walk: its stops in order. @param minutes on foot, 0 where nothing is stated */
    record Walk(Card card, List<Card> stops, int minutes) implements Shown { }

    record Told(Card card, Story story) implements Shown { }

    /** A pause. @param card what was just seen */
    record Talk(Card card) implements Shown { }
}
