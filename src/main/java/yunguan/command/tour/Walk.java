package yunguan.command.tour;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The walk, told in sentences. Every part begins and ends at home; the items are those of the starter pack. */
public final class Walk {

    /** Its parts by name, in order. */
    static final Map<String, Consumer<Visitor>> PARTS = parts();

    private Walk() {
    }

    /** What staff do with packs and sticks, from the hall back to the hall. */
    public static void packs(Visitor visitor) {
        PacksWalk.packs(visitor);
    }

    private static Map<String, Consumer<Visitor>> parts() {
        Map<String, Consumer<Visitor>> parts = new LinkedHashMap<>();
        parts.put("home", Walk::home);
        parts.put("lectures", Walk::lectures);
        parts.put("archive", Walk::archive);
        parts.put("atlas", Walk::atlas);
        parts.put("gallery", Walk::gallery);
        parts.put("contest", Walk::contest);
        parts.put("listening", Walk::listening);
        parts.put("search", Walk::search);
        parts.put("help", Walk::help);
        parts.put("languages", Walk::languages);
        parts.put("still-there", DoorWalk::stillThere);
        parts.put("attract", DoorWalk::attract); // the reset before it: from here on the visit is a fresh one, in the hall's own language
        parts.put("care", CareWalk::care);
        parts.put("desk", PadWalk::desk); // whoever leaves the desk leaves a fresh visit: what comes after it is in the hall's own language
        parts.put("items", ItemsWalk::items);
        parts.put("votes", VotesWalk::votes);
        parts.put("packs", PacksWalk::packs);
        parts.put("closed", DoorWalk::closed);
        return Collections.unmodifiableMap(parts);
    }

    private static void home(Visitor visitor) {
        visitor.sees("door-lectures").sees("door-archive").sees("door-atlas")
                .sees("door-contest").sees("door-gallery").sees("door-listening")
                .photographs("home");
    }

    private static void lectures(Visitor visitor) {
        visitor.touches("door-lectures").sees("card-lecture-five-clouds").photographs("lectures")
                .touches("card-lecture-five-clouds").plays().seesChange("caption").photographs("lecture")
                .touches("chapter-2").seesChange(".player-time").photographs("lecture-chapter")
                .goesBack()
                .touches("card-course-taijiang-history").sees("row-lecture-*").photographs("course")
                .goesHome();
    }

    private static void archive(Visitor visitor) {
        visitor.touches("door-archive").sees("card-doc-gaojia-site").photographs("archive")
                .switches("by-year").photographs("archive-by-year")
                .switches("by-year").touches("card-doc-gaojia-site").sees("row-place-gaojia-courtyard").photographs("archive-entry")
                .touches("row-place-gaojia-courtyard").sees("map").photographs("place-of-an-entry")
                .goesHome();
    }

    private static void atlas(Visitor visitor) {
        visitor.touches("door-atlas").sees("map").sees("layer-*").photographs("atlas")
                .touches("zoom-in").photographs("atlas-closer")
                .touches("zoom-out").touches("trail-row-trail-red").sees("atlas-close").photographs("trail")
                .goesHome();
    }

    private static void gallery(Visitor visitor) {
        visitor.touches("door-gallery").sees("card-hall-city").photographs("gallery")
                .touches("card-hall-city").sees("card-exhibit-scroll").photographs("hall")
                .touches("card-exhibit-scroll").sees("look-closer").photographs("exhibit")
                .touches("look-closer").touches("closer").touches("closer").photographs("deep-zoom")
                .goesHome()
                .touches("door-gallery").touches("card-hall-city").touches("card-exhibit-corner")
                .drawsSideways("divider", 4).photographs("before-and-after")
                .goesHome()
                .touches("door-gallery").touches("card-book-pocket-park").sees("open-book").photographs("picture-book")
                .touches("open-book").touches("page-next").photographs("picture-book-page")
                .goesHome();
    }

    private static void contest(Visitor visitor) {
        visitor.touches("door-contest").sees("card-song-sample-1").photographs("contest")
                .touches("card-song-sample-1").plays().sees("vote").photographs("song")
                .touches("vote").sees("take-back").photographs("thanks")
                .touches("take-back").seesNoMore("take-back").sees("vote").touches("vote").sees("more-songs")
                .goesBack().sees("standing").photographs("contest-after-the-vote")
                .touches("card-song-sample-4").plays().sees("line-0").photographs("song-words")
                .touches("sing").sees("sing-now").plays().photographs("sing-along")
                .goesBack().goesBack()
                .touches("card-song-sample-2").sees("play-pause").stays(3).photographs("song-film")
                .goesBack().touches("done").sees("door-lectures");
    }

    private static void listening(Visitor visitor) {
        visitor.touches("door-listening").sees("card-audio-story-five-clouds").photographs("listening")
                .touches("card-audio-story-five-clouds").plays().photographs("listening-piece")
                .goesHome();
    }

    private static void search(Visitor visitor) {
        visitor.touches("search").sees("search-box").sees("topic-*").photographs("search")
                .touches("word-0").sees("row-exhibit-pocket-park").photographs("search-word").touches("key-clear");
        types(visitor, "gjdyx").sees("row-place-gaojia-courtyard").photographs("search-nearest").touches("key-clear");
        types(visitor, "qqq").sees("topic-*").photographs("search-nothing").touches("key-clear");
        types(visitor, "ngsc").sees("row-lecture-lecture-places").photographs("search-moment")
                .touches("row-lecture-lecture-places").plays().photographs("search-moment-opened").goesBack().touches("key-clear");
        types(visitor, "sxh").sees("row-place-shangxiahang").seesNoMore("row-doc-*").photographs("search-found")
                .touches("row-place-shangxiahang").sees("map").photographs("place-found")
                .goesHome();
    }

    private static Visitor types(Visitor visitor, String letters) {
        letters.chars().forEach(letter -> visitor.touches("key-" + (char) letter));
        return visitor;
    }

    private static void help(Visitor visitor) {
        visitor.touches("help").photographs("help").goesHome();
    }

    private static void languages(Visitor visitor) {
        visitor.touches("language-zh-Hant").photographs("home-zh-Hant")
                .touches("language-en").photographs("home-en")
                .touches("language-zh-Hans").photographs("home-zh-Hans");
    }
}
