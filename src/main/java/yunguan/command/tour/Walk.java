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
        parts.put("attract", DoorWalk::attract);
        parts.put("care", CareWalk::care);
        parts.put("desk", PadWalk::desk);
        parts.put("items", ItemsWalk::items);
        parts.put("votes", VotesWalk::votes);
        parts.put("classes", ClassWalk::classes);
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
                .touches("chapter-2").seesChange(".player-time").sees("moment").photographs("lecture-chapter")
                .touches("page-transcript").sees("line-3").photographs("lecture-transcript")
                .touches("text-whole").sees("text-told").photographs("lecture-text").touches("text-whole")
                .touches("transcript-look").touches("key-y").touches("key-d").touches("key-t").sees("transcript-found").photographs("lecture-look")
                .touches("transcript-all").touches("line-3").plays()
                .touches("page-more").sees("row-doc-five-clouds").photographs("lecture-more")
                .touches("page-chapters").touches("chapter-2").sees("keep-place-gaojia-courtyard").touches("keep-place-gaojia-courtyard")
                .touches("choices").sees("speed-0-75").photographs("lecture-choices").touches("choices-done");
        // within reach, on a high upright glass, the film hangs above as large as it goes
        (visitor.hasBeforeEyes("whole") ? visitor.touches("whole").seesNoMore("chapter-2").photographs("lecture-whole").touchesOverTheFilm("whole") : visitor)
                .goesHome().sees("kept-place-gaojia-courtyard").photographs("home-kept")
                .touches("door-lectures").touches("card-lecture-new-grounds").touches("page-slides").sees("slide-2").photographs("lecture-slides")
                .touches("slide-2").seesChange(".player-time")
                .goesBack()
                .touches("card-lecture-pocket-parks").plays().seesChange("caption").photographs("lecture-upright").goesBack()
                .touches("card-course-taijiang-history").sees("row-lecture-*").photographs("course")
                .goesHome();
    }

    private static void archive(Visitor visitor) {
        visitor.touches("door-archive").sees("card-doc-gaojia-site").photographs("archive")
                .touches("look-line").sees("years-band").sees("year-sample-date-day").photographs("archive-line")
                .touches("years-nearer").touches("years-nearer").drawsAlong("years-surface", 0.3).photographs("archive-line-nearer").touches("years-whole").sees("year-*");
        // few cards have room on the line where letters are large and all lies within reach
        (visitor.hasBeforeEyes("year-doc-sample-page") ? visitor.touches("year-doc-sample-page") : visitor.touches("look-strands").touches("card-doc-sample-page"))
                .sees("scan-open").photographs("archive-page")
                .touches("row-place-gaojia-courtyard").sees("beside-close").photographs("archive-beside").touches("beside-close").seesNoMore("beside-close")
                .touches("scan-open").sees("scan-next").photographs("archive-scan").touches("scan-next").touches("scan-closer").sees("leave-pyramid").photographs("archive-scan-closer")
                .touches("leave-pyramid").touches("scan-done")
                .touches("picture-2").sees("picture-next").photographs("archive-picture").touches("picture-next").touches("picture-done").goesBack()
                .touches("look-years").photographs("archive-by-year")
                .touches("look-people").photographs("archive-people")
                .touches("look-figures").sees("chart-doc-pocket-parks").photographs("archive-figures").touches("look-strands")
                .touches("look-strands").touches("card-doc-gaojia-site").sees("row-place-gaojia-courtyard").photographs("archive-entry")
                .touches("row-place-gaojia-courtyard").touches("beside-open").sees("map").photographs("place-of-an-entry")
                .goesHome();
    }

    private static void atlas(Visitor visitor) {
        visitor.touches("door-atlas").sees("map").sees("layer-*").photographs("atlas")
                .touches("zoom-in").photographs("atlas-closer")
                .touches("zoom-here").photographs("atlas-here")
                .drawsAlong("map", 0.15).touches("zoom-whole").touchesUpon("map", "map-mark*").photographs("atlas-touched")
                .goesHome().touches("door-atlas").touches("order-near").touches("place-row-place-nan-park").sees("atlas-close").photographs("place")
                .touches("quarter-hour").photographs("quarter-hour")
                .touches("atlas-close").touches("trail-row-trail-red").sees("atlas-close").photographs("trail")
                .touches("trail-begin").sees("stop-next").touches("stop-next").photographs("trail-stop")
                .goesHome()
                .touches("door-atlas").sees("year-track").touches("year-track").photographs("atlas-year")
                .touches("year-all").touches("year-play").touches("year-play").photographs("atlas-first-year").touches("year-all")
                .touches("place-row-sample-spot-1").sees("then-and-now").photographs("place-then-and-now").touches("then-and-now").sees("divider").photographs("then-and-now").touches("over-close");
        if (visitor.hasBeforeEyes("years-nearer")) { // a low sheet has only the way to see the line large
            visitor.touches("years-nearer").sees("map").photographs("place-line");
        }
        visitor.touches("place-years").sees("years-band").photographs("place-years").touches("over-close").touches("atlas-close")
                .touches("place-row-sample-spot-4").touches("then-and-now").touches("time-2").stays(2).photographs("place-times")
                .goesHome();
    }

    private static void gallery(Visitor visitor) {
        looks(visitor);
        visitor.touches("door-gallery").sees("card-hall-city").photographs("gallery")
                .touches("card-hall-city").sees("card-exhibit-scroll").photographs("hall")
                .touches("hall-plan").sees("plan-mark-9").photographs("hall-plan").touches("plan-mark-3").sees("next-exhibit").goesBack()
                .touches("plan-4").sees("next-exhibit").goesBack().touches("hall-wall")
                .touches("card-exhibit-scroll").sees("look-closer").photographs("exhibit")
                .touches("look-closer").sees("spot-1").photographs("deep-zoom-spots").touches("closer").touches("closer").drawsAlong("deep-picture", -0.2).photographs("deep-zoom")
                .goesHome()
                .touches("door-gallery").touches("card-hall-city").touches("card-exhibit-corner")
                .drawsSideways("divider", 4).photographs("before-and-after")
                .goesHome()
                .touches("door-gallery").touches("card-book-pocket-park").sees("open-book").photographs("picture-book")
                .touches("open-book").touches("page-next").photographs("picture-book-page")
                .touches("read-aloud").sees("louder").stays(3).photographs("picture-book-aloud").touches("read-aloud").seesNoMore("louder")
                .touches("page-next").stays(1).touches("page-previous").stays(1);
        while (!visitor.hasBeforeEyes("page-first")) {
            visitor.touches("page-next").stays(1);
        }
        visitor.photographs("picture-book-end").touches("questions").sees("answer-0").photographs("picture-book-questions").goesHome()
                .touches("door-gallery").touches("card-book-five-clouds").touches("open-book").touches("read-aloud").sees("louder").stays(1).photographs("picture-book-one-sound")
                .touches("read-aloud").seesNoMore("louder").goesHome();
    }

    /** Every way of looking, and the guided round. */
    private static void looks(Visitor visitor) {
        visitor.touches("door-gallery").touches("card-hall-samples").sees("round").photographs("hall-samples")
                .touches("card-exhibit-courtyard").sees("look-closer").photographs("exhibit-panorama")
                .touches("look-closer").sees("spot-mark-1").photographs("panorama").touches("spot-mark-1").sees("spot-told").touches("spot-close")
                .drawsAlong("panorama-surface", -0.1).photographs("panorama-drawn")
                .touches("spot-2").sees("spot-go").photographs("panorama-spot")
                .touches("spot-go").sees("leave-panorama").touches("leave-panorama").sees("look-closer").goesBack().goesBack()
                .touches("card-exhibit-lantern").sees("turn-right").touches("turn-right").photographs("exhibit-turn")
                .touches("picture-2").sees("picture-next").photographs("exhibit-picture").touches("picture-done").goesBack()
                .touches("card-exhibit-corner-times").sees("time-2").touches("time-2").photographs("exhibit-times").goesBack()
                .touches("card-exhibit-film").sees("look-closer").photographs("exhibit-film")
                .touches("look-closer").sees("play-pause").stays(2).touches("play-pause").photographs("exhibit-film-opened").touches("leave-piece").sees("look-closer").goesBack()
                .touches("card-exhibit-sound").touches("look-closer").sees("play").stays(2).touches("play").photographs("exhibit-sound-opened").touches("leave-piece").goesBack()
                .touches("card-exhibit-book").touches("look-closer").sees("page-next").stays(1).photographs("exhibit-book-opened").touches("leave-piece").goesBack()
                .touches("round").sees("round-left").photographs("round").touches("round-next").photographs("round-next")
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
                .touches("keep-on").touches("line-9").sees("keep-on-next").photographs("listening-goes-on").touches("keep-on-no").sees("next-audio-*").photographs("listening-over")
                .goesBack().touches("card-broadcast-neighbours").plays().photographs("listening-episode")
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
