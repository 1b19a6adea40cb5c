package yunguan.command.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yunguan.shell.Route;

/** The visitors' screens, each once, in sentences; the items are those of the starter pack, or the first that another pack has. */
final class Rooms {

    private Rooms() {
    }

    /** @param parts all where none is named */
    static void all(Round round, List<String> parts) {
        Map<String, Runnable> all = new LinkedHashMap<>();
        all.put("home", () -> round.sees("door-lectures").look("home"));
        all.put("lectures", () -> lectures(round));
        all.put("classes", () -> classes(round));
        all.put("archive", () -> archive(round));
        all.put("atlas", () -> atlas(round));
        all.put("gallery", () -> gallery(round));
        all.put("contest", () -> contest(round));
        all.put("listening", () -> listening(round));
        all.put("search", () -> search(round));
        all.put("help", () -> round.go(new Route.Help()).look("help").back("help"));
        all.put("sorry", () -> round.go(new Route.Sorry()).look("sorry").home());
        all.put("door", () -> frontDoor(round));
        all.forEach((name, part) -> {
            if (parts.isEmpty() || parts.contains(name)) {
                round.part(name, part);
            }
        });
    }

    private static void lectures(Round round) {
        round.go(new Route.Lectures()).sees("card-lecture-*", "card-*").look("lectures")
                .press("card-lecture-five-clouds", "card-lecture-*").sees("seek").look("lecture")
                .plays().sees("caption").look("lecture-playing").back("lecture-playing")
                .press("card-lecture-pocket-parks", "card-lecture-*").sees("seek").plays().sees("caption").look("lecture-upright").back("lecture-upright")
                .press("card-course-taijiang-history", "card-course-*").sees("row-*").look("course").back("course");
        besideAFilm(round);
        round.go(new Route.Lectures()).back("lectures");
    }

    /** What stands beside a film and over all of the glass, and what was kept of it, on home. */
    private static void besideAFilm(Round round) {
        round.press("card-lecture-new-grounds", "card-lecture-*").sees("play-pause").plays();
        if (round.has("chapter-1")) {
            round.press("chapter-1").rests().press("play-pause");
        }
        if (round.has("moment")) {
            round.press("keep-place-shanghai-hall", "keep-*").look("lecture-moment"); // its title is the longest
        }
        if (round.has("page-transcript")) {
            round.press("page-transcript").sees("line-*").look("lecture-transcript");
        }
        if (round.has("whole")) { // within reach, on a high upright glass, the film hangs above
            round.press("whole").look("lecture-whole");
        }
        round.go(new Route.Home()).sees("door-lectures");
        if (round.has("kept")) {
            round.look("home-kept");
        }
    }

    private static void classes(Round round) {
        round.go(new Route.LearningPlaces()).sees("place-*").look("learning-places").back("learning-places").go(new Route.Lectures())
                .press("quiz-lecture-new-grounds", "quiz-*").sees("answer-0").look("quiz").press("answer-0").sees("question-said").look("quiz-said");
        while (!round.has("quiz-end")) {
            round.press("quiz-on").sees("quiz-on", "quiz-end");
        }
        round.look("quiz-end").back("quiz-end")
                .go(new Route.Planning()).sees("plan-item-*").look("plan").press("plan-item-*").look("plan-chosen")
                .press("plan-on").sees("class-staff").look("own-programme").back("own-programme").back("plan-chosen")
                .go(new Route.Groups()).sees("class-course-*").look("groups").press("class-course-taijiang-history", "class-course-*").sees("class-staff").look("class-staff")
                .leads().sees("class-begin").look("class-before").press("class-begin").sees("seek").plays().look("class-film")
                .press("help").sees("class-help").look("class-help").press("class-help-done")
                .press("class-on").sees("class-back").look("class-talk").press("class-end").sees("class-end-yes").look("class-end").press("class-end-yes")
                .sees("class-people").look("class-people").press("pin-2").press("pin-enter").sees("class-over").look("class-over").go(new Route.Home())
                .go(new Route.Groups()).press("card-programme-new-grounds", "card-programme-*").press("class-begin").sees("seek").press("class-on").sees("answer-0").look("class-question")
                .press("class-on").look("class-answer");
        while (!round.has("class-reading")) {
            round.press("class-on").sees("question-text", "class-reading");
        }
        round.look("class-reading").press("class-on").sees("class-walk").look("class-walk").go(new Route.Home())
                .leads().go(new Route.Planning()).press("plan-item-*").press("plan-on").sees("class-keep").look("own-programme-before")
                .press("class-keep").sees("class-kept").look("own-programme-kept").go(new Route.Home())
                .go(new Route.KeptProgramme(1)).sees("class-gate", "class-staff", "class-begin").look("kept-programme").go(new Route.Home());
    }

    private static void archive(Round round) {
        round.go(new Route.Archive()).sees("card-*").look("archive")
                .press("look-line").sees("year-*").look("archive-line").press("look-years").look("archive-by-year").press("look-people").look("archive-people")
                .press("look-figures").sees("chart-*").look("archive-figures").press("look-strands")
                .press("card-doc-gaojia-site", "card-*").sees("row-*").look("entry").back("entry")
                .press("card-doc-five-clouds", "card-*").look("entry-long").back("entry-long")
                .press("card-doc-sample-page", "card-*").sees("scan-open").look("entry-page").press("row-place-gaojia-courtyard", "row-*").sees("beside-close").look("entry-beside").press("beside-close")
                .press("scan-open").sees("scan-next").look("entry-scan")
                .press("scan-next").press("scan-closer").sees("leave-pyramid").look("entry-scan-closer").press("leave-pyramid").press("scan-done")
                .press("picture-2", "picture-*").sees("picture-next").look("entry-picture").press("picture-done").back("entry-page")
                .press("card-event-hundred-days", "card-*").look("event").back("event").back("archive");
    }

    private static void atlas(Round round) {
        round.go(new Route.Atlas()).sees("layer-*").look("atlas").back("atlas").go(new Route.Atlas()) // keys have moved what is there
                .press("place-row-place-shangxiahang", "place-row-*").sees("atlas-close").look("place").press("atlas-close")
                .press("place-row-sample-spot-1", "place-row-*").sees("then-and-now").look("place-sample").press("then-and-now").sees("divider").look("then-and-now")
                .press("over-close").press("place-years").sees("years-band").look("place-years").press("over-close").press("atlas-close")
                .press("year-play").press("year-play").look("atlas-year")
                .press("year-play").press("year-play").press("year-all") // keys may have gone back to every year
                .press("trail-row-trail-red", "trail-row-*").sees("atlas-close").look("trail")
                .press("trail-begin").sees("stop-next").look("trail-stop").press("stop-next").press("atlas-close").press("atlas-close")
                .goes("place-row-", Route.PlaceOf::new).sees("atlas-close").look("place-of-a-card").back("place-of-a-card")
                .goes("trail-row-", Route.TrailOf::new).sees("atlas-close").look("trail-of-a-card").back("trail-of-a-card").back("atlas");
    }

    private static void gallery(Round round) {
        round.go(new Route.HallOf("hall-samples")).sees("round").look("hall-samples")
                .press("card-exhibit-courtyard", "card-*").sees("look-closer").look("exhibit-panorama").press("look-closer").sees("spot-mark-*").look("panorama")
                .press("spot-2").sees("spot-go").look("panorama-spot").press("spot-close").press("leave-panorama").back("exhibit-panorama")
                .press("card-exhibit-lantern", "card-*").sees("turn-right").look("exhibit-turn")
                .press("picture-2", "picture-*").sees("picture-next").look("exhibit-picture").press("picture-done").back("exhibit-turn")
                .press("card-exhibit-corner-times", "card-*").sees("time-2").press("time-2").look("exhibit-times").back("exhibit-times")
                .press("card-exhibit-film", "card-*").sees("look-closer").look("exhibit-film")
                .press("look-closer").sees("play-pause").press("play-pause").look("exhibit-film-opened").press("leave-piece").back("exhibit-film")
                .press("card-exhibit-sound", "card-*").press("look-closer").sees("play").press("play").look("exhibit-sound-opened").press("leave-piece").back("exhibit-film")
                .press("card-exhibit-book", "card-*").press("look-closer").sees("page-next").look("exhibit-book-opened").press("leave-piece").back("exhibit-film")
                .press("round").sees("round-next").look("round");
        while (!round.has("round-done")) {
            round.press("round-next").sees("round-next", "round-done");
        }
        round.look("round-last").back("round-last").home();
        round.go(new Route.Gallery()).sees("card-hall-*", "card-*").look("gallery")
                .press("card-hall-city", "card-hall-*").sees("card-exhibit-*", "card-*").look("hall")
                .press("hall-plan").sees("plan-1").look("hall-plan").press("hall-wall")
                .press("card-exhibit-scroll", "card-exhibit-*").look("exhibit")
                .press("look-closer").look("exhibit-closer").press("closer").press("closer").look("exhibit-very-close").press("leave-pyramid")
                .back("exhibit").press("card-exhibit-corner", "card-exhibit-*").look("before-and-after").back("before-and-after").back("hall")
                .press("card-book-pocket-park", "card-book-*").sees("open-book").look("book").back("book") // keys have turned its pages
                .press("card-book-pocket-park", "card-book-*").press("open-book").look("book-open").back("book-open")
                .press("card-book-pocket-park", "card-book-*").press("open-book").press("page-next").look("book-page")
                .press("read-aloud").sees("louder").look("book-aloud").press("read-aloud").toTheEnd().look("book-end").toTheEnd().press("questions").sees("answer-0").look("book-questions").back("book-questions").back("book-end").home();
    }

    private static void contest(Round round) {
        round.go(new Route.Contest()).sees("card-song-*", "card-*").look("contest")
                .press("card-song-sample-1", "card-song-*").sees("vote").look("song")
                .press("vote").sees("more-songs").look("song-thanks").back("song").sees("standing").look("contest-standing")
                .press("card-song-sample-4", "card-song-*").sees("vote", "vote-said").look("song-words")
                .press("sing").sees("sing-now").look("sing-along").plays().look("sing-along-sung").back("sing-along").back("song-words")
                .press("card-song-sample-2", "card-song-*").sees("vote", "vote-said").look("song-film").back("song-film")
                .press("card-song-sample-6", "card-song-*").sees("vote", "vote-said").look("song-before").back("song-before")
                .press("card-song-sample-3", "card-song-*").sees("vote", "vote-said").look("song-over").back("song-over").back("contest")
                .go(new Route.VotingSlip()).look("voting-slip");
        for (int tries = 0; tries < 3; tries++) { // the third has to wait, and all that come in the strolls that follow
            "abcd2345".chars().forEach(letter -> round.press("key-" + (char) letter));
            round.rests();
            if (tries == 0) {
                round.look("voting-slip-wrong");
            }
        }
        round.look("voting-slip-wait").back("voting-slip-wait");
    }

    private static void listening(Round round) {
        round.go(new Route.Listening()).sees("card-audio-*", "card-*").look("listening")
                .press("card-audio-story-five-clouds", "card-audio-*").sees("seek").look("listening-piece")
                .press("keep-on").press("line-9").sees("keep-on-next").look("listening-goes-on")
                .press("keep-on-no", "keep-on") // on a slow machine the next one has begun by now
                .back("listening-goes-on").back("listening");
    }

    private static void search(Round round) {
        round.go(new Route.SearchFor("")).sees("search-box", "topic-*").look("search")
                .press("key-s").press("key-x").press("key-h").sees("row-*").look("search-found").press("key-clear")
                .press("key-q").press("key-q").press("key-q").look("search-nothing").press("key-clear");
        "gjdyx".chars().forEach(letter -> round.press("key-" + (char) letter));
        round.sees("row-*").look("search-nearest").press("key-clear")
                .press("topic-*").sees("other-topics").look("search-topic").press("other-topics").sees("topic-*").back("search");
    }

    /** The question, and in the hall's own language and manner the invitation that follows it. */
    private static void frontDoor(Round round) {
        round.inEveryManner(() -> round.go(new Route.Archive()).sees("card-*").later(310, "still-there").lookOnce("still-there").press("still-yes").home());
        round.inItsOwnManner(() -> round.go(new Route.Archive()).sees("card-*").later(310, "still-there").later(430, "attract").lookOnce("attract")
                .touch().sees("door-lectures").at(Auditor.noon().withHour(3)).later(310, "dark").touch().sees("closed").lookOnce("closed")
                .at(Auditor.noon()).sees("door-lectures"));
    }
}
